import { readFileSync } from 'node:fs';
import { Advice, run, step } from './steps.mjs';

/** Whether this is Ubuntu or built on it: its browser packages are stubs that install snaps. */
export function isUbuntu() {
  try {
    return /^ID(_LIKE)?=.*\bubuntu\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs Debian packages, as root or by a `sudo` that asks no password. Rejects with the reason. */
export async function install(packages) {
  if (process.platform !== 'linux') throw new Advice(`no apt on ${process.platform}`);
  if (isUbuntu()) throw new Advice("Ubuntu's packages of these browsers only install snaps");
  const [command, ...before] = await administrator();
  const apt = (...parameters) =>
    run(command, [...before, 'apt-get', ...parameters], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // A stale list may still hold what is wanted: let the installation itself decide.
  await step('apt-get update', () => apt('update')).catch(() => {});
  await step(`apt-get install ${packages.join(' ')}`, async () => {
    await apt('install', '-y', '--no-install-recommends', ...packages);
  });
}

/** What to write before a command so that it runs as root. */
async function administrator() {
  await run('apt-get', ['--version']).catch(() => {
    throw new Advice('there is no apt-get here');
  });
  if (process.getuid?.() === 0) return ['env'];
  const free = await run('sudo', ['-n', 'true']).then(
    () => true,
    () => false,
  );
  if (!free) throw new Advice('neither root nor a sudo without password');
  return ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
}

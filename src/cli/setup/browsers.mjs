import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, isUbuntu } from './apt.mjs';
import { Advice, run, step } from './steps.mjs';

/** The browsers, where they may be found, and the variable that names another place. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packaged: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packaged: 'firefox-esr',
  },
};

/**
 * Finds the browsers, and installs missing ones where the system allows. `both` insists on both;
 * `any` is content with one. Resolves to the environment variables that name them.
 */
export async function provideBrowsers(wanted) {
  let found = findAll();
  const missing = () => Object.keys(BROWSERS).filter((name) => !found[name]);
  if (missing().length > 0) {
    const packages = missing().map((name) => BROWSERS[name].packaged);
    const failure = await install(packages).catch((error) => error);
    found = findAll();
    const enough = wanted === 'any' && Object.values(found).some(Boolean);
    if (missing().length > 0 && !enough) throw new Advice(adviceOn(missing(), failure));
  }
  const present = Object.entries(found).filter(([, file]) => file);
  await step('browsers', async () => {
    const versions = [];
    // One after the other: the first start on a cold disk reads hundreds of megabytes.
    for (const [, file] of present) versions.push(await versionOf(file));
    return versions.join(', ');
  });
  return Object.fromEntries(present.map(([name, file]) => [BROWSERS[name].variable, file]));
}

function findAll() {
  const names = Object.keys(BROWSERS);
  return Object.fromEntries(names.map((name) => [name, find(BROWSERS[name])]));
}

function find({ variable, commands, places }) {
  const named = process.env[variable];
  if (named) {
    if (!isExecutable(named)) throw new Advice(`${variable} names ${named}, which cannot be run.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find((file) => isExecutable(file) && !isSnap(file));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Snaps (and Ubuntu's stubs for them) may not read the folders the extension is built in. */
function isSnap(file) {
  const real = realpathSync(file);
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return true;
  const start = Buffer.alloc(2);
  const opened = openSync(real, 'r');
  readSync(opened, start, 0, 2, 0);
  closeSync(opened);
  return start.toString() === '#!' && /\/snap\/bin\/|snap install/.test(readFileSync(real, 'utf8'));
}

/** How long a browser may take to tell its version; a first start has been seen to take over 20 s, ms. */
const FIRST_START = 180_000;

async function versionOf(file) {
  if (process.platform === 'win32') return file;
  const output = await run(file, ['--version'], { timeout: FIRST_START }).catch((error) => {
    throw new Advice(`${file} does not run.\n${error.message}`);
  });
  const line = output.split('\n').find((each) => /\d+\.\d+/.test(each));
  return (line ?? file).trim();
}

function adviceOn(missing, failure) {
  const lines = [`Missing: ${missing.join(' and ')}. Install, then run the command again:`, ''];
  if (isUbuntu()) {
    lines.push(
      "Ubuntu's own packages of these browsers are snaps, which may not read the built extension.",
      'Take Chrome and Firefox as .deb packages:',
      ...(missing.includes('chromium') ? UBUNTU_CHROME : []),
      ...(missing.includes('firefox') ? UBUNTU_FIREFOX : []),
    );
  } else {
    lines.push(
      `  Debian and its kin:  sudo apt-get update && sudo apt-get install -y ${missing.map((name) => BROWSERS[name].packaged).join(' ')}`,
      '  Fedora:              sudo dnf install chromium firefox',
      '  Arch:                sudo pacman -S chromium firefox',
      '  macOS:               brew install --cask google-chrome firefox',
      '  Windows:             https://www.google.com/chrome and https://www.mozilla.org/firefox',
    );
  }
  const variables = missing.map((name) => BROWSERS[name].variable).join(' and ');
  lines.push('', `A browser in another place can be named by ${variables}.`);
  if (failure instanceof Error) lines.push('', `Why it was not installed here: ${failure.message}`);
  return lines.join('\n');
}

const UBUNTU_CHROME = [
  '  wget https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb',
  '  sudo apt-get install -y ./google-chrome-stable_current_amd64.deb',
];
const UBUNTU_FIREFOX = [
  '  sudo install -d -m 0755 /etc/apt/keyrings',
  '  wget -q https://packages.mozilla.org/apt/repo-signing-key.gpg -O- | sudo tee /etc/apt/keyrings/packages.mozilla.org.asc > /dev/null',
  '  echo "deb [signed-by=/etc/apt/keyrings/packages.mozilla.org.asc] https://packages.mozilla.org/apt mozilla main" | sudo tee /etc/apt/sources.list.d/mozilla.list',
  '  sudo apt-get update && sudo apt-get install -y firefox-esr',
];

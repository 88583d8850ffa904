import { spawn } from 'node:child_process';

/** What a command is run with. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** Its output is held back until it ends, so that commands side by side do not mix theirs. */
  readonly held?: boolean;
}

/** Runs a command; gives its exit code, 1 where it could not be started or was ended from outside. */
export function execute(
  [command = '', ...parameters]: readonly string[],
  { env = {}, held = false }: Surroundings = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => said.push(chunk));
    }
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

import { BadInput } from './bad-input.ts';

/**
 * Goes where the caller stands: npm runs a script in the project's folder, files are named from there.
 * @throws BadInput for a folder that is gone or may not be entered
 */
export function enterCallerFolder({ npm_lifecycle_event, INIT_CWD }: NodeJS.ProcessEnv): void {
  if (npm_lifecycle_event !== 'check' || !INIT_CWD) return;
  try {
    process.chdir(INIT_CWD);
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new BadInput(
      INIT_CWD,
      `the folder that npm was called from ${gone ? 'is gone' : 'may not be entered'}`,
    );
  }
}

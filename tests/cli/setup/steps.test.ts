// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/setup/steps.mjs';

const node = (code: string, options = {}): Promise<string> =>
  run(process.execPath, ['-e', code], options);

describe('a command of the setup', () => {
  it('resolves to what it wrote', async () => {
    expect(await node('console.log(40 + 2)')).toBe('42\n');
  });

  it.each([
    [
      'that fails: its number and its last words',
      'console.error("no disk"); process.exit(3)',
      {},
      ['ended with 3', 'no disk'],
    ],
    [
      'that hangs: how long it was waited for',
      'setInterval(() => {}, 1000)',
      { timeout: 300 },
      ['no answer in 0.3 s'],
    ],
    ['that was killed: by what', 'process.kill(process.pid, "SIGKILL")', {}, ['SIGKILL']],
  ])('%s', async (_, code, options, told) => {
    const failure = await node(code, options).then(
      () => new Error('it did not fail'),
      (error: Error) => error,
    );
    for (const each of told) expect(failure.message).toContain(each);
  });
});

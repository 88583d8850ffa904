import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { watchOutputs } from '../../../src/cli/check/watch-outputs.ts';
import { check, collect } from './world.ts';

const failing = (code: string): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: told`), { code })),
  });

describe('an output that cannot be written', () => {
  it.each([
    ['ENOSPC', 2, 'check: cannot write: ENOSPC: told\n'],
    ['EIO', 2, 'check: cannot write: EIO: told\n'],
    ['EPIPE', 0, ''],
  ])('for %s ends with %i', async (code, status, complaint) => {
    const stdout = failing(code);
    const stderr = collect();
    const exit = vi.fn();
    watchOutputs({ stdout, stderr }, exit);
    stdout.write('a report');
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(status));
    expect(stderr.text).toBe(complaint);
  });

  it('for complaints ends nothing', async () => {
    const stderr = failing('ENOSPC');
    const exit = vi.fn();
    watchOutputs({ stdout: collect(), stderr }, exit);
    stderr.write('check: a: no such file\n');
    await new Promise(setImmediate);
    expect(exit).not.toHaveBeenCalled();
  });

  it('is not taken for an input that cannot be read', async () => {
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })),
    });
    await expect(check(['--jsonl'], '{"id":1,"sentence":"a"}\n', { stdout })).rejects.toMatchObject(
      { code: 'ENOSPC' },
    );
  });
});

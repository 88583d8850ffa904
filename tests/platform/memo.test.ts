import { describe, expect, it, vi } from 'vitest';
import { memo } from '../../src/platform/memo.ts';

describe('memo', () => {
  it('loads once for all who ask at the same time', async () => {
    const load = vi.fn(async () => 7);
    const get = memo(load);
    expect(await Promise.all([get(), get(), get()])).toEqual([7, 7, 7]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('forgets a failure and loads anew', async () => {
    const load = vi.fn(async () => 7).mockRejectedValueOnce(new Error('torn'));
    const get = memo(load);
    await expect(get()).rejects.toThrow('torn');
    expect(await get()).toBe(7);
  });
});

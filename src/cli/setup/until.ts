/** Asks again and again until the answer is truthy, and gives it back; fails by naming what it waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  patience = 10_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (thrown) {
      last = thrown;
    }
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain: ${what} (${last})`);
    await pause(50);
  }
}

/** Lets time pass, ms. For what must *not* happen; for what must, use `until`. */
export const pause = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

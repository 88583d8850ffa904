import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The texts marked in a document, by look: as any page could read them. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** Reads the highlight registry of the page itself (not of its frames). */
export function readMarks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const prefix = 'second-source-';
    const entries = [...(CSS.highlights as unknown as Map<string, Set<Range>>)]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, ranges]) => [name.slice(prefix.length), [...ranges].map(String)] as const)
      .filter(([, texts]) => texts.length > 0);
    return Object.fromEntries(entries);
  });
}

/** Number of marks, by look. */
export function countMarks(marks: Marks): Record<string, number> {
  return Object.fromEntries(Object.entries(marks).map(([look, texts]) => [look, texts.length]));
}

/** Waits until the page carries as many marks of each look as said, no more and no fewer. */
export async function untilMarked(page: Page, wanted: Record<string, number>): Promise<Marks> {
  let seen: Marks = {};
  try {
    await until('marks', async () => {
      seen = await readMarks(page);
      return sameCounts(countMarks(seen), wanted);
    });
  } catch {
    throw new Error(`marks are ${JSON.stringify(seen)}, not ${JSON.stringify(wanted)}`);
  }
  return seen;
}

function sameCounts(a: Record<string, number>, b: Record<string, number>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
}

/** The middle of the first line of the first mark of a look, in the viewport, in CSS pixels. */
export async function pointOf(
  page: Page,
  look: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
  return until(`a mark of look ${look}`, () =>
    page.evaluate(
      (name, index) => {
        const ranges = (CSS.highlights as unknown as Map<string, Set<Range>>).get(name);
        const range = ranges ? [...ranges][index] : undefined;
        if (!range) return null;
        const element = range.startContainer.parentElement;
        const box = () => range.getClientRects()[0];
        const first = box();
        if (first && (first.top < 0 || first.bottom > innerHeight)) {
          element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        const rect = box();
        return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
      },
      `second-source-${look}`,
      nth,
    ),
  );
}

import type { ConsoleMessage, Frame, Page } from 'puppeteer-core';
import { pause } from '../harness/index.ts';
import type { InPage, Snapshot } from './in-page.ts';
import type { PagePool } from './page-pool.ts';

declare const readerOfTests: InPage;

/** What came of opening a page in one browser. */
export interface PageRun {
  /** Marked texts of all frames by look. */
  readonly marks: readonly (readonly [string, string])[];
  /** Snapshots of the frames, by address. */
  readonly frames: readonly (Snapshot & { readonly url: string })[];
  readonly console: readonly string[];
}

/** Opens a page and reads it once `ready` says so of its marks, or after `patience` ms. */
export async function runPage(
  pages: PagePool,
  url: string,
  busy: number,
  ready: (marks: PageRun['marks']) => boolean,
  patience: number,
): Promise<PageRun> {
  const page = await pages.take();
  const said: string[] = [];
  const hear = (message: ConsoleMessage) => {
    // The test's own callbacks in sandboxed frames; content scripts are not blocked there.
    if (message.text().startsWith('Blocked script execution')) return;
    said.push(`${message.type()} ${message.text()}`);
  };
  const hearError = (error: unknown) => said.push(`error ${String(error)}`);
  page.on('console', hear);
  page.on('pageerror', hearError);
  try {
    await page.goto(url, { waitUntil: 'load' }).catch(() => undefined);
    await pause(busy);
    const marks = await settle(page, ready, patience);
    const frames = await Promise.all(page.frames().map(snapshotOf));
    const known = frames.flatMap((frame) => (frame ? [frame] : []));
    const run = {
      marks,
      frames: known.sort((a, b) => (a.url < b.url ? -1 : 1)),
      console: [...said],
    };
    page.off('console', hear);
    page.off('pageerror', hearError);
    await (ready(marks) ? pages.giveBack(page) : page.close());
    return run;
  } catch (error) {
    await page.close().catch(() => undefined);
    throw error;
  }
}

/** Reads the marks until they are right and stay so, or until time is up. */
async function settle(
  page: Page,
  ready: (marks: PageRun['marks']) => boolean,
  patience: number,
): Promise<PageRun['marks']> {
  const end = Date.now() + patience;
  for (;;) {
    const marks = await marksOf(page);
    if (ready(marks)) {
      await pause(300);
      const later = await marksOf(page);
      if (ready(later) || Date.now() > end) return later;
    } else if (Date.now() > end) return marks;
    await pause(60);
  }
}

async function marksOf(page: Page): Promise<PageRun['marks']> {
  const frames = await Promise.all(page.frames().map((frame) => within(frame.evaluate(readHere))));
  return frames.flatMap((marks) =>
    (marks ?? '')
      .split('\u0002')
      .filter(Boolean)
      .map((mark) => mark.split('\u0001') as [string, string]),
  );
}

/**
 * A frame that was never navigated has not met the reader, and a sandboxed one runs no callbacks: but
 * nobody replaced anything in those.
 */
function readHere(): string {
  try {
    return readerOfTests.marks();
  } catch {
    // Read without it.
  }
  return [...(CSS.highlights as unknown as Map<string, Set<Range>>)]
    .filter(([name]) => name.startsWith('second-source-'))
    .flatMap(([name, ranges]) => [...ranges].map((range) => `${name.slice(14)}\u0001${range}`))
    .join('\u0002');
}

/** The address of a blob has another number at every load. */
const steady = (url: string): string => url.replace(/^(blob:.*)\/[\da-f-]{36}$/, '$1');

async function snapshotOf(frame: Frame): Promise<(Snapshot & { url: string }) | undefined> {
  const snapshot = await within(frame.evaluate(() => readerOfTests.snapshot()));
  return snapshot && { ...snapshot, url: steady(frame.url()) };
}

/** A frame that goes away, or was never open to scripts, answers nothing. */
const within = <T>(answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([answer.catch(() => undefined), pause(5000).then(() => undefined)]);

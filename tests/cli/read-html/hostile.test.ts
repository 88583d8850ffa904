import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/read-html/index.ts';
import type { PageText } from '../../../src/model/index.ts';
import { cpuTime } from '../../claims/support/cpu-time.ts';

const COUNT = 20_000;
/** Milliseconds of the processor for 20,000 of anything; what grows with the square takes minutes. */
const BOUND = 3000;

const TIME = '<time datetime=2025-05-16>';
const LD = (items: string): string => `<script type="application/ld+json">[${items}1]</script>`;

describe('markup without end takes no longer than it has to', () => {
  it.each<[string, string]>([
    ['a time within a time', '<time>'.repeat(COUNT)],
    ['a time with all other times in it', `<time>${'<time>x</time>'.repeat(COUNT)}`],
    ['a time at every depth', `<div class=a>${TIME}</time>x`.repeat(COUNT)],
    ['a time in every item', `<li>${TIME}x</time>`.repeat(COUNT)],
    ['an article behind an article', `<article>${TIME}x</time></article>`.repeat(COUNT)],
    ['a comment in a comment', `<div class=comment>${TIME}x</time>`.repeat(COUNT)],
    ['structured data in a long list', LD('{"a":1},'.repeat(COUNT * 10))],
    [
      'structured data with a date in each',
      LD('{"datePublished":"2025-05-16"},'.repeat(COUNT * 10)),
    ],
    ['boxes never closed', '<div>'.repeat(COUNT)],
    ['bold and italic never closed', '<b><i><p>'.repeat(COUNT / 4)],
    ['tables in tables', '<table><td>'.repeat(COUNT)],
    ['titles', '<title></title>'.repeat(COUNT)],
    ['nothing but openings', '<'.repeat(COUNT)],
  ])('%s', (_name, html) => {
    let page: PageText | undefined;
    expect(cpuTime(() => (page = readHtml(html)))).toBeLessThan(BOUND);
    expect(page?.blocks.every(({ text }) => text !== '')).toBe(true);
  });

  it('and of its dates no more are told than may be asked about', () => {
    const items = `<li>${TIME}1 May 2025</time>: the delegations met in Istanbul.</li>`;
    expect(readHtml(items.repeat(COUNT)).facts.dates).toHaveLength(5000);
  });
});

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

  it('and its dates are read', () => {
    const { facts } = readHtml(LD('{"datePublished":"2025-05-16"},'.repeat(COUNT * 10)));
    expect(facts.dates).toHaveLength(COUNT * 10);
  });
});

describe('what a time dates', () => {
  it.each<[string, string, number | undefined]>([
    ['the page', '<p>a</p><article><time>1 May 2025</time></article>', undefined],
    ['what follows it, in an item', '<p>a</p><ul><li><time>1 May 2025</time></ul>', 1],
    [
      'what follows it, in a comment',
      '<p>a</p><div class="x comment"><p><time>1 May 2025</time></div>',
      1,
    ],
    [
      'what follows it, in an article within one',
      '<p>a</p><article><article><time>1 May 2025</time>',
      1,
    ],
  ])('%s', (_name, html, fromBlock) => {
    const date = { origin: 'time', text: '1 May 2025' };
    expect(readHtml(html).facts.dates).toEqual([
      fromBlock === undefined ? date : { ...date, fromBlock },
    ]);
  });

  it.each(['nav', 'aside', 'footer'])('nothing in a %s', (name) => {
    expect(readHtml(`<${name}><p><time>1 May 2025</time></p></${name}>`).facts.dates).toEqual([]);
  });

  it('is told apart for neighbours', () => {
    const html =
      '<p>a</p><div><time>1 May 2025</time><ul><li><time>2 May 2025</time></ul><time>3 May 2025</time></div>';
    expect(readHtml(html).facts.dates.map(({ fromBlock }) => fromBlock)).toEqual([
      undefined,
      2,
      undefined,
    ]);
  });
});

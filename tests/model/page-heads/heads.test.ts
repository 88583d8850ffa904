import { beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/read-html/index.ts';
import { installDom } from '../../page/happy.ts';

/** A page's body, and for each text that has heads, these. */
type Case = readonly [what: string, body: string, heads: Readonly<Record<string, string[]>>];

const CASES: readonly Case[] = [
  [
    'a heading, down to the next of its rank',
    '<h2>False claims</h2><p>a</p><h3>On length</h3><p>b</p><h2>Other</h2><p>c</p>',
    { a: ['False claims'], 'On length': ['False claims'], b: ['False claims'] },
  ],
  [
    'a heading, within its section',
    '<section><h3>Myths</h3><p>a</p></section><p>b</p>',
    { a: ['Myths'] },
  ],
  [
    'a heading by its role',
    '<div role="heading" aria-level="3">Debunked</div><p>a</p><h4>b</h4><p>c</p><h3>d</h3>',
    { a: ['Debunked'], b: ['Debunked'], c: ['Debunked'] },
  ],
  ['no heading of first rank', '<h1>Myths</h1><p>a</p>', {}],
  ['no head without a word of doubt', '<h2>The talks</h2><p>a</p>', {}],
  [
    'the head of a column, and not of the one beside',
    '<table><tr><th>Myth</th><th>Fact</th></tr><tr><td>a</td><td>b</td></tr></table>',
    { a: ['Myth'] },
  ],
  [
    'the head of a row, as far as it spans',
    '<table><tr><th rowspan="2">Wrong</th><td>a</td></tr><tr><td>b</td></tr><tr><th>Right</th><td>c</td></tr></table>',
    { a: ['Wrong'], b: ['Wrong'], c: ['Right'] },
  ],
  [
    'a head over two columns',
    '<table><tr><th colspan="2">Older version</th><th>New</th></tr><tr><td>-</td><td>a</td><td>b</td></tr></table>',
    { '-': ['Older version'], a: ['Older version'] },
  ],
  [
    'a term, down to the next',
    '<dl><dt>We wrote</dt><dd>a</dd><dd>b</dd><dt>Right is</dt><dd>c</dd></dl>',
    { a: ['We wrote'], b: ['We wrote'], c: ['Right is'] },
  ],
  [
    'captions and legends, for what they belong to',
    '<table><caption>False</caption><tr><td>a</td></tr></table><fieldset><legend>Lies</legend><p>b</p></fieldset><p>c</p>',
    { a: ['False'], b: ['Lies'] },
  ],
  [
    'a line, for the list below it, lists in it too',
    '<p>None of this is true:</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>d</p>',
    {
      a: ['None of this is true:'],
      b: ['None of this is true:'],
      c: ['None of this is true:'],
    },
  ],
  [
    'a verdict, for the card that it closes',
    '<div><p>Claim</p><p>a</p><p>False</p></div><div><p>Claim</p><p>b</p></div>',
    { Claim: ['False'], a: ['False'] },
  ],
  [
    'a verdict at the end of a row, for that row',
    '<table><tr><td>a</td><td>radio</td><td>Wrong</td></tr><tr><td>b</td><td>leaflet</td></tr></table>',
    { a: ['Wrong'], radio: ['Wrong'] },
  ],
  [
    'a verdict between two that are alike, for both',
    '<p>a</p><p>False</p><p>b</p>',
    { a: ['False'], b: ['False'] },
  ],
  [
    'a line, for the one box below it',
    '<p>The claims below are false.</p><div><p>a</p><p>b</p></div><p>c</p>',
    { a: ['The claims below are false.'], b: ['The claims below are false.'] },
  ],
];

const headsIn = (blocks: readonly { text: string; labels?: readonly string[] }[]) =>
  Object.fromEntries(blocks.flatMap(({ text, labels }) => (labels ? [[text, labels]] : [])));

describe('what stands over a block', () => {
  let inBrowser: (body: string) => ReturnType<typeof headsIn>;

  beforeAll(async () => {
    const page = installDom();
    const { MARKUP } = await import('../../../src/page/dom/markup.ts');
    const { withHeads } = await import('../../../src/model/index.ts');
    inBrowser = (body) => {
      page.body.innerHTML = body;
      const walker = page.createTreeWalker(page.body, 4);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const places = nodes.map(({ parentElement }) => parentElement ?? undefined);
      const blocks = nodes.map(({ data }, id) => ({ id, text: data }));
      return headsIn(withHeads(blocks, { markup: MARKUP, places }));
    };
  });

  it.each(CASES)('is, in a file: %s', (_, body, heads) => {
    expect(headsIn(readHtml(body).blocks)).toEqual(heads);
  });
  it.each(CASES)('is, in a browser: %s', (_, body, heads) => {
    expect(inBrowser(body)).toEqual(heads);
  });

  it('takes no time on heads without end', () => {
    const body = `${'<div>'.repeat(300)}${'<p>False claims:</p><ul><li>a</li></ul>'.repeat(3000)}`;
    const start = performance.now();
    readHtml(body);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { installDom } from '../happy.ts';

let page: Document;
let blocksOf: typeof import('../../../src/page/blocks/page-block.ts')['blocksOf'];
let places: typeof import('../../../src/page/blocks/page-block.ts');
let run: typeof import('../../../src/page/blocks/run.ts');
let layout: typeof import('../../../src/page/blocks/layout.ts');

beforeAll(async () => {
  page = installDom();
  places = await import('../../../src/page/blocks/page-block.ts');
  run = await import('../../../src/page/blocks/run.ts');
  layout = await import('../../../src/page/blocks/layout.ts');
  blocksOf = places.blocksOf;
});

/** A piece of a paragraph: text, text in an inline element, or nothing that counts. */
type Part = { readonly kind: 'text' | 'b' | 'br' | 'comment' | 'script'; readonly text: string };

const words = fc.constantFrom('prisoner', ' swap', 'a\u00ADb', '\u200B', ' ', 'x', 'İst', '\n', '');
const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.record({ kind: fc.constantFrom('text', 'b', 'comment', 'script', 'br'), text: words }),
  { maxLength: 12 },
) as fc.Arbitrary<Part[]>;

function build(list: readonly Part[]): Element {
  const paragraph = page.createElement('p');
  for (const { kind, text } of list) {
    if (kind === 'text') paragraph.append(page.createTextNode(text));
    else if (kind === 'comment') paragraph.append(page.createComment(text));
    else {
      const element = page.createElement(kind);
      if (kind !== 'br') element.append(page.createTextNode(text));
      paragraph.append(element);
    }
  }
  page.body.replaceChildren(paragraph);
  return paragraph;
}

/** The text between two places of a block's nodes, put together by hand. */
function between(
  block: import('../../../src/page/blocks/page-block.ts').PageBlock,
  start: number,
  end: number,
): string {
  const from = places.startPlace(block, start);
  const to = places.endPlace(block, end);
  const nodes = block.pieces.map(({ node }) => node);
  const first = nodes.indexOf(from.node);
  const last = nodes.indexOf(to.node);
  if (first === last) return from.node.data.slice(from.offset, to.offset);
  const middle = nodes.slice(first + 1, last).map((node) => node.data);
  return [from.node.data.slice(from.offset), ...middle, to.node.data.slice(0, to.offset)].join('');
}

const seen = (text: string): string => text.replace(/[\u00AD\u200B]/g, '');

describe('blocks', () => {
  it('lead from any stretch of their text to the text nodes, whatever the DOM', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (list, one, other) => {
        const paragraph = build(list);
        const start = [...paragraph.childNodes].find((node) => node.nodeType === 3) as Text;
        fc.pre(start !== undefined && start.data !== '');
        const [block] = blocksOf(run.drain(run.readRun(start, layout.layoutByName)));
        fc.pre(block !== undefined && block.text.trim().length > 0);
        if (!block) return;
        const from = one % block.text.length;
        const to = from + 1 + (other % (block.text.length - from));
        const wanted = block.text.slice(from, to);
        // Line breaks of br elements stand in the text and in no node.
        fc.pre(!/^\n|\n$/.test(wanted));
        expect(seen(between(block, from, to)).replaceAll('\n', '')).toBe(
          wanted.replaceAll('\n', ''),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('find an offset again from its place', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (list, one) => {
        const paragraph = build(list);
        const start = [...paragraph.childNodes].find((node) => node.nodeType === 3) as Text;
        fc.pre(start !== undefined && start.data !== '');
        const [block] = blocksOf(run.drain(run.readRun(start, layout.layoutByName)));
        fc.pre(block !== undefined && block.text.length > 0);
        if (!block) return;
        const offset = one % block.text.length;
        fc.pre(block.text[offset] !== '\n');
        expect(places.offsetOf(block, places.startPlace(block, offset))).toBe(offset);
      }),
    );
  });

  it('of a long text are its parts in order, cut at spaces', () => {
    const sentence = 'The committee read the report on local roads. ';
    const paragraph = build([{ kind: 'text', text: sentence.repeat(2000) }]);
    const blocks = [
      ...blocksOf(run.drain(run.readRun(paragraph.firstChild as Text, layout.layoutByName))),
    ];
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.map(({ text }) => text).join('')).toBe(sentence.repeat(2000));
    expect(blocks.every(({ text }) => text.length <= 16_000)).toBe(true);
    expect(blocks.slice(0, -1).every(({ text }) => / $/.test(text))).toBe(true);
  });

  it('of a long text are cut at the ends of sentences rather than of lines', () => {
    const sentence = `${'filler line on\nfiller word, '.repeat(20)}and a prisoner\nswap it was. `;
    const paragraph = build([{ kind: 'text', text: sentence.repeat(300) }]);
    const blocks = [
      ...blocksOf(run.drain(run.readRun(paragraph.firstChild as Text, layout.layoutByName))),
    ];
    expect(blocks.slice(0, -1).every(({ text }) => text.endsWith('swap it was. '))).toBe(true);
  });
});

describe('runs', () => {
  const textOf = (html: string): string => {
    page.body.innerHTML = html;
    const walker = page.createTreeWalker(page.body, 4);
    return run.drain(run.readRun(walker.nextNode() as Text, layout.layoutByName)).text;
  };
  it.each<[string, string]>([
    ['<p>one <b>two</b> three</p><p>four</p>', 'one two three'],
    ['<p>prisoner<br>swap</p>', 'prisoner\nswap'],
    ['<p>one<br><br>two</p>', 'one'],
    ['<p>one<br> <br>two</p>', 'one'],
    ['<p>one<script>no</script> two</p>', 'one two'],
    ['<p>one<!-- no --> two</p>', 'one two'],
    ['<p>pris<wbr>oner</p>', 'prisoner'],
    ['<div>one<p>two</p>three</div>', 'one'],
    ['<p>one <ruby>two<rt>no</rt></ruby></p>', 'one two'],
    ['<p>one <textarea>no</textarea>two</p>', 'one two'],
    ['<p>one</p><button>two</button>', 'one'],
  ])('%s reads %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

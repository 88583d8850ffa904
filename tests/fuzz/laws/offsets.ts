import fc from 'fast-check';
import { law } from '../../../src/cli/fuzz/law.ts';
import type { PageBlock } from '../../../src/page/blocks/page-block.ts';
import { installDom } from '../../page/happy.ts';
import { want } from '../expect.ts';
import { plant, type Tree, trees } from '../inputs/trees.ts';

const page = installDom();
const { blocksOf, endPlace, offsetOf, startPlace } = await import(
  '../../../src/page/blocks/page-block.ts'
);
const { layoutByName } = await import('../../../src/page/blocks/layout.ts');
const { drain, readRun } = await import('../../../src/page/blocks/run.ts');

/** So many offsets of a block are followed; of a longer one, some all over it. */
const FOLLOWED = 300;

function textNodes(): Text[] {
  const walker = page.createTreeWalker(page.body, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

function build(tree: readonly Tree[]): Text[] {
  page.body.replaceChildren();
  plant(page.body, tree);
  return textNodes();
}

const blocksAt = (node: Text): PageBlock[] => [...blocksOf(drain(readRun(node, layoutByName)))];

const textFrom = (node: Text): string =>
  blocksAt(node)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

/** Every offset leads to the place of its character and back; a line break may stand in no node. */
function wantExact(block: PageBlock): void {
  const { text } = block;
  const step = Math.max(1, Math.floor(text.length / FOLLOWED));
  for (let offset = 0; offset < text.length; offset += step) {
    if (text[offset] === '\n') continue;
    const start = startPlace(block, offset);
    want(start.node.data[start.offset] === text[offset], `start of ${offset} is elsewhere`);
    want(offsetOf(block, start) === offset, `${offset} comes back as ${offsetOf(block, start)}`);
    const end = endPlace(block, offset + 1);
    want(end.node.data[end.offset - 1] === text[offset], `end of ${offset} is elsewhere`);
  }
}

/** The places of a run's characters that are no white space, counted in the whole page's text. */
function placesFrom(node: Text): number[] {
  const starts = new Map<Text, number>();
  let length = 0;
  for (const each of textNodes()) {
    starts.set(each, length);
    length += each.length;
  }
  return blocksAt(node).flatMap((block) =>
    [...block.text.matchAll(/\S/g)].map(({ index }) => {
      const { node: at, offset } = startPlace(block, index);
      return (starts.get(at) ?? Number.NaN) + offset;
    }),
  );
}

/** The text node, not the empty one beside it, that holds the place in the page's text. */
const nodeAt = (place: number): Text | undefined => {
  let length = 0;
  return textNodes().find((node) => {
    length += node.length;
    return length > place;
  });
};

export const offsets = [
  law({
    name: 'offsets',
    inputs: fc.record({ tree: trees, start: fc.nat(50) }),
    holds: ({ tree, start }) => {
      const filled = build(tree).filter(({ data }) => data !== '');
      const node = filled[start % Math.max(1, filled.length)];
      if (!node) return;
      const blocks = blocksAt(node);
      for (const block of blocks) wantExact(block);
      const nodes = new Set(blocks.flatMap(({ pieces }) => pieces.map((piece) => piece.node)));
      const seen = textFrom(node);
      // White space at the ends depends on where a run is entered; what is read does not.
      for (const other of [...nodes].filter(({ data }) => /\S/.test(data)).slice(0, 5))
        want(textFrom(other) === seen, 'the run depends on where it is entered');
    },
  }),
  law({
    name: 'splits',
    inputs: fc.record({
      tree: trees,
      splits: fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 8 }),
    }),
    holds: ({ tree, splits }) => {
      const first = build(tree).find(({ data }) => /\S/.test(data) && data.length < 2000);
      if (!first) return;
      const before = placesFrom(first);
      const [place] = before;
      for (const [which, at] of splits) {
        const nodes = textNodes();
        const node = nodes[which % nodes.length];
        if (node) node.splitText(at % (node.length + 1));
      }
      const again = place === undefined ? undefined : nodeAt(place);
      if (!again) return;
      const after = placesFrom(again);
      want(JSON.stringify(after) === JSON.stringify(before), `places ${before} became ${after}`);
    },
  }),
];

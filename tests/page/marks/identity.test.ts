import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../src/page/blocks/page-block.ts';
import { installDom } from '../happy.ts';
import { nodeOf, paragraph } from '../page-blocks.ts';

type Module = typeof import('../../../src/page/marks/identity.ts');
type Words = Parameters<Module['isSameMark']>[0];

let page: Document;
let module: Module;
let block: PageBlock;

beforeAll(async () => {
  page = installDom();
  module = await import('../../../src/page/marks/identity.ts');
});
beforeEach(() => {
  page.body.replaceChildren();
  block = paragraph(page, 'At 12:00 ', 'a swap, then talks on a swap');
});

const swap = (): Words => ({ block, start: 11, topic: 'swap' });

/** The block as a later reading gives it. */
const again = (): PageBlock => ({ ...block, pieces: [...block.pieces] });
/** The same, once the text before that of the mark has become longer by one. */
const longer = (): PageBlock => {
  const [first, second] = block.pieces as [PageBlock['pieces'][0], PageBlock['pieces'][0]];
  return {
    text: `.${block.text}`,
    pieces: [
      { ...first, to: 10 },
      { ...second, at: 10 },
    ],
  };
};
const other = (): PageBlock => paragraph(page, 'At 12:00 ', 'a swap');

describe('the words of a mark', () => {
  it.each<[string, () => Words, boolean]>([
    ['read anew', () => ({ ...swap(), block: again() }), true],
    ['behind text that changed', () => ({ ...swap(), block: longer(), start: 12 }), true],
    ['further on in the text', () => ({ ...swap(), start: 33 }), false],
    ['of another topic', () => ({ ...swap(), topic: 'talks' }), false],
    ['in other text that reads alike', () => ({ ...swap(), block: other() }), false],
  ])('%s: the same %s', (_, words, same) => {
    const name = module.nameMarks();
    expect(module.isSameMark(swap(), words())).toBe(same);
    expect(name(swap()) === name(words())).toBe(same);
  });

  it('have a name that no others had', () => {
    const name = module.nameMarks();
    const names = [swap(), { ...swap(), start: 33 }, { ...swap(), block: other() }].map(name);
    expect(new Set(names).size).toBe(3);
    expect(name(swap())).toBe(names[0]);
    expect(nodeOf(block).isConnected).toBe(true);
  });
});

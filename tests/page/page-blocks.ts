import type { PageBlock } from '../../src/page/blocks/page-block.ts';

/** A paragraph put into a page, made of the given text nodes, as a block of its text. */
export function paragraph(page: Document, ...parts: string[]): PageBlock {
  const box = page.createElement('p');
  const pieces: PageBlock['pieces'][number][] = [];
  let text = '';
  for (const part of parts) {
    const node = page.createTextNode(part);
    box.append(node);
    pieces.push({ node, from: 0, to: part.length, at: text.length });
    text += part;
  }
  page.body.append(box);
  return { text, pieces };
}

/** The block of one stretch of a block's first text node. */
export function stretch({ pieces: [first] }: PageBlock, from: number, to: number): PageBlock {
  if (!first) throw new Error('a block without text');
  return { text: first.node.data.slice(from, to), pieces: [{ ...first, from, to, at: 0 }] };
}

export const nodeOf = ({ pieces }: PageBlock, at = 0): Text => {
  const piece = pieces[at];
  if (!piece) throw new Error(`no piece ${at}`);
  return piece.node;
};

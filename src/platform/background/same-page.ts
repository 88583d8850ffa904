import type { Block, PageText } from '../../model/index.ts';

/** Says whether two texts of pages are the same, letter by letter: only then have they the same report. */
export function samePage(a: PageText, b: PageText): boolean {
  if (a.blocks.length !== b.blocks.length) return false;
  if (headOf(a) !== headOf(b)) return false;
  return a.blocks.every(({ id, text, struck, labels }, at) => {
    const other = b.blocks[at];
    return (
      other?.id === id &&
      other.text === text &&
      isSame(other.struck, struck) &&
      isSame(other.labels, labels)
    );
  });
}

const isSame = <K extends 'struck' | 'labels'>(a: Block[K], b: Block[K]): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const headOf = ({ url, title, facts }: PageText): string => JSON.stringify([url, title, facts]);

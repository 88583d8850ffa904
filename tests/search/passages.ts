import type { Passage } from '../../src/model/index.ts';

/** Passages of one source from bare texts. */
export const passagesOf = (...texts: string[]): Passage[] => {
  let start = 0;
  return texts.map((text, at) => {
    const passage = { id: `000:${at}`, source: '000', text, start, end: start + text.length };
    start = passage.end + 1;
    return passage;
  });
};

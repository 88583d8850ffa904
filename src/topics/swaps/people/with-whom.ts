import type { Token } from '../../tokens/tokens.ts';

const WITH = /^(?:with|mit|avec|con|com)$/;

const TOGETHER = /^(?:along|together|zusammen|gemeinsam|junto|insieme|juntamente)$/;

/** "exchanged scarves with 300 people": who takes part, save in "exchanged 205 with the Russians". */
function isWith(tokens: readonly Token[], at: number, people: number): boolean {
  const between = tokens.slice(at + 1, people);
  const last = between.findIndex(({ word }) => WITH.test(word));
  // "exchanged along with 306 others": they were, too.
  if (last === 1 && TOGETHER.test(between[0]?.word ?? '')) return false;
  return last > 0 && between.slice(0, last).every(({ bits }) => bits === 0);
}

/** Verbs of bringing a public together, folded stems of the ten languages. */
const DRAW =
  /^(?:draw|drew|attract|attir|lock(?:t|te|ten|en)$|zieht$|zogen$|atra(?:e|en|jo|jeron|i|iu|iram|em)$|przyciag|gromadzi|приваб|збира|привлек|собира|cek(?:iyor|ti|er|mekte)|reun(?:e|en|ieron|iu|iram|it|issent)$|riunisc|richiam)/;

/** Whether people behind a word of exchange take part in it or come to it: "Les swaps attirent cinq cents personnes", "swaps with 300 people". */
export const joinIt = (tokens: readonly Token[], at: number, people: number): boolean =>
  isWith(tokens, at, people) || tokens.slice(at + 1, people).some(({ word }) => DRAW.test(word));

import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { after, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const TO = /^(?:to|para|pour|per|zu|um|aby|zeby|by|щоб|чтобы|чтоб)$/;
const SWAP = CLASS.swap | CLASS.swapVerb;
const PEOPLE = CLASS.captive | CLASS.human | CLASS.body | CLASS.wounded | CLASS.all;
/** What states exchange, too. */
const PAPER =
  /^(?:memor|мемор|docu|doku|доку|belge|list|спис|propos|propuest|propost|propoz|пропоз|предлож|vorschl|oneri|view|ansicht|vues|opini|pareri|zdan|думк|мнени|territor|терит|террит|land|zem|зем|dat[aoei]|дан)/;
const REACH = { swap: { tokens: 9, breaks: 2 }, thing: { tokens: 4 } };

/**
 * Whether talks are told to be for exchanging a thing: "negociações, em Istambul e por vídeo, para trocar uma casa", "talks in Istanbul to
 * swap their flats"; not "to exchange prisoners", "to exchange memoranda".
 */
export function isToSwapThings(tokens: readonly Token[], { to }: Candidate): boolean {
  const swap = after(tokens, to, SWAP, REACH.swap);
  if (swap < 0 || !TO.test(tokens[swap - 1]?.word ?? '')) return false;
  const thing = after(tokens, swap, CLASS.notSwap | PEOPLE, REACH.thing);
  return thing >= 0 && !(bitsAt(tokens, thing) & PEOPLE) && !PAPER.test(tokens[thing]?.word ?? '');
}

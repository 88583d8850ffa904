import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isInPlace } from './in-place.ts';

const AT =
  /^(?:at|in|bei|beim|auf|a|au|aux|en|em|na|no|nel|nella|al|alla|durante|во|в|на|w|у|під|при)$/;
const REACH = { meeting: 3, negotiators: 3 };

/**
 * The meeting behind "in Istanbul" and a comma, where delegations held it, or -1: "16-го в Стамбуле, на встрече делегаций", "in
 * Istanbul, at the meeting of the delegations", "en Estambul, en la reunión de las delegaciones"; not "in Istanbul, at a meeting of
 * dentists", "in Istanbul, where he slept at a meeting".
 */
export function atTheMeeting(tokens: readonly Token[], at: number): number {
  const opens = tokens[at + 1];
  if (!isInPlace(tokens, at) || opens?.gap !== GAP.soft || !AT.test(opens.word)) return -1;
  const head = after(tokens, at + 1, CLASS.round, { tokens: REACH.meeting });
  for (let near = head + 1; head >= 0 && near <= head + REACH.negotiators; near++) {
    const { gap = GAP.hard, value } = tokens[near] ?? {};
    if (gap) return -1;
    if (value === KIND.negotiator) return head;
  }
  return -1;
}

import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { PHASE_NOUN } from '../../lexicon/phases.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { CIVIL, MILITARY } from './words.ts';

/** "Part of the first stage", "the buses of the swap". */
const OF_IT =
  /\b(?:part|parts|half|third|quarter|some|much|most|rest|lists?|hours?|bus(?:es)?|seats?|places?|beginning|cost|terms|one|two|three|many|\d+) (?:of|in|on|for) (?:the|this|that|its)(?!\w)/;
/** "the room for the exchange": a preposition between makes something else the subject. */
const AS_SUBJECT =
  /(?:^|[,;:] |\b(?:that|and|but|said|says|because|as) )\W*(?:(?!(?:for|of|in|on|to|from|with|at|by|after|before|during|under)(?!\w))[\w'-]+ ){0,5}$/;
/** The swap or a phase of it as a subject. */
const THE_SWAP = String.raw`\b(?:${PHASE_NOUN}|${SWAP_NOUN})(?!\w)`;
/** Nothing else that something might be reserved in. */
const BETWEEN = String.raw`(?:(?!\b(?:bus(?:es)?|seats?|places?|convoys?|wards?|rooms?|line|tents?|hospitals?|list|second|third|final|last|later|other|rest)(?!\w))[^.;:]){0,90}?`;
const RESERVED = phrases`
  (?:was|were|is|are|had been|has been|being) (?:(?:entirely|wholly|solely|exclusively|strictly) )?
  (?:(?:reserved|kept|set aside) (?:(?:solely|exclusively|only|entirely) )?for|(?:limited|confined|restricted) (?:(?:solely|exclusively|only) )?to)
`;
const ALONE = String.raw`(?!\w)(?!,? (?:and|or|plus|as well as|along with|held|who|from|aged|of) )`;

const pattern = (kind: string): RegExp =>
  new RegExp(
    String.raw`${THE_SWAP}${BETWEEN} ${RESERVED} (?:the |captured |captive )?${kind}${ALONE}`,
  );
const FOR_CIVILIANS = pattern(CIVIL);
const FOR_SOLDIERS = pattern(MILITARY);
const CUE = /\b(?:reserved|kept|set aside|limited|confined|restricted)(?!\w)/;

/**
 * The words that say for whom alone the swap, or a phase of it, was kept.
 *
 * Accepts "the first stage was reserved for civilians", "the exchange was confined to soldiers". None: "was not reserved for civilians", "two buses
 * of the exchange were reserved for civilians", "reserved for soldiers and civilians", "the second stage was reserved for soldiers".
 */
export const reservedFor = (
  folded: string,
  kind: 'civilians' | 'soldiers',
): RegExpExecArray | null => {
  if (!CUE.test(folded)) return null;
  const m = (kind === 'civilians' ? FOR_CIVILIANS : FOR_SOLDIERS).exec(folded);
  if (!m || !AS_SUBJECT.test(folded.slice(0, m.index))) return null;
  return OF_IT.test(folded.slice(0, m.index + m[0].length)) ? null : m;
};

import { matchesOf } from '../lexicon/matches.ts';
import { CAPTIVES } from '../lexicon/nouns.ts';
import { phrases } from '../lexicon/phrases.ts';

/** Finite verbs by their form, and those whose past has no "-ed"; not "may", which is a month more often. */
const VERB = phrases`
  (?:
    is|was|are|were|has|have|had|will|would|did|does|do|can|could|might|must|should|never|not
    |sa(?:y|ys|id)|led|came|went|sent|met|took|gave|made|held|sat|told|left|began|kept|spoke|saw|stood|put|brought|fled|flew|ran|lay|lies|died|hit|fell|rose|won|lost|fought|cost|spent|struck|shot|sought|caught|bought|thought|knew|grew|drew|wrote|drove|broke|chose|got|built|heard|paid|laid|lied|tied|tried|cried|felt|meant|sank|rang|woke|froze|stole|swept|slept
    |[a-z]{3,}(?<!need|hundr|spe|inde)ed
  )(?!\w)
`;
const PARTY = '(?:russia|ukraine|moscow|k(?:yi|ie)v|turkey|turkiye|ankara|washington|the kremlin)';
const PERSON = phrases`
  (?:(?:president|minister|presidential aide|mr\.?|hakan|marco|donald|vladimir|volodymyr|rustem|sergei|recep|tayyip|defen[cs]e|foreign|secretary of state|turkish|russian|ukrainian) )*
  (?:putin|zelens\w+|trump|medins\w+|um[ij]?erov|erdogan|rubio|lavrov|fidan|peskov|vance|witkoff|kellogg|yermak|sybiha)
`;
/** Who may do something: a known name, or a noun of its own with the few words that belong to it. */
const SUBJECT = phrases`
  (?:(${PARTY})|(${PERSON})|(?:the|both|each|neither|no|it|they|he|she|its|their|his|\d[\d,]*)(?: (?!(?:and|or|of whom|who|which|that)(?!\w))[\w'-]+){0,4}?
  |an? (?:swap|exchange|deal|truce|ceasefire|meeting|summit|second round|handover)(?: (?!(?:and|or|who|which|that)(?!\w))[\w'-]+){0,7}?)
`;
const HOW = String.raw`(?:,? (?:too|also|again|then|still|just|\w+ly|himself))?`;
/** "and in the first phase each side released": where or when it was stands ahead of who did it. */
const WHERE = String.raw`(?:(?:in|on|at|by|for) (?:the |that |this |their )?(?:(?!(?:and|or|which|who|that)(?!\w))[\w-]+,? ){1,3}?)?`;
const NEXT = new RegExp(
  String.raw` (?=(?:and|after|since|so) ${WHERE}${SUBJECT}${HOW} ${VERB})`,
  'g',
);
const HAS_VERB = new RegExp(String.raw`\b${VERB}`);

/** The last word before "and" may be the first of two who act: "Russia and Ukraine agreed", "the Russians and the mediators met". */
const ENDS_IN_PARTY = new RegExp(String.raw`\b${PARTY}$`);
const ENDS_IN_PERSON = new RegExp(String.raw`\b${PERSON}$`);
const ENDS_IN_GROUP = new RegExp(
  String.raw`\b(?:turks|turkish|americans?|europeans|presidents?|ministers?|delegations?|sides?|teams?|envoys|negotiators|children|women|officers|${CAPTIVES})$`,
);
/** "Four days after the envoys had met": measured from that, and told of one day. */
const ENDS_IN_MEASURE =
  /\b(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|long|soon|shortly|only|right|just|immediately|even)$/;
/** "stayed in Moscow and Kyiv had agreed": a place is nobody who acts. */
const ENDS_IN_PLACE = new RegExp(String.raw`\b(?:in|to|from|at) ${PARTY}$`);

const VERB_FIRST = new RegExp(`^${VERB}`);
/** True where a folded stretch begins with one: whoever stands before it acts. */
export const startsWithVerb = (words: string): boolean => VERB_FIRST.test(words);

/** True where a folded stretch has a finite verb. */
export const makesAStatement = (words: string): boolean => HAS_VERB.test(words);

const mayBeOneOfTwo = (before: string, [, party, person]: RegExpExecArray): boolean => {
  if (ENDS_IN_PLACE.test(before)) return false;
  // A country and a person do nothing together.
  if (ENDS_IN_PARTY.test(before)) return person === undefined;
  if (ENDS_IN_PERSON.test(before)) return party === undefined;
  // "by its minister and Ukraine accepted".
  return ENDS_IN_GROUP.test(before) && !(party && /(?:minister|president)$/.test(before));
};

/** How far back the statement before is looked at, characters. */
const REACH = 160;

/**
 * Where a further statement begins without a conjunction that always opens one: offsets of "and", "after", "since" and "so" in a folded
 * sentence.
 *
 * Accepts "Zelensky was there (and) Putin was not", "no truce was agreed (after) the envoys met". None: "Russia and Ukraine agreed", "after talks
 * and a pause".
 */
export const nextStatements = (folded: string): number[] =>
  matchesOf(folded, NEXT).flatMap((m) => {
    const { index } = m;
    const before = folded.slice(Math.max(0, index - REACH), index).replace(/,$/, '');
    const joined = folded.startsWith(' and', index)
      ? mayBeOneOfTwo(before, m)
      : ENDS_IN_MEASURE.test(before);
    return makesAStatement(before) && !joined ? [index + 1] : [];
  });

import { RUSSIA, UKRAINE } from '../../lexicon/parties.ts';
import { PEOPLE } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { HOSTS, PLACES } from '../../lexicon/places.ts';

const formsOf = (entries: readonly { readonly forms: string }[]): string =>
  entries.map(({ forms }) => forms).join('|');

/** Countries and powers in no list of parties, hosts or places. */
const OTHERS = phrases`
  u\.?s\.?|america|vatican|eu|europe(?:ans?)?|france|germany|poland|britain|uk|hungary|austria|brazil|nato|un
`;
/** What they are called, and what they do: "leaders", "both sides", "peace talks", "FM". */
const TITLES = phrases`
  the|both|two|more|next|direct|peace|president|leaders?|ministers?|fm|pm|foreign|defen[cs]e
  |sides|teams?|delegations?|envoys?|negotiators|officials|talks|round|swap|exchange|and|&
`;
/** Who may stand before the infinitive; any other word may be a verb ("agree to", "fail to"). */
const NAMED = String.raw`(?:${RUSSIA}|${UKRAINE}|${formsOf(PEOPLE)}|${formsOf(HOSTS)}|${formsOf(PLACES)}|${OTHERS}|${TITLES})(?:'s?)?`;

const VERB = phrases`
  (?:
    hold|host|mediate|broker|chair|meet|attend|join|swap|exchange|trade|free|release|hand|return|send|lead|head|represent
    |resume|begin|start|open|visit|travel|fly|go|come|sign|accept|reject|present|submit|discuss|take|sit|face|talk
    |negotiate|continue|get|receive|last|run|be
  )
`;

const TO_DO = new RegExp(String.raw`^\W*(?:${NAMED}(?:, |-| )){1,7}to ${VERB}(?!\w)`);

const MAY_FORETELL = new RegExp(String.raw`\bto ${VERB}(?!\w)`);
/** Words that are in no name or title: behind one of them the infinitive belongs to a verb. */
const NO_NAME =
  /\b(?:on|has|have|had|is|are|was|were|will|that|said|says|agree[sd]?|in|at|for|an?|their|his|its|by|but|who|which)(?!\w)/;

/** "to trade prisoners after first direct talks": what stands behind it has been. */
const HAS_BEEN = /\b(?:after|following|as|when|while|despite|amid|under)(?!\w)/;

/**
 * True where the words at `at` of a clause are foretold by a headline: names, and an infinitive right behind them.
 *
 * Accepts "Vatican to host Russia-Ukraine talks", "Putin, Trump to meet". None: "Kyiv agrees to swap", "Putin was to come",
 * what stands behind "after" or "as".
 */
export const foretells = (clause: string, at: number): boolean => {
  // Asked first, for the names are many and most sentences have no such infinitive.
  const infinitive = MAY_FORETELL.exec(clause);
  const names = infinitive !== null && !NO_NAME.test(clause.slice(0, infinitive.index));
  const end = names ? TO_DO.exec(clause)?.[0].length : undefined;
  return end !== undefined && !HAS_BEEN.test(clause.slice(end, Math.max(end, at)));
};

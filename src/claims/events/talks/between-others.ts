import { MONTH, WEEKDAY } from '../../lexicon/calendar.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { RUSSIA_SIGN, UKRAINE_SIGN } from '../../lexicon/parties.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type EventSign, signAt } from '../sign.ts';

const BETWEEN = new RegExp(
  String.raw`\b(?:${TALKS})(?: [\w-]+){0,2} between (?:[\w'-]+ ){1,5}?and (?:[\w'-]+ ?){1,4}`,
  'g',
);
/** "took between 90 and 100 minutes", "talks between May and July". */
const OF_TIME = new RegExp(
  String.raw`\d|\b(?:${MONTH}|${WEEKDAY}|hours?|minutes?|days?|weeks?|months?|years?|noon|midnight|morning|evening)(?!\w)`,
);
/** Who may be the two sides, by a word for both or by an office. */
const MAY_BE_THEY =
  /\b(?:two|both|sides?|delegations?|negotiators?|envoys?|teams?|parties|party|countries|governments?|capitals?|enem(?:y|ies)|foes|belligerents|neighbours|leaders?|presidents?|ministers?|ministries|ministry|officials?|diplomats?|representatives|aides?|advisers?|generals?|men|them|each|one|invaders?|aggressors?|victims?|invaded|attackers?|attacked)(?!\w)/;

/** "Talks between the harbour board and the pilots' union": two of whom neither is a side of these talks. */
export const betweenOthersSigns = (view: SentenceView): EventSign[] =>
  matchesOf(view.folded, BETWEEN)
    .filter(({ 0: words, index }) => {
      const end = index + words.length;
      const known = view.people.some(
        (p) => p.start >= index && p.end <= end && p.party !== 'other',
      );
      return (
        !known &&
        ![OF_TIME, MAY_BE_THEY, RUSSIA_SIGN, UKRAINE_SIGN].some((they) => they.test(words))
      );
    })
    .map((m) => ({ ...signAt(m, 'talks-other', true), passing: true }));

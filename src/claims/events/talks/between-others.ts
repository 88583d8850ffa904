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

/** With whom else one side of these may talk. */
const THIRD =
  /\b(?:americans?|u\.?s\.?|turk(?:s|ish|ey|iye)|iran(?:ians?)?|chin(?:a|ese)|saudis?|europeans?|britons?|british|french|germans?|polish|poles|indians?|israelis?|serbs?|hungarians?|azerbaijanis?|armenians?|emiratis?|qataris?|washington|ankara|tehran|beijing|riyadh)(?!\w)/;

/**
 * "Talks between the harbour board and the pilots' union", "between Russian and Turkish officials": two of whom one is no
 * side of these talks.
 */
export const betweenOthersSigns = (view: SentenceView): EventSign[] =>
  matchesOf(view.folded, BETWEEN)
    .filter(({ 0: words, index }) => {
      const end = index + words.length;
      const known = view.people.some(
        (p) => p.start >= index && p.end <= end && p.party !== 'other',
      );
      if (OF_TIME.test(words)) return false;
      const [russia, ukraine] = [RUSSIA_SIGN.test(words), UKRAINE_SIGN.test(words)];
      if (russia !== ukraine) return THIRD.test(words);
      return !known && !russia && !MAY_BE_THEY.test(words);
    })
    .map((m) => ({ ...signAt(m, 'talks-other', true), passing: true }));

import { phrases } from '../../lexicon/phrases.ts';

const REALITY = '(?:reality|the (?:facts|truth|reality))';

/**
 * Behind a report: that it is not so, by what it has to do with the facts; an alternative without a group.
 *
 * Accepts "does not correspond to reality", "have nothing to do with the truth", "bears no relation to the facts", "are at odds with
 * the facts". None: "did not correspond to expectations", "the reply that this had nothing to do with reality", which is one side's word on the other's.
 */
export const AT_ODDS_WITH_FACTS = phrases`
  (?:do|does|did)(?: not|n't) (?:correspond|accord|square|tally|agree|fit|chime) (?:to|with) ${REALITY}
  |(?<!\b(?:reply|replies|answer|response|retort|objection|view|reaction) that (?:this|it|these|they) )(?:has|have|had|bears?|bore) (?:nothing|little) (?:to do |in common )?with ${REALITY}
  |(?:bears?|bore) no (?:relation|resemblance) to ${REALITY}
  |(?:is|was|are|were) (?:\w+ )?(?:at odds with|at variance with|a distortion of|far from) ${REALITY}
`;

const NAMES_THE_FACTS = /realit|\bfacts(?!\w)|truth/;
const AT_ODDS = new RegExp(String.raw`\b(?:${AT_ODDS_WITH_FACTS})`, 'g');

/** Text with those words blanked, offsets kept: their "not" is the denial's and no other. */
export const withoutAtOdds = (folded: string): string =>
  NAMES_THE_FACTS.test(folded) ? folded.replace(AT_ODDS, (m) => ' '.repeat(m.length)) : folded;

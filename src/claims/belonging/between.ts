import { WEEKDAY } from '../lexicon/calendar.ts';
import { phrases } from '../lexicon/phrases.ts';

/**
 * Another doing between a word and what seems to belong to it takes that for itself: "held up pictures
 * as the buses pulled in to", "the talks, he said on". Participles of meeting itself do not.
 */
export const BETWEEN = new RegExp(
  phrases`
    \b(?!(?:held|lasted|lasting|dragged|stretched|continued|resumed|conducted|(?:re)?opened|(?:re)?started|(?:re)?convened|staged|began|agreed|meeting|negotiating|leading|being|hosted|mediated|promised|warring|opposing|united|concluded|ended|seated|closed|representing)(?!\w))\w{3,}(?:ed|ing)(?!\w)
    |\b(?:
      left|had(?! (?:opened|begun|started|taken place|been held|met|gathered|convened|ended|closed)(?!\w))
      |is|be|let|saw|made|got|flew|came|went|said|told|who|which
      |that(?! (?:very |same )?(?:day|morning|afternoon|evening|night|week|month|year|spring|${WEEKDAY})(?!\w))
      |as|while|when|because|although|though|after|before|a (?:day|night|week)|next|presidents|leaders
    )(?!\w)
  `,
);

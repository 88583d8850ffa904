import { MEANWHILE } from '../../lexicon/conjunctions.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Words that put off or refuse what was to follow. */
export const REFUSED = new RegExp(phrases`
  (?:
    \b(?:
      refus(?:e[sd]?|ing|al)|reject(?:s|ed|ing)?|rul(?:e[sd]?|ing) out|declin(?:e[sd]?|ing)
      |no (?:plans?|intention|agreement|further|more|follow-up|second|new|wish|promises?|commitments?|undertaking|arrangements?|desire|pledge|point|sense|use|need|reason)
      |not (?:ready|prepared|willing|inclined|agree|meet|talk|resume|continue|to|put|share|exchange|submit|undertake|promise|commit|plan|intend|arrange|wish|pledge|write|set (?:out|down))|never
      |without (?:(?:even|so much as|either side|having) )?(?:agree(?:ing|d)|any|undertaking|promising|committing|arranging|planning|pledging|a promise|a plan|plans)
      |fail(?:ed|s|ing|ure)? to|den(?:y|ied)|unwilling|would not|will not|won't|nor|neither|broke off
      |walked away|(?:shut|clos|slamm|bolt)(?:ed|s|ing)? the door|dismiss\w+|turned down|shot down|nobody|did not so much as|made no|threw out
      |no(?= $)|break(?:s|ing)? off|not (?:ask|request|raise|propose|seek|mention)
    )(?!\w)
    |n't(?!\w)
  )
`);

const NO = phrases`
  (?:reject\w*|refus\w+|turn\w* down|rul\w+ out|dismiss\w*|declin\w+|break\w* off|clos\w+ the door|shut\w* the door|slam\w* the door|den(?:y|ied|ying))
`;
/** "did not rule out", "far from breaking off", "without closing the door": a no to a no. */
const NO_REFUSAL = new RegExp(
  phrases`
    (?:\b(?:not|never|neither (?:side|delegation|party)|nobody|nor|without|far from|rather than|instead of|no reason to|cannot)|n't) (?:[\w-]+ ){0,2}?${NO}
    |\bno more,(?= )|, no more,
  `,
  'g',
);

/** The text without its refusals that are denied, offsets kept. */
export const withoutNoRefusal = (folded: string): string =>
  folded.replace(NO_REFUSAL, (words) => ' '.repeat(words.length));

/** "Despite the refusal of a truce, ", "agreed neither on a truce nor on a swap, and (will meet again)": refused is what stands before. */
const BEFORE_IT =
  /^.*\b(?:despite|after|amid)(?!\w).*?,|^.*, (?:and|but) (?=(?:will|would|are|is|were|agreed|promised|plan|expect|want|intend)(?!\w))/;
/** "turned down when no date was set", "declined to come when they agreed": what was refused then is another thing. */
export const UP_TO_MEANWHILE = new RegExp(`^.* (?:${MEANWHILE}) `);

/** True where the words right before a plan refuse or put off that plan itself. */
export const refusedIn = (head: string): boolean =>
  REFUSED.test(head.replace(UP_TO_MEANWHILE, '').replace(BEFORE_IT, ''));

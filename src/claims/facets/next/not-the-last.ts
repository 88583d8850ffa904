import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';

const AGREED =
  '(?:agree(?:d|ment|ing)?|understanding|settled|accord|consensus|decided|promised|pledged|undertook)';
const THEY = String.raw`(?:(?:this|it|these|those|the (?:[\w-]+ )?(?:talks|negotiations|meeting|round|session|encounter)|(?:friday|yesterday|today)'s (?:\w+ )?(?:talks|meeting|round|session|encounter)|istanbul)(?: [\w'-]+){0,3}?)`;

/** "an understanding that this would not be their last meeting", "negotiations yielded agreement that there should be more of them". */
const NOT_THE_LAST = new AnyOf(
  phrases`
    \b${AGREED}(?!\w)[^.;:]{0,50}? that ${THEY} (?:(?:would|will|should|must|was|were|is|are|need|shall) not|wouldn't|won't|shouldn't) (?:to )?(?:be |remain |prove )?(?:their|the|its|our|a) (?:last|only|final|one-off)(?: (?:[\w-]+ )?(?:meeting|round|session|encounter|talks|one|time|of (?:its|their) kind))?(?=[.,;"']|$| (?:and|but|in|on|at)(?!\w))
    |\b(?:talks|negotiations|meetings?|rounds?|sessions?)(?!\w)[^.;:]{0,90}\b${AGREED}(?!\w)[^.;:]{0,30}? (?:that there (?:should|would|will|must|shall|are to|were to|was to) be|to (?:have|hold)) (?:more|others|another|a second)(?: of (?:them|these|those|(?:its|the|this) kind)| such (?:talks|meetings|rounds)| ones?)?(?=[.,;"']|$| (?:and|but|soon|later|before|after)(?!\w))
  `,
  {
    cue: /(?:not|n't) (?:to )?(?:be |remain |prove )?(?:their|the|its|our|a) (?:last|only|final|one-off)(?!\w)|\b(?:be|have|hold) (?:more|others|another|a second)(?!\w)/,
  },
);
/** "without any understanding", "failed to agree", "Ankara's hope of an agreement". */
const NOT_REACHED =
  /\b(?:no|not|never|neither|without|fail\w*|unable|short of|hop\w+|want\w*|sought|seek\w*|call\w* for|urg\w+|press\w*|yet to|if|lack\w*|nor)(?!\w)[^.;:]{0,40}$/;
const OF_LEADERS =
  /\b(?:leaders|presidents|heads of state|summit|putin|zelens\w+|trump|erdogan)(?!\w)/;

/**
 * That the sides are to meet again, told by its not having been the last time.
 *
 * Accepts "came to an understanding that this would not be their last meeting", "the negotiations yielded an
 * understanding that there should be more of them". None: "hoped this would not be their last meeting", "no agreement
 * that there would be more".
 */
export const notTheLast = (view: SentenceView): RawClaim[] => {
  const m = NOT_THE_LAST.exec(view.folded);
  if (!m || OF_LEADERS.test(m[0])) return [];
  const end = m.index + m[0].length;
  const agreed = m.index + m[0].search(new RegExp(String.raw`\b${AGREED}(?!\w)`));
  if (NOT_REACHED.test(view.folded.slice(0, agreed))) return [];
  if (stanceAt(view, agreed, agreed + 1, { future: true }) !== 'asserted') return [];
  return [
    claimOf(
      'talks.next',
      { kind: 'boolean', yes: true },
      'to meet again',
      { start: m.index, end },
      { subject: 'meet again' },
    ),
  ];
};

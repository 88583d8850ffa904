import { bothSat } from '../../belonging/both-sat.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { PERIOD, readPeriod } from './period.ts';

/** What they had done last: "since they last met", "since the two sides had sat at one table". */
const LAST_MET = phrases`
  [^.,;]{0,60}?\b(?:
    last(?!\w)|met(?!\w)|spoke|spoken|talked|negotiated|face[- ]to[- ]face|sat (?:down|at|opposite|across)|faced
    |(?:direct |previous )?(?:talks|negotiations|meeting)
  )
`;
/** "It had been more than three years since they last did so". */
const BEEN_SINCE = new RegExp(
  String.raw`\b(?:had|has|have|it was|it is|it's|'s) (?:been )?(${PERIOD})(?:,[^,;.]{2,30},| or so| to the day)? since (?!${'(?:the )?(?:war|invasion|russia|moscow|putin|start|outbreak)'}(?!\w)(?! and))${LAST_MET}`,
  'g',
);
/** "More than three years went by before the two governments next negotiated". */
const WENT_BY = new RegExp(
  String.raw`\b(${PERIOD}) (?:had |have |then |were to )*(?:pass|passed|went by|gone by|go by|elapsed) (?:before|until|since|without)${LAST_MET}`,
  'g',
);

/** "Three years and two months after their last meeting", "a full three years after the two sides last sat down". */
const AFTER_LAST = new RegExp(
  String.raw`\b(${PERIOD})(?: and (?:[\w-]+ ){1,3}(?:weeks|months|days))? after (?:(?:the|their) (?:last|previous) (?:(?:direct|formal|peace|such|known|full|round|of) )*(?:talks|negotiations|meeting|encounter|face-to-face|contacts?)(?! (?:on|about|over) )|the last time (?:that )?(?:they|both|the two|russia|ukraine|moscow|k(?:yi|ie)v)(?: [\w']+){0,4}? (?:met|spoke|talked|negotiated|sat|faced|came together|came face)|(?:they|both|the two|russia|ukraine|moscow|k(?:yi|ie)v)(?: [\w']+){0,4}? (?:had )?last (?:met|spoke|spoken|talked|negotiated|sat|faced))(?!\w)`,
  'g',
);

/** Without these words neither can be there: most sentences are spared the rest. */
const YEARS_SINCE =
  /\b(?:years|months|days)(?!\w)[^.]*?\b(?:since|before|until|without|after)(?!\w)/;

const OF_OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|ministers|swap\w*|exchang\w+|prisoners|trump|americans|commissioners?|ombuds\w*|united nations|u\.n\.|osce|allies)(?!\w)/;

/** How long they had not met, where the sentence counts the years that had passed. */
export const yearsPassed = (view: SentenceView): SinceHit[] => {
  const found = YEARS_SINCE.test(view.folded)
    ? [
        ...matchesOf(view.folded, BEEN_SINCE),
        ...matchesOf(view.folded, WENT_BY),
        ...matchesOf(view.folded, AFTER_LAST),
      ]
    : [];
  if (found.length === 0 || OF_OTHERS.test(view.folded) || !twoSided(view)) return [];
  return found.flatMap((m) => {
    if (!bothSat(view.folded.slice(m.index, m.index + m[0].length + 40))) return [];
    const value = readPeriod(m[1] as string);
    const start = m.index + m[0].indexOf(m[1] as string);
    return value ? [{ start, end: m.index + m[0].length, value }] : [];
  });
};

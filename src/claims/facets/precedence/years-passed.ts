import { twoSided } from '../../belonging/two-sided.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readSince, type SinceHit } from '../../values/since.ts';

const YEARS = phrases`
  (?:(?:(?:well |just )?(?:over|more than)|almost|nearly|about|around|some|at least) )?(?:
    (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:[ ]and a half)?|a couple of
  )[ -]years
`;
/** What they had done last: "since they last met", "since the two sides had sat at one table". */
const LAST_MET = phrases`
  [^.,;]{0,60}?\b(?:
    last\b|met\b|spoke|spoken|talked|negotiated|face to face|sat (?:down|at|opposite|across)|faced
    |(?:direct |previous )?(?:talks|negotiations|meeting)
  )
`;
/** "It had been more than three years since they last did so". */
const BEEN_SINCE = new RegExp(
  String.raw`\b(?:had|has|have|it was|it is|it's|'s) (?:been )?(${YEARS}) since (?!${'(?:the )?(?:war|invasion|russia|moscow|putin|start|outbreak)'}\b(?! and))${LAST_MET}`,
  'g',
);
/** "More than three years went by before the two governments next negotiated". */
const WENT_BY = new RegExp(
  String.raw`\b(${YEARS}) (?:had |have |then |were to )*(?:pass|passed|went by|gone by|go by|elapsed) (?:before|until|since|without)${LAST_MET}`,
  'g',
);

/** Without these words neither can be there: most sentences are spared the rest. */
const YEARS_SINCE = /\byears\b[^.]*?\b(?:since|before|until|without)\b/;

const OF_OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|ministers|swap\w*|exchang\w+|prisoners|trump|americans)\b/;

/** How long they had not met, where the sentence counts the years that had passed. */
export const yearsPassed = (view: SentenceView): SinceHit[] => {
  const found = YEARS_SINCE.test(view.folded)
    ? [...matchesOf(view.folded, BEEN_SINCE), ...matchesOf(view.folded, WENT_BY)]
    : [];
  if (found.length === 0 || OF_OTHERS.test(view.folded) || !twoSided(view)) return [];
  return found.flatMap((m) => {
    const [read] = readSince(`in ${m[1]}`);
    const start = m.index + m[0].indexOf(m[1] as string);
    const end = start + (m[1] as string).length;
    return read ? [{ start, end, value: read.value }] : [];
  });
};

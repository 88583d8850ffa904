import type { EventId } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { isLater } from '../context.ts';
import { type EventSign, isCovered } from '../sign.ts';
import { talksOfDate } from './talks-days.ts';

/** What a first round, or 16 May, is named for: to tell the time of another, or to be measured by. */
const COMPARED = new RegExp(phrases`
  (?:
    \b(?:like|unlike|after|since|than|against|following|as at|as in|compared (?:to|with)|contrast (?:to|with)|who(?: had)?|having)
    |^\W*(?:after|since|following|like|unlike|having) [^;]*
  )(?: (?!(?:was|were|said|says)(?!\w))[\w'-]+,?){0,6} ?$
`);
/** "their first direct talks since early June", "the first in seven weeks": the first of another row. */
const FIRST_OF_LATE = new RegExp(phrases`
  \bfirst(?!\w)[^.;:]{0,70}?\b(?:since|in|for) (?:(?:more than|over|almost|nearly|about|some|the|just|only) )*(?:
    (?:[\w-]+ )?(?:weeks?|days)(?!\w)(?! of(?!\w))|(?:two|three|four|five|six|seven|eight|nine|ten|several|a few) months|half a year
    |(?:early |mid-?|late )?(?:june|july|august|september|october|november|december)(?!\w)
    |(?:[\w-]+ )?(?:istanbul )?(?:rounds?|talks|meeting) (?:of|in) (?:june|july|august)|(?:second|third|last|previous) (?:istanbul )?(?:round|meeting)
  )
`);

const eventOf = (view: SentenceView, date: SentenceView['dates'][0]): EventId =>
  talksOfDate(date.value, view.pageDate) ?? 'talks-later';

/** "that Friday in May": a weekday of the story's time. */
const isOfThatTime = (before: string, after: string): boolean =>
  /\bthat $/.test(before) || /^ (?:in|of) (?:mid-)?may(?!\w)/.test(after);

/** A day told by the page's own ("Monday") on which the talks of the sentence were, weeks after 16 May. */
const ownDays = (view: SentenceView): EventSign[] =>
  view.dates
    .filter((d) => d.relative && !d.told && dateBelongsTo(view, d) === 'talks')
    .filter((d) => !isOfThatTime(view.folded.slice(0, d.start), view.folded.slice(d.end)))
    .map((d) => ({ start: d.start, end: d.end, event: eventOf(view, d), strong: true }))
    .filter(({ event }) => !isCovered(event));

/**
 * On pages of later weeks: "Monday's talks" and "the first in seven weeks" are of their own round, and a first round or
 * 16 May that is only compared with ("like the first round", "17 days after", "against two hours on May 16") is no sign.
 */
export function ofLaterRound(view: SentenceView, signs: readonly EventSign[]): EventSign[] {
  if (!isLater(view.pageDate)) return [...signs];
  const late = FIRST_OF_LATE.exec(view.folded);
  const own = ownDays(view);
  if (late)
    own.push({
      start: late.index,
      end: late.index + late[0].length,
      event: 'talks-later',
      strong: true,
    });
  const plain = signs.filter((s) => {
    if (!isCovered(s.event)) return true;
    if (late && s.start >= late.index && s.start < late.index + late[0].length) return false;
    const others = own.length > 0 || signs.some((o) => o !== s && !isCovered(o.event));
    return !(others && COMPARED.test(view.folded.slice(0, s.start)));
  });
  return [...plain, ...own].sort((a, b) => a.start - b.start);
}

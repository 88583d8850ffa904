import { type DateValue, type EventId, SWAP_PHASES } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import { SWAP_VERB } from '../../lexicon/nouns.ts';
import { makesAStatement } from '../../sentence/next-statements.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { EventSign } from '../sign.ts';
import { isSinceInvasion } from '../since-invasion.ts';

/** Words of measuring before a swap or a day: what is compared with is not what the sentence is about. */
export const COMPARED =
  /\b(?:behind|than|after|since|like|unlike|surpass\w*|exceed\w*|eclips\w*|record|beat\w*|overtak\w*|compared with|against)(?: (?!(?:was|were|had|has)(?!\w))[\w'-]+){0,5} ?$/;

/** "after each released 307 on (Saturday)": what was done on that day is told, not measured by it. */
const DONE_THEN = new RegExp(String.raw`^after .*\b(?:${SWAP_VERB})(?!\w)`);
const isCompared = (before: string): boolean => {
  const m = COMPARED.exec(before);
  return m !== null && !DONE_THEN.test(m[0]);
};

/** The swap a date points to; undefined where it points to none. */
export function swapOfDate(date: DateValue): EventId | undefined {
  const { year, month, day, part } = date;
  if (year !== undefined && year !== 2025) return 'swap-other';
  if (month !== 5) return month !== undefined && day !== undefined ? 'swap-related' : undefined;
  if (day === 6 || part === 'early') return 'swap-2025-05-06';
  return SWAP_PHASES.find(({ date }) => Number(date.slice(-2)) === day)?.event;
}

/** What leads to a day; "since the swap of 6 May had been small" is no comparison, but a statement of its own. */
const ownWords = (view: SentenceView, at: number): string => {
  const { start, end } = clauseAt(view, at);
  return makesAStatement(view.folded.slice(at, end)) &&
    /^(?:after|since) /.test(view.folded.slice(start))
    ? view.folded.slice(start, at).replace(/^\w+ /, '')
    : view.folded.slice(Math.max(0, at - 48), at);
};

/** Days that tell the swap. */
export const dateSigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const event = swapOfDate(d.value);
    const compared =
      isCompared(ownWords(view, d.start)) || isSinceInvasion(view.folded.slice(0, d.start));
    return event && !compared && dateBelongsTo(view, d) !== 'talks'
      ? [{ start: d.start, end: d.end, event, strong: false }]
      : [];
  });

/** "the accord reached in Istanbul on 2 June": a deal with a day of its own that is not 16 May. */
export const dealOfAnotherDay = (view: SentenceView, sign: EventSign): boolean =>
  view.dates.some(
    (d) =>
      d.start >= sign.end &&
      d.start - sign.end < 24 &&
      /^(?: talks| negotiations)? (?:on|of|in) (?:the )?$/.test(
        view.folded.slice(sign.end, d.start),
      ) &&
      !d.relative &&
      (d.value.month !== 5 || (d.value.year ?? 2025) !== 2025),
  );

/** "unlike the talks of 16 May", "after those of 16 May", "the call of 16 May": what is told is of others. */
const NOT_OF_IT =
  /\b(?:unlike|like|than|as|after|since|before|following|to|with) (?:the |that |those )?(?:[\w-]+ ){0,3}(?:of|on|from|held on) (?:[a-z]+, )?$|\b(?:calls?|telephone|summits?|letters?|visits?|votes?|strikes?|attacks?)(?!\w)[^,;]*$/;
const ANOTHER_SUBJECT =
  /[,;]|\b(?:june|july|round|next|second|third|later|other|while|whereas|but|after|before|riyadh|jeddah|geneva|abu dhabi)(?!\w)/;

/**
 * True where what brought a deal is named by the day of these talks: "while the June round was over in an hour, the one of 16 May had gone on for
 * longer and (brought a swap)". None: "the June round, unlike that of 16 May, (brought a swap)".
 */
export const isOfItsDay = (view: SentenceView, { start }: EventSign): boolean => {
  const day = view.dates.filter(({ end }) => end <= start).at(-1);
  return (
    day?.value.month === 5 &&
    day.value.day === 16 &&
    !NOT_OF_IT.test(view.folded.slice(0, day.start)) &&
    !ANOTHER_SUBJECT.test(view.folded.slice(day.end, start))
  );
};

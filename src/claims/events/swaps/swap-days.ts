import { type DateValue, type EventId, SWAP_PHASES } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { EventSign } from '../sign.ts';

/** Words of measuring before a swap or a day: what is compared with is not what the sentence is about. */
export const COMPARED =
  /\b(?:behind|than|after|since|like|unlike|surpass\w*|exceed\w*|eclips\w*|record|beat\w*|overtak\w*|compared with|against)(?: [\w'-]+){0,5} ?$/;

/** The swap a date points to; undefined where it points to none. */
export function swapOfDate(date: DateValue): EventId | undefined {
  const { year, month, day, part } = date;
  if (year !== undefined && year !== 2025) return 'swap-other';
  if (month !== 5) return month !== undefined && day !== undefined ? 'swap-related' : undefined;
  if (day === 6 || part === 'early') return 'swap-2025-05-06';
  return SWAP_PHASES.find(({ date }) => Number(date.slice(-2)) === day)?.event;
}

/** Days that tell the swap. */
export const dateSigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const event = swapOfDate(d.value);
    const compared = COMPARED.test(view.folded.slice(Math.max(0, d.start - 48), d.start));
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

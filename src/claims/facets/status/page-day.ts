import type { StatusValue } from '../../../model/index.ts';
import { dateBelongsTo } from '../../belonging/date-of.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** The day that the sentence gives the swap. */
export const onDay = (view: SentenceView): StatusValue['on'] =>
  view.dates.find((d) => d.value.day !== undefined && dateBelongsTo(view, d) === 'swap')?.value;

/** "has now been completed": done by the day of the page. */
export const JUST_DONE =
  /\b(?:has|have) (?:now |just |already |finally |all )*(?:been|completed|finished|concluded)\b/;

/** What a page says is done was done by its own day. */
export const pageDay = (view: SentenceView): StatusValue['on'] => {
  const [year, month, day] = (view.pageDate ?? '').split('-').map(Number);
  return year && month && day ? { kind: 'date', year, month, day } : undefined;
};

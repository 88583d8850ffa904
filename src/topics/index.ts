export { otherDaysAtBlock } from './dates/other-days.ts';
export { type DatedPage, dateAtBlock, pageDate } from './dates/page-date.ts';
export { isoDate } from './dates/read-day.ts';
export { findInExcerpt } from './excerpt.ts';
export { findMentions } from './find-mentions.ts';

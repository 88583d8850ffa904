export { findInExcerpt } from './excerpt.ts';
export { findMentions } from './find-mentions.ts';
export { type DatedPage, dateAtBlock, pageDate } from './page-date.ts';
export { isoDate } from './read-day.ts';

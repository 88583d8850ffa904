export { findInExcerpt } from './excerpt.ts';
export { findMentions } from './find-mentions.ts';

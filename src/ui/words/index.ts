export { pairWords, readingWords, reasonWords } from './reason-words.ts';
export { valueWords } from './value-words.ts';

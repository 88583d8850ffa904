export type { Question } from './answer-words.ts';
export { subjectWords } from './name-words.ts';
export { pairWords, readingWords, reasonWords } from './reason-words.ts';
export { valueWords } from './value-words.ts';

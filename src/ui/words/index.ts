export { readingWords, reasonWords } from './reason-words.ts';

export { LONGEST_SENTENCE, splitSentences } from './sentences.ts';

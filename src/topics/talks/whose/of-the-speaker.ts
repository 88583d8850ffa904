import type { Candidate } from '../../tokens/candidate.ts';
import type { Token } from '../../tokens/tokens.ts';

const MY =
  /^(?:my|mein|meine|meinen|meiner|mes|ma|mis|mi|miei|mie|meus|minhas|мои|моих|моі|моіх|moje|moich)$/;
/** "görüşmelerim". */
const TURKISH_MY = /^(?:gorus|muzaker|toplan|bulus)\w*(?:lerim|larim)\w*$/;

/** "Meine Istanbul-Gespräche", "my talks in Istanbul", "мои стамбульские переговоры": one person's, where those of states are "our". */
export const areOfTheSpeaker = (tokens: readonly Token[], { from, head }: Candidate): boolean =>
  (MY.test(tokens[from - 1]?.word ?? '') && !tokens[from]?.gap) ||
  TURKISH_MY.test(tokens[head]?.word ?? '');

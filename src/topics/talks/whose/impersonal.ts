import type { Token } from '../../tokens/tokens.ts';

/** "rozmawiano", "dyskutowano", "obradowano". */
const POLISH = /[aiy]no$/;
const ONE = /^(?:se|si|on|man)$/;
/** "si parlò", "se conversaba", "on discutait", "man sprach": third person, and no "we". */
const SINGULAR = /(?:[oaeit]|ait|av[ao]|te)$/;

/** Whether a verb of meeting names nobody who met, as talks are told of and a visit is not: "w Stambule rozmawiano", "reuniu-se". */
export function isImpersonal(tokens: readonly Token[], head: number): boolean {
  const verb = tokens[head];
  if (!verb) return false;
  if (/^(?:rozmawia|dyskutowa|omawia|obradowa|spotyka|naradza)/.test(verb.word))
    return POLISH.test(verb.word);
  const [before, behind] = [tokens[head - 1], tokens[head + 1]];
  const one = !verb.gap && ONE.test(before?.word ?? '');
  const enclitic = behind?.word === 'se' && behind.start - verb.end === 1 && behind.gap === 0;
  return (one || enclitic) && SINGULAR.test(verb.word);
}

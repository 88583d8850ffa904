import { CLASS } from '../../lexicon/classes.ts';
import { after } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** Who or how many may be what is exchanged, whatever noun stands before. */
const WHOM =
  CLASS.captive |
  CLASS.human |
  CLASS.wounded |
  CLASS.number |
  CLASS.all |
  CLASS.ukraine |
  CLASS.russia |
  CLASS.other |
  CLASS.america |
  CLASS.political |
  CLASS.body;
const REACH = 5;

/** "i tuoi", "os seus": before a possessive. */
const ARTICLE = /^(?:i|il|l|la|le|lo|gli|o|a|os|as)$/;
const MINE =
  /^(?:your|my|our|his|her|their|its|dein\w*|mein\w*|unser\w*|euer|eure\w*|tes|ton|votre|vos|mes|mon|notre|nos|tu|tus|mi|mis|su|sus|tuoi|tua|tue|mio|mia|miei|suo|sua|suoi|vostr[aeio]|nostr[aeio]|meus?|minhas?|teus?|seus?|suas?|nosso?s?|nossas?|сво[іїиюєеях]\p{L}*|тво[іїиюєеях]\p{L}*|мо[іїиюєеях]\p{L}*|ваш[іиу]?|swo\w+|twoj\w*|moj\w*|wasz\w*)$/u;

/**
 * "exchange your seedlings", "échangez vos livres", "обміняйте свої лижі", "swap your skis for a sledge": a verb with its own
 * thing right behind; not "exchanged their captured men", "swapped its last 300 soldiers".
 */
export function isOfOwnThing(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const first = ARTICLE.test(tokens[at + 1]?.word ?? '') && !tokens[at + 1]?.gap ? at + 2 : at + 1;
  const [mine, thing] = [tokens[first], tokens[first + 1]];
  if (!verb || !(verb.bits & CLASS.swapVerb) || !mine || mine.gap || !MINE.test(mine.word))
    return false;
  return isPlain(thing) && after(tokens, first, WHOM, { tokens: REACH }) < 0;
}

const BETWEEN = /^(?:between|among|zwischen|unter|entre|tra|fra|miedzy|между|среди|між|серед)$/;

/** Captives or people behind, save where "between" tells who exchanges. */
function isOfWhom(tokens: readonly Token[], at: number): boolean {
  const whom = after(tokens, at, WHOM, { tokens: REACH });
  const between = tokens.slice(at + 1, whom).some(({ word }) => BETWEEN.test(word));
  return whom >= 0 && !between;
}

/** German by its capital, the others by their plurals: genitives of quality are singular nearly everywhere. */
const THING_OF: readonly (readonly [of: RegExp, thing: RegExp])[] = [
  [/^of$/, /s$/],
  [/^(?:der|von)$/, /(?:n|e|s)$/],
  [/^(?:de|des)$/, /s$/],
  [/^(?:di|dei|delle|degli)$/, /[ei]$/],
];
const INSTRUMENTAL = /[аия]ми$/;
const CYRILLIC = /^(?:об|раз|роз|мегаоб)м[еі]н/;
const QUALITY =
  /^(?:dimension|proporti?on|proporcion|scale|rounds?|series|grande|large|mass|plus|mehr|mas|mais|piu|days|weeks|months|years|tage|wochen|monat|jour|semaine|mois|dias|semanas|meses|giorn|settiman|mesi|sides?|both|vari|divers|several|last|past|recent|jung|young|jeun|joven|jov)/;

/**
 * "the exchange of stamps", "Austausch der Matratzen", "обмен марками", "scambio di figurine": the noun with its own thing, in a
 * clause that names no captive behind it.
 */
export function isOfNamedThing(tokens: readonly Token[], at: number): boolean {
  const [swap, next, thing] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!swap || !(swap.bits & CLASS.swap) || !next || next.gap) return false;
  const cyrillic = CYRILLIC.test(swap.word) && INSTRUMENTAL.test(next.word) && isPlain(next);
  const named = THING_OF.some(
    ([of, plural]) =>
      of.test(next.word) && isPlain(thing) && plural.test(thing?.word ?? '') && !isQuality(thing),
  );
  return (cyrillic || named) && !isOfWhom(tokens, at + 1);
}

/** "snipers", "commandants", "снайперами", "Kommandanten": those who do something are people, as are "children". */
const PERSON =
  /(?:(?:er|or|ist|ant|ent|ee|ian|eur|ien|iste)s|m[ae]n|[oe]res|istas|antes|[ei]ros|tori|isti|anti|[iae]ri|iani|isten|anten|enten|(?:ер|ор|ист|іст|ант|ент|ник|тел|ц)[аия]ми)$/;
const CHILD = /^(?:child|kinder|enfant|nino|bambin|crianc|famil)/;

const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  !(token.gap || token.bits || token.value) &&
  token.word.length > 2 &&
  !(PERSON.test(token.word) || CHILD.test(token.word));
const isQuality = (token: Token | undefined): boolean => QUALITY.test(token?.word ?? '');

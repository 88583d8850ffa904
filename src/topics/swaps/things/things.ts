import { CLASS } from '../../lexicon/classes.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isHomeward } from './homeward.ts';

const THINGS = CLASS.notSwap | CLASS.body;
const PEOPLE = CLASS.human | CLASS.wounded;
const OR = /^(?:or|oder|ou|или|або|чи|albo|lub|veya)$/;

/** "a prisoner or a car to swap": the captive is only one of what might be. */
export const isOneOfTwo = (tokens: readonly Token[], captive: number): boolean =>
  OR.test(tokens[captive + 1]?.word ?? '') &&
  !(bitsAt(tokens, captive + 2) & (PEOPLE | CLASS.captive));

/** "currency swap", "exchange rate", "exchange of views", "обмен телами", "обменялись меморандумами". */
export function isOfThings(tokens: readonly Token[], at: number): boolean {
  if (isMistake(tokens, at)) return true;
  const nearest = before(tokens, compoundStart(tokens, at), THINGS | CLASS.captive, {
    tokens: reachBefore(tokens[at]?.word ?? ''),
  });
  if (nearest >= 0 && bitsAt(tokens, nearest) & THINGS) return !isOfPeopleBehind(tokens, at);
  // In "1,000 persons exchanged in what remains …", "prisoners are swapped under fire" the people come first.
  const people =
    before(tokens, at, PEOPLE, { tokens: 1 }) >= 0 ||
    before(tokens, at, CLASS.captive, { tokens: 3 }) >= 0;
  // "the swap brought 303 soldiers home": the nearer one tells.
  const reach = people ? 2 : 4;
  let thing = after(tokens, at, THINGS | PEOPLE | CLASS.captive, { tokens: reach });
  if (isHomeward(tokens, thing))
    thing = after(tokens, thing, THINGS | PEOPLE | CLASS.captive, { tokens: reach });
  const isThing = thing >= 0 && (bitsAt(tokens, thing) & THINGS) !== 0;
  return isThing && !isNamedCaptive(tokens, thing) && !(people && isWhere(tokens, thing));
}

/** "гроші обміняним військовим": a verb's own people stand right behind it, whatever stands before; "currency swaps people use" is a noun. */
const isOfPeopleBehind = (tokens: readonly Token[], at: number): boolean =>
  !(bitsAt(tokens, at) & CLASS.swap) &&
  !tokens[at + 1]?.gap &&
  (bitsAt(tokens, at + 1) & PEOPLE) !== 0;

/** A Turkish verb ends its sentence: "fotoğrafı yanlışlıkla değiştirdik". */
const LAST = /^degistir/;
/** "Проєктами меморандумів делегації обмінялися": what they gave one another may stand first. */
const ONE_ANOTHER = /^(?:обм[еі]н|пом[еі]н|м[еі]н)\p{L}*(?:ся|сь)$/u;
const reachBefore = (verb: string): number =>
  ONE_ANOTHER.test(verb) ? 4 : LAST.test(verb) ? 3 : 1;

/** "troca da jogadora Brittney Griner, presa na Rússia, por …": by profession and name, and a captive. */
function isNamedCaptive(tokens: readonly Token[], person: number): boolean {
  let end = person + 1;
  while (end <= person + LONGEST_NAME && tokens[end]?.capital && !tokens[end]?.gap) end++;
  const captive = tokens[end];
  return end > person + 1 && captive?.gap === GAP.soft && (captive.bits & CLASS.captive) !== 0;
}

const LONGEST_NAME = 3;

/** "detenidos intercambiados en vuelos de la Cruz Roja": whom, and then in what. */
const IN = /^(?:in|en|em|dans|en|na|w|у|в|на|aboard|durante|during|pendant)$/;
const isWhere = (tokens: readonly Token[], thing: number): boolean =>
  IN.test(tokens[thing - 1]?.word ?? '');

/**
 * "prisoner of an exchange of babies", "a prisoner who exchanges letters", "mahkûmun kitap takası"; not
 * "prisoner exchange lists", "prisoners of war exchange list".
 */
export function isOfOtherThings(tokens: readonly Token[], at: number, captive: number): boolean {
  if (captive === at - 1) return false;
  if (isMistake(tokens, at)) return true;
  if (isOneOfTwo(tokens, captive)) return true;
  const thing = after(tokens, at, THINGS | CLASS.captive, { tokens: 2 });
  const near =
    thing === at + 2 || (thing >= 0 && !/^(?:war|guerr[ae])$/.test(tokens[at - 1]?.word ?? ''));
  return (
    (near && (bitsAt(tokens, thing) & THINGS) !== 0) ||
    (bitsAt(tokens, compoundStart(tokens, at) - 1) & THINGS) !== 0
  );
}

/** Italian "scambio di persona": one taken for another. */
const isMistake = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.word === 'di' && tokens[at + 2]?.word === 'persona';

/** Turkish "değiş tokuş" is one word in two. */
const compoundStart = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.word === 'degis' ? at - 1 : at;

/** None that is an article elsewhere, as "i" and "o" are. */
const JOINS = /^(?:and|or|und|oder|et|ou|y|и|или|та|і|й|або|ve|veya|oraz|lub)$/;
const BETWEEN =
  /^(?:between|among|zwischen|unter|entre|tra|fra|miedzy|pomiedzy|wsrod|между|среди|між|серед)$/;
const BEHIND = /^arasinda/;
/** Turkish participles of a passive: "takas edilecek esirler arasında" are whom it is done to. */
const DONE_TO = /^edil/;

/**
 * "a heated exchange between prisoners and guards", "swap and prisoner lists": captives who are named next,
 * and are not what is exchanged; in "the exchange between hostages and prisoners" they are.
 */
export function isBesideCaptives(tokens: readonly Token[], at: number): boolean {
  const captive = after(tokens, at, CLASS.captive, { tokens: 4 });
  if (captive < 0) return false;
  const [farther = '', nearer = ''] = [tokens[captive - 2]?.word, tokens[captive - 1]?.word];
  if (captive === at + 2 && JOINS.test(nearer)) return true;
  if (after(tokens, captive, CLASS.captive, { tokens: 4 }) >= 0) return false;
  const behind = tokens[captive + 1]?.word ?? '';
  return (
    BETWEEN.test(nearer) ||
    BETWEEN.test(farther) ||
    (BEHIND.test(behind) && !DONE_TO.test(tokens[at + 1]?.word ?? ''))
  );
}

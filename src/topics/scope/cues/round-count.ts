import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const AND = /^(?:and|y|e|et|und|i)$/;
const HUNDREDS =
  /^(?:hundred|cien|ciento|cento|cem|(?:du|tre|quatro|seis|sete|oito|nove|doscien|trescien|cuatrocien|seiscien|setecien|ochocien|novecien|due|quattro|cinque|sei|sette|otto)?(?:zent|cent)[oa]s?|trezent[oa]s|quinhent[oa]s|quinient[oa]s|(?:doscien|trescien|cuatrocien|seiscien|setecien|ochocien|novecien)t[oa]s|cents?|zweihundert|dreihundert|сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот|двісті|чотириста|пятсот|dwiescie|dwustu|trzysta|trzystu|czterysta|piecset|szescset|yuz)$/;
const REACH = 3;

/** "6’şar bin", "2'şer bin": so many thousand each, of which the ending parts the number. */
export function areSeveralThousand(tokens: readonly Token[], at: number): boolean {
  const [number, each, thousand] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!number || !each || thousand?.gap || !/^[sz]?[ae]r$/.test(each.word)) return false;
  return each.start - number.end <= 1 && number.value > 1 && number.value < 1000;
}

/** "mil e duzentos", "mil doscientos", "тысяча двести", "one thousand two hundred": a thousand and hundreds more. */
export function isMoreThanAThousand(tokens: readonly Token[], at: number): boolean {
  if (/^\d/.test(tokens[at]?.word ?? '')) return false;
  for (let next = at + 1; next <= at + REACH; next++) {
    const token = tokens[next];
    if (!token || token.gap !== GAP.none) return false;
    if (HUNDREDS.test(token.word)) return true;
    if (!(AND.test(token.word) || bitsAt(tokens, next) & CLASS.number)) return false;
  }
  return false;
}

const OVER = /^(?:over|uber|oltre|ponad|более|свыше|больше|понад|більше)$/;
const MORE = /^(?:more|mehr|plus|mas|mais|piu|wiecej)$/;
const THAN = /^(?:than|als|de|di|do|niz)$/;
const TURKISH = /^(?:askin|fazla)$/;

/** "more than a thousand", "über 1000", "plus de mille", "binden fazla": the covered swap was of a thousand sharp. */
export function isOverAThousand(tokens: readonly Token[], at: number): boolean {
  const word = (near: number): string => tokens[near]?.word ?? '';
  if (TURKISH.test(word(at + 1)) || TURKISH.test(word(at + 2))) return true;
  // "more than a thousand" has its article between.
  return [at - 1, at - 2].some(
    (near) => OVER.test(word(near)) || (THAN.test(word(near)) && MORE.test(word(near - 1))),
  );
}

import { CLASS } from '../../lexicon/classes.ts';
import { after, bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const SMALLEST = 50;
const LONGEST_ENDING = 3;
const PEOPLE = CLASS.human | CLASS.captive;
const PARTIES = CLASS.ukraine | CLASS.russia;

/**
 * The last token of an N-for-N formula that begins at `at`, or -1: "1,000-for-1,000", "тысяча на
 * тысячу", "1 000 contre 1 000", "bine karşılık bin", "bine bin", "bin esire bin esir", "1000 kişiye karşılık 1000", "mil presos a cambio de
 * mil", "205 żołnierzy w zamian za 205", "all for all".
 */
export function formulaEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || !(first.bits & (CLASS.number | CLASS.all))) return -1;
  const turkish = turkishEnd(tokens, at);
  if (turkish >= 0) return turkish;
  const middle = after(tokens, at, CLASS.for, { tokens: 5 });
  if (middle < 0 || !isOfPeople(tokens, at, middle)) return -1;
  const last = after(tokens, middle, first.bits & (CLASS.number | CLASS.all), { tokens: 2 });
  const end = tokens[last];
  if (!end || end.value !== first.value || isThing(bitsAt(tokens, last + 1))) return -1;
  return first.bits & CLASS.all || first.value >= SMALLEST ? last : -1;
}

/** Where a Turkish formula ends, or -1, for the dative says "for": "bine bin", "bin esire bin esir", "205 askere 205 asker". */
function turkishEnd(tokens: readonly Token[], at: number): number {
  const [one, two, three, four] = [0, 1, 2, 3].map((far) => tokens[at + far]);
  if (one?.word === 'bine' && two?.word === 'bin' && !two.gap) return at + 1;
  if (!one || !two || !three || !four || two.gap || three.gap || four.gap) return -1;
  const same = one.bits & three.bits & CLASS.number && one.value === three.value;
  const people =
    two.bits & four.bits & PEOPLE && /^[ey]?[ea]$/.test(two.word.slice(four.word.length));
  return same && one.value >= SMALLEST && people && two.word.startsWith(four.word) ? at + 3 : -1;
}

/** "1,000 for 1,000 shares"; a word for swaps, which may name one of finance too, is no such thing here. */
const isThing = (bits: number): boolean => (bits & CLASS.notSwap) !== 0 && !(bits & CLASS.swap);

/**
 * Between number and "for" stand people, small words or an ending: "1000 kişiye karşılık", "mil presos
 * a cambio", not "1,000 shirts for".
 */
function isOfPeople(tokens: readonly Token[], at: number, middle: number): boolean {
  let people = middle <= at + 2;
  for (let next = at + 1; next < middle; next++) {
    const token = tokens[next];
    if (!token) return false;
    if (token.bits & PEOPLE) people = true;
    else if (token.word.length > LONGEST_ENDING && !(token.bits & PARTIES)) return false;
  }
  return people;
}

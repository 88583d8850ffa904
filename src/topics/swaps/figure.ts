import { CLASS } from '../lexicon/classes.ts';
import { KIND } from '../lexicon/kinds.ts';
import { bitsAt } from '../tokens/near.ts';
import type { Token } from '../tokens/tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;

const FIGURE =
  /^(?:prisoner|hostage|captive|prisonnier|otage|preso|prisionero|rehen|prigionier[oa]|ostaggio|prisioneiro|refem)$/;
const OF = /^(?:of|to|de|du|d|del|della|dell|do|da)$/;
const WAR = /^(?:war|guerr|russ|ukra|ucra)/;

const CAPTIVE =
  /^(?:captive|captives|captif|captifs|cautiv[oa]s?|cativ[oa]s?|prigionier[oa]|gefangene[srmn]?)$/;
const AUDIENCE =
  /^(?:audienc|audienz|market|mercado|mercato|marche|customer|client|viewer|listener|spectator|espectador|public|pubblico|publikum|breed|bred|bear|animal|elephant|portfolio)/;

/** "captive audience guaranteed", "un público cautivo", "clientèle captive": who is held by a seat only. */
function isAudience(tokens: readonly Token[], captive: number): boolean {
  if (!CAPTIVE.test(tokens[captive]?.word ?? '')) return false;
  const [previous, next] = [tokens[captive - 1], tokens[captive + 1]];
  return (
    (!next?.gap && AUDIENCE.test(next?.word ?? '')) ||
    (!tokens[captive]?.gap && AUDIENCE.test(previous?.word ?? ''))
  );
}

const STATE = /^(?:captured|captive|detained|caged)$/;
/** "captured days ago", "captive always": no thing. */
const THINGS =
  /^(?!(?:day|week|month|year|hour|minute|time|across|always|perhaps|thi|hi|it|wa|a|i|ha|beside|include|side)s$)[a-z]{3,}s$/;
const PERSONS = /(?:er|or|ist|ant|ee|ian|ie|v|w)s$/;

/** "captured paintings", "captive pandas": none who could be exchanged for soldiers. */
function isOfAThing(tokens: readonly Token[], captive: number): boolean {
  const thing = tokens[captive + 1];
  if (!STATE.test(tokens[captive]?.word ?? '') || !thing || thing.gap || thing.capital)
    return false;
  return thing.bits === 0 && THINGS.test(thing.word) && !PERSONS.test(thing.word);
}

/** "prigioniero del suo ruolo", "hostage to fortune", "a hostage negotiator", "a captive audience": no captives. */
export function isFigure(tokens: readonly Token[], captive: number): boolean {
  if (isAudience(tokens, captive) || isOfAThing(tokens, captive)) return true;
  if (!FIGURE.test(tokens[captive]?.word ?? '')) return false;
  if (tokens[captive + 1]?.value === KIND.negotiator) return true;
  const [next, matter] = [tokens[captive + 1], tokens[captive + 2]];
  if (!OF.test(next?.word ?? '') || !matter) return false;
  return !WAR.test(matter.word) && !matter.capital && !(bitsAt(tokens, captive + 3) & PARTIES);
}

import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const PARTIES = CLASS.ukraine | CLASS.russia;

const FIGURE =
  /^(?:prisoner|hostage|captive|prisonnier|otage|preso|presa|prisionero|rehen|prigionier[oa]|ostaggio|prisioneiro|refem)$/;
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
const VEHICLE = /^(?:ship|vessel|tanker|boat|plane|drone|tank|luggage|goods|cargo|equipment)$/;
const PERSONS = /(?:er|or|ist|ant|ee|ian|ie|v|w)s$/;

/** "captured paintings", "captive pandas": none who could be exchanged for soldiers. */
function isOfAThing(tokens: readonly Token[], captive: number): boolean {
  const thing = tokens[captive + 1];
  if (!STATE.test(tokens[captive]?.word ?? '') || !thing || thing.gap || thing.capital)
    return false;
  if (VEHICLE.test(thing.word)) return true;
  return !(thing.bits & ~CLASS.notSwap) && THINGS.test(thing.word) && !PERSONS.test(thing.word);
}

/** What people are captives of that no enemy holds: folded stems, as they stand behind the captive. */
const MASTER =
  /^(?:habit|fashion|traffic|routine|luck|fortune|illusion|success|weather|winter|mortgage|passion|panic|mod[aey]?$|мод[иыі]$|пробок$|корк|затор|обстоятельств|обставин|ипотек|іпотек|иллюзи|ілюзі|привыч|звич|страст|пристраст|зим[иы]$|nalog|rutyn|kork|kredyt|traffico|traf|transito|moda|pani[ck]|inverno|invier|hiver|winters?|atasco|azienda|dilemma)/;

const THEIR =
  /^(?:the|their|l|la|le|les|los|las|lo|i|os|as|s|ihre[rs]?|loro|swoj\p{L}*|сво\p{L}*|влас\p{L}*)$/u;

/** "Заложники моды", "Więźniowie nałogu", "prisoners of habit", "presos del tráfico", "prisoner's dilemma". */
function isOfAMaster(tokens: readonly Token[], captive: number): boolean {
  for (let at = captive + 1; at <= captive + 3; at++) {
    const token = tokens[at];
    if (!token || token.gap) return false;
    if (MASTER.test(token.word)) return true;
    if (!(OF.test(token.word) || THEIR.test(token.word))) return false;
  }
  return false;
}

/** "prigioniero del suo ruolo", "hostage to fortune", "a hostage negotiator", "a captive audience": no captives. */
export function isFigure(tokens: readonly Token[], captive: number): boolean {
  if (isAudience(tokens, captive) || isOfAThing(tokens, captive)) return true;
  if (isOfAMaster(tokens, captive)) return true;
  if (!FIGURE.test(tokens[captive]?.word ?? '')) return false;
  if (tokens[captive + 1]?.value === KIND.negotiator) return true;
  const [next, matter] = [tokens[captive + 1], tokens[captive + 2]];
  if (!OF.test(next?.word ?? '') || !matter) return false;
  return !WAR.test(matter.word) && !matter.capital && !(bitsAt(tokens, captive + 3) & PARTIES);
}

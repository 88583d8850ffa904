import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate } from '../../tokens/candidate.ts';
import { bitsAt, sentenceAround } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Sign } from './cues.ts';

const SINCE = /^(?:since|seit|depuis|desde|dal|dalla|dall|dai|dagli|da|od|с|со|з|від|из)$/;
/** "the start", "the first spring", "the early months". */
const START =
  /^(?:first|begin|start|outset|early|erst\w+|beginn|anfang|debut|premier|prim[aeio]|princip|comienzo|inicio|inizio|comec|перв|перш|почат|начал|poczat|pierwsz)/;
/** Of the war, or a time of it. */
const WAR =
  /^(?:war|invasion|conflict|krieg|kriegs|invasi|uberfall|guerr|conflit|conflict|войн|вторж|війн|вторгн|wojn|inwazj|spring|summer|fruhj|somm|printemps|primaver|весн|летa?$|wiosn|year|jahr|annee|ano$|anno$|год|рок|rok)/;
const MOST =
  /^(?:larg|bigg|great|most|grosst|plus|may[oö]r|maior|maggior|grande|najwieks|крупн|самы|найбільш)/;
const HAVE_BEEN = /^(?:been|be|have|has|had)$/;
const REACH = { since: 3, start: 3, war: 4 };

/**
 * "POWs have been traded since the first spring of the war", "Gefangene werden seit Beginn des Krieges ausgetauscht", "пленных меняют с
 * первой весны войны": what has been done all the while; not "the largest swap since the war began", "swapped since Friday".
 */
export function allTheWhileCue(
  tokens: readonly Token[],
  { topic, from, to, head }: Candidate,
  at: number,
): Sign | undefined {
  if (topic !== 'swap' || !SINCE.test(tokens[at]?.word ?? '') || tokens[at]?.gap) return undefined;
  if (!(bitsAt(tokens, head) & CLASS.swapVerb)) return undefined;
  // German has its verb last: "seit Beginn des Krieges ausgetauscht".
  const near = at > to ? at - to <= REACH.since : from - at <= REACH.war + REACH.since;
  if (!(near || (at > from && at < to)) || !isOfTheWar(tokens, at)) return undefined;
  if (tokens[at]?.word === 'since' && !HAVE_BEEN.test(tokens[head - 1]?.word ?? ''))
    return undefined;
  const [first, last] = sentenceAround(tokens, from, to);
  const apart = tokens
    .slice(first, at)
    .some(({ bits, word }) => bits & CLASS.first || MOST.test(word));
  const more = tokens.slice(at, last + 1).some(({ word }) => MOST.test(word));
  return apart || more ? undefined : { scope: 'related', weak: true };
}

/** "the beginning of the invasion", "the first spring". */
function isOfTheWar(tokens: readonly Token[], since: number): boolean {
  let started = false;
  for (let at = since + 1; at <= since + REACH.start + REACH.war; at++) {
    const { gap = 1, word = '' } = tokens[at] ?? {};
    if (gap) return false;
    if (!started && at > since + REACH.start) return false;
    if (started && WAR.test(word)) return true;
    started ||= START.test(word);
  }
  return false;
}

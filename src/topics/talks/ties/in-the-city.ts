import type { Token } from '../../tokens/tokens.ts';
import { meetBefore } from './talks-head.ts';

const CITY =
  /^(?:city|metropolis|megacity|stadt|metropole|millionenstadt|ville|ciudad|ciutat|urbe|metropoli|citta|cidade|metropolia|miasto|miescie|город|городе|городу|мегаполис|мегаполисе|мист[оіи]|місті|місто|мегаполісі|sehir|sehri|kentinde|sehrinde|kenti)$/;
const APPOSITION = { city: 4, verb: 10 };

/**
 * The verb of meeting before "in the Turkish city, in Istanbul", or -1: Istanbul names again where they met. "retrouvés dans la
 * ville turque, à Istanbul"; not "met in Kyiv, a city with no Istanbul".
 */
export function metInTheCity(tokens: readonly Token[], at: number): number {
  const comma = [at, at - 1].find((near) => tokens[near]?.gap);
  if (comma === undefined) return -1;
  for (let city = comma - 1; city >= comma - APPOSITION.city; city--) {
    if (CITY.test(tokens[city]?.word ?? ''))
      return meetBefore(tokens, at, { tokens: APPOSITION.verb, breaks: 1 });
    if (tokens[city]?.gap) return -1;
  }
  return -1;
}

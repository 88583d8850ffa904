import type { FoundSwap } from '../../tokens/candidate.ts';
import { bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { freedForOthers } from './freed-for-others.ts';
import { AUXILIARY } from './named-pair.ts';

const IN = /^(?:in|im|em|en|dans|numa?|nel|в|во|w|we|по|через|during|durante|ile)$/;
const FOR = /^(?:for|gegen|fur|de|do|da|di|del|d|contra|contre|за|на|za)$/;
const PRISON =
  /^(?:prison$|prisons$|jails?$|cadeia|prisao|prision$|carcel|carcere|prigione$|galera|gefangnis|wiezieni[aeu]|тюрьм|тюрем|сизо$|колони|колоні|вязниц|тюрм|hapishane|hapisten|cezaevi)/;
const REACH = { prison: 6, name: 5 };

/**
 * One who left prison by a swap, or was handed over for another: "saiu da cadeia numa troca com …", "walked out of jail in a
 * swap", "Marc Fogel foi entregue em troca de Alexander Vinnik"; not "the prison runs a book swap", "Kyiv got arms in exchange
 * for land". `at`: the noun of exchange, or the last word of "a cambio".
 */
export function handedOver(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const from = at - (tokens[at]?.opens ?? 0);
  const inSwap = from < at || [at - 1, at - 2].some((near) => IN.test(wordAt(tokens, near)));
  if (!inSwap) return undefined;
  const others = freedForOthers(tokens, at, from === at ? prepositionOf(tokens, at) : from);
  return (
    others ?? forAnother(tokens, at, from) ?? (from === at ? outOfPrison(tokens, at) : undefined)
  );
}

/** Where "in exchange", "in an exchange" begins. */
const prepositionOf = (tokens: readonly Token[], at: number): number =>
  IN.test(wordAt(tokens, at - 1)) ? at - 1 : at - 2;

function outOfPrison(tokens: readonly Token[], at: number): FoundSwap | undefined {
  for (let prison = at - 2; prison >= at - REACH.prison; prison--) {
    if (tokens[prison + 1]?.gap !== GAP.none) return undefined;
    const out = /^(?:of|from|da|do|dal|dalla|de|la|du|dem|z|из|із|з|aus)$/.test(
      wordAt(tokens, prison - 1),
    );
    if (
      PRISON.test(wordAt(tokens, prison)) &&
      (out || /(?:ten|dan|den)$/.test(wordAt(tokens, prison)))
    )
      return { from: prison, to: at, head: at };
  }
  return undefined;
}

/** "Marc Fogel foi entregue em troca de Alexander Vinnik": both by first and last name, one of them handed over. */
function forAnother(tokens: readonly Token[], at: number, from: number): FoundSwap | undefined {
  const other = at + 2;
  if (!FOR.test(wordAt(tokens, at + 1)) || !isFullName(tokens, other)) return undefined;
  for (let name = from - 2; name >= from - REACH.name - 1; name--) {
    if (tokens[name + 1]?.gap) return undefined;
    if (isFullName(tokens, name - 1) && AUXILIARY.test(wordAt(tokens, name + 1)))
      return { from: name - 1, to: other + 1, head: at, pair: true };
  }
  return undefined;
}

/** Two words with capitals that are nothing else: no country, no office. */
function isFullName(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1].every((near) => {
    const token = tokens[near];
    return token?.capital === true && (near === at || !token.gap) && bitsAt(tokens, near) === 0;
  });
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

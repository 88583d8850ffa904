import type { Token } from '../../tokens/tokens.ts';

const NAMING = /^wymieni(?:l|la|lo|li|ly|a|aja|al|ala|ali|aly)$/;
const BY_NAME = /^(?:nazwisk|imien|imion|pamieci|wsrod)/;
const NAMING_REACH = 10;

/** "wymienił mi z pamięci jeńców", "Wśród uwolnionych Sztab wymienił żołnierzy": the Polish verb is that of naming, too. */
export function isNaming(tokens: readonly Token[], at: number): boolean {
  if (!NAMING.test(tokens[at]?.word ?? '')) return false;
  const around = tokens.slice(Math.max(0, at - NAMING_REACH), at + NAMING_REACH / 2);
  return around.some(({ word }) => BY_NAME.test(word));
}

/** "moneda de cambio", "monnaie d'échange", "merce di scambio": what one bargains with. */
const CHIP = /^(?:moedas?|monedas?|monnaies?|merc[ei]|objeto|objet)$/;
const OF = /^(?:de|d|di)$/;
export const isChip = (tokens: readonly Token[], at: number): boolean =>
  OF.test(tokens[at - 1]?.word ?? '') && CHIP.test(tokens[at - 2]?.word ?? '');

const TRADE =
  /^(?:union|war|wars|minister|deal|pact|mission|fair|route|envoy|barrier|tariff|secret|show|sanction|deficit|surplus|body|bodies|rep)/;

/** "trade union leader jailed": business. */
export const isTradeOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'trade' && !tokens[at + 1]?.gap && TRADE.test(tokens[at + 1]?.word ?? '');

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
  /^(?:union|war|wars|minister|deal|pact|mission|fair|route|envoy|barrier|tariff|secret|show|sanction|deficit|surplus|body|bodies|rep|negotiation|talks|cent(?:er|re)s?$|organi[sz]ation|relation|ties|polic|agreement|partner|imbalance)/;
const OF_GOODS =
  /^(?:world|international|global|foreign|free|fair|bilateral|drugs?|arms|slave|illicit|wildlife|fur|oil|grain|timber|organ|human)$/;
const MATTER =
  /^(?:industry|commerce|investment|economy|energy|tourism|defen[cs]e|security|finance|tax|tariffs)$/;

/** "trade union leader jailed", "World Trade Center", "the drug trade", "Industry and Trade": business. */
export const isTradeOf = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.word !== 'trade') return false;
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (!tokens[at + 1]?.gap && TRADE.test(after)) return true;
  if (!tokens[at]?.gap && OF_GOODS.test(before)) return true;
  return (
    (before === 'and' && MATTER.test(tokens[at - 2]?.word ?? '')) ||
    (after === 'and' && MATTER.test(tokens[at + 2]?.word ?? ''))
  );
};

const STAFF = /^(?:personnel|staff|student|youth|cultural|academic|text|email|message)$/;
const VISITING =
  /^(?:officers?|liaison|students?|visits?|programmes?|programs?|scholars?|teachers?)$/;

/** "personnel exchanges", "people-to-people exchanges", "exchange and liaison officers", "in a text exchange": nobody held. */
export const isOfGuests = (tokens: readonly Token[], at: number): boolean => {
  if (!/^exchanges?$/.test(tokens[at]?.word ?? '')) return false;
  const word = (step: number): string => tokens[at + step]?.word ?? '';
  if (!tokens[at]?.gap && (STAFF.test(word(-1)) || (word(-1) === 'people' && word(-2) === 'to')))
    return true;
  return !tokens[at + 1]?.gap && VISITING.test(word(1) === 'and' ? word(2) : word(1));
};

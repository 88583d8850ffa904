import { CLASS } from '../../lexicon/classes.ts';
import type { Token } from '../../tokens/tokens.ts';

const ABOUT =
  /^(?:about|regarding|concerning|uber|sur|sobre|acerca|su|sui|sul|sulla|sugli|про|о|об|щодо|относительно)$/;
const ARTICLE =
  /^(?:the|their|his|its|die|den|der|des|seine|ihre|les|leurs?|ses|los|las|unos|sus|os|as|seus|i|gli|le|loro|наших|своих|іхніх|всіх|всех|of|de|du|dei|degli|delle|dos|das|del)$/;
const REACH = 4;
/** Polish "about" is an article and "or" elsewhere; its noun's ending tells. */
const POLISH = { about: /^o$/, noun: /(?:ach|ech)$/ };

/**
 * Whether captives are what is spoken of: "tauschten sich über die Lage der Gefangenen aus", "intercambiaron impresiones sobre los
 * presos", "обменялись репликами о пленных", "wymienili uwagi o jeńcach"; not "tauschten über Belarus Gefangene".
 */
export function isOnCaptives(tokens: readonly Token[], at: number, captive: number): boolean {
  if (!((tokens[at]?.bits ?? 0) & CLASS.swapVerb)) return false;
  const word = (near: number): string => tokens[near]?.word ?? '';
  if (POLISH.about.test(word(captive - 1))) return POLISH.noun.test(word(captive));
  for (let near = captive - 1; near > at && near >= captive - REACH - 1; near--) {
    if (ABOUT.test(word(near))) return near === captive - 1 || ARTICLE.test(word(captive - 1));
  }
  return false;
}

const SICH = { before: 14, after: 3 };

/** "Er habe sich mit ihm über die Gefangenen ausgetauscht", "Gefangene tauschen sich über Bücher aus": German for talking. */
export function isTalk(tokens: readonly Token[], at: number): boolean {
  if (!/tausch/.test(tokens[at]?.word ?? '')) return false;
  let about = false;
  let sich = false;
  for (let near = at - SICH.before; near <= at + SICH.after; near++) {
    const token = tokens[near];
    if (token?.gap && near <= at) [about, sich] = [false, false];
    sich ||= token?.word === 'sich';
    about ||= sich && token?.word === 'uber';
  }
  return about;
}

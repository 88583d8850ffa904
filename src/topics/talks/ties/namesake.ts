import { CLASS } from '../../lexicon/classes.ts';
import { bitsAt } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

const NAMESAKE =
  /^(?:convention|konvention|convenio|convencion|convenzione|convencao|konwencj|конвенц|sozlesme|marathon|maraton|марафон)/;
/** Only behind the city or with "of" between: minutes of talks are a protocol as well. */
const PROTOCOL = /^(?:proto[ck]ol|протокол)/;
const OF = /^(?:of|de|des|du|d|di|da|do|von)$/;
const ASIA = /^(?:asi[ae]|asya|asien|azj|ази|азі)/;
const REACH = 4;

/**
 * Whether an Istanbul is in a name that says nothing of where something was held: "the Istanbul Convention", "Convenio de
 * Estambul", "İstanbul Sözleşmesi", the Istanbul Protocol, a marathon, "Heart of Asia – Istanbul Process", nor what somebody
 * talks of ("Farrukh talks Istanbul jazz"). None: "the Istanbul
 * process", "протокол стамбульских переговоров".
 */
export function isNamesake(tokens: readonly Token[], at: number): boolean {
  const [farther, nearer, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (next && !next.gap && (NAMESAKE.test(next.word) || PROTOCOL.test(next.word))) return true;
  if (bitsAt(tokens, at + 1) & CLASS.round && isOfAsia(tokens, at)) return true;
  if (isTalkedOf(tokens, at)) return true;
  if (!nearer || tokens[at]?.gap) return false;
  const of = !nearer.gap && OF.test(nearer.word);
  return (
    NAMESAKE.test(nearer.word) ||
    (of && (NAMESAKE.test(farther?.word ?? '') || PROTOCOL.test(farther?.word ?? '')))
  );
}

/** "Heart of Asia – Istanbul Process", "Asya'nın Kalbi - İstanbul Süreci", "the Istanbul Process of Asian ministers". */
function isOfAsia(tokens: readonly Token[], at: number): boolean {
  for (let near = at - 1; near >= at - REACH; near--)
    if (ASIA.test(tokens[near]?.word ?? '')) return true;
  // A quotation mark may close behind the name.
  for (let near = at + 2; near <= at + REACH; near++) {
    if (near > at + 2 && tokens[near]?.gap) return false;
    if (ASIA.test(tokens[near]?.word ?? '')) return true;
  }
  return false;
}

/** "Mo Farrukh talks Istanbul jazz": English has one word for what somebody does, behind a name, and for what the parties hold. */
function isTalkedOf(tokens: readonly Token[], at: number): boolean {
  const [who, talks, istanbul] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (talks?.word !== 'talks' || talks.capital || talks.gap || istanbul?.gap) return false;
  return who?.capital === true && who.bits === 0 && !tokens[at + 1]?.gap;
}

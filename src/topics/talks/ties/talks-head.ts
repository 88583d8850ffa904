import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { before, bitsAt, type Reach } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

const NOUNS = CLASS.talks | CLASS.round;
/** A word for meeting that is common is one of ours only so near to Istanbul, tokens. */
const CLOSE = 3;
const AND = /^(?:and|und|et|y|e|i|и|та|ve)$/;
const OF = /^(?:of|de|des|du|d|di|da|do|von)$/;
const MATTER =
  NOUNS | CLASS.istanbul | CLASS.political | CLASS.ukraine | CLASS.russia | CLASS.other;
const SCALE = CLASS.month | CLASS.number | CLASS.human | CLASS.captive | CLASS.swap;
const MATTER_REACH = 3;
/** "a dialogue of a hundred minutes". */
const LENGTH =
  /^(?:minut|dakika|хвилин|hours?$|stunden?$|heures?$|horas?$|or[ae]$|godzin|годин|час|saat)/;

/**
 * Whether a head can be that of Istanbul at `at`: not in "a round of layoffs hit Istanbul", nor in
 * "visited Istanbul and spoke of a new round", nor in "landed in Istanbul from the NATO meeting".
 */
export function isHead(tokens: readonly Token[], head: number, at: number): boolean {
  if (head < 0 || isComeFrom(tokens, head, at)) return false;
  if (tokens[head]?.value === KIND.close && Math.abs(head - at) > CLOSE) return false;
  if (bitsAt(tokens, head) & CLASS.talks) return true;
  if (head > at && AND.test(tokens[at + 1]?.word ?? '')) return false;
  if (!(bitsAt(tokens, head) & CLASS.round) || !OF.test(tokens[head + 1]?.word ?? '')) return true;
  for (let next = head + 2; next <= head + 1 + MATTER_REACH; next++) {
    const token = tokens[next];
    if (!token || token.gap >= GAP.clause) return false;
    if (token.bits & (MATTER | SCALE) || token.value === KIND.week || LENGTH.test(token.word))
      return true;
  }
  return false;
}

const FROM = /^(?:from|aus|dalla|dal|dai|dagli|dalle)$/;
const FROM_REACH = 4;

/** "landed in Istanbul on Friday from the NATO meeting": where somebody came from is another place. */
function isComeFrom(tokens: readonly Token[], head: number, at: number): boolean {
  for (let near = head - 1; near > at && near >= head - FROM_REACH; near--)
    if (FROM.test(tokens[near]?.word ?? '')) return true;
  return false;
}

/** "discussed the prospects of Istanbul": its object, no place of meeting. */
const OBJECT =
  /^(?:about|of|on|for|de|da|do|del|della|di|d|sur|sobre|su|uber|von|о|об|про|щодо|o|dla|по)$/;

/** A verb of meeting before Istanbul, of which Istanbul is not the object: "met in Istanbul". */
export function meetBefore(tokens: readonly Token[], at: number, reach: Reach): number {
  const head = before(tokens, at, CLASS.meet, reach);
  const beside = head === at - 1 && tokens[at]?.word === 'istanbul';
  return beside || OBJECT.test(tokens[at - 1]?.word ?? '') ? -1 : head;
}

/** What talks are on, as a word before theirs: "trade talks", "cheese talks", "водні переговори". */
const BUSINESS =
  /^(?:trade$|business$|делов|ділов|biznesow|cheese|water|climate|coffee|wine|fish|tea$|film$|book|art$|fashion|tourism|travel|tech$|design|job$|pay$|school|budget|coalition|rent$|housing|сырн|сирн|водн|кліматич|климатич|винн|винодел|рыбн|рибн|туристич|турист|serow|wodn|klimaty|winn|rybn|turyst)/;
const AFFAIRS = /^(?:affaires|affari|negocios|biznesow|lavoro$|trabajo$|trabalho$|embauche)/;
const FOREIGN = /^(?:ester|etrang|exter)/;

/** "trade negotiations", "деловые переговоры", "trattativa d'affari", "iş görüşmeleri"; not the ministry's "affari esteri". */
export function isOfBusiness(tokens: readonly Token[], head: number): boolean {
  const word = (at: number): string => tokens[at]?.word ?? '';
  if (word(head - 1) === 'is' && /^(?:gorus|muzaker)/.test(word(head))) return true;
  const affairs = [head + 1, head + 2].some(
    (at) => AFFAIRS.test(word(at)) && !FOREIGN.test(word(at + 1)),
  );
  return affairs || BUSINESS.test(word(head - 1));
}

import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after, before, bitsAt } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isAmongThemselves, isToCaptives } from './by-case.ts';
import { isDoneByThemBehind, isDoneInPassing } from './captives-as-subject.ts';
import { isOfPeople } from './of-people.ts';
import { isToTheSpeaker } from './to-the-speaker.ts';

const PEOPLE = CLASS.captive | CLASS.human | CLASS.wounded;
const MATTER = CLASS.ukraine | CLASS.russia | CLASS.other | CLASS.political;
const REACH = 4;

/**
 * Whether captives are those who exchange, not what is exchanged: "los presos intercambiaban sellos",
 * "inmates swap phones", "the prisoners had traded stories", "в'язні міняли хліб на тютюн", "więźniowie
 * wymieniali się książkami"; not "se canjearon mil presos", "prisoners que Kiev canjeó", "prisoners
 * exchanged on Friday", "prisoners traded for a colonel".
 */
export function isByCaptives(tokens: readonly Token[], at: number): boolean {
  const pure = (bitsAt(tokens, at) & (CLASS.swap | CLASS.captive)) === 0;
  return (
    (tokens[at]?.value === KIND.active && isActive(tokens, at)) ||
    isHelped(tokens, at) ||
    isOneThingForAnother(tokens, at) ||
    isAmongThemselves(tokens, at) ||
    isToTheSpeaker(tokens, at) ||
    isDoneByThemBehind(tokens, at) ||
    isDoneInPassing(tokens, at) ||
    (pure && isToCaptives(tokens, at))
  );
}

/** Of a finite verb these are what it is done to, or make it a passive: "se", "los", "les", "їх". */
const OBJECT = /^(?:se|s|si|li|los|las|les|os|as|ich|их|їх|іх)$/;
/** "guardan prisioneros y canjean …": a verb of its own. */
const AND = /^(?:y|e|et|i|и|та|й|oraz|ve)$/;
/** "prisioneros que canjearon ambos bandos": whose object they may be. */
const RELATIVE = /^(?:que|qu|che|cui|who|whom|which|that)$/;

/** "люди меняют гардероб". */
const PUBLIC = /^(?:люди|ludzie|insanlar|gente|persone)$/;

function isActive(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.word ?? '';
  if (OBJECT.test(previous) || AND.test(previous) || tokens[at + 1]?.word === 'se') return false;
  if (PUBLIC.test(previous)) return !isOfPeople(tokens, at);
  const captive = before(tokens, at, CLASS.captive, { tokens: REACH });
  if (captive < 0 || tokens[captive]?.value !== KIND.agent) return false;
  for (let next = captive + 1; next < at; next++)
    if (RELATIVE.test(tokens[next]?.word ?? '')) return false;
  return !isOfPeople(tokens, at);
}

const DONE = /(?:ed|ing)$/;
const HAVE = /^(?:have|has|had|ve|d|ont|avaient|auront|han|habian|hanno|avevano|tinham|haviam)$/;
const WHO = /^(?:who|qui)$/;
const WILL = /^(?:would|could|can|may|might|must|should|will|often|sometimes|secretly)$/;

/** "her husband had exchanged a flat", "les détenus ont échangé des poèmes", "inmates would trade stamps". */
function isHelped(tokens: readonly Token[], at: number): boolean {
  const help = tokens[at - 1];
  const who = WHO.test(tokens[at - 2]?.word ?? '') ? at - 3 : at - 2;
  if (!(bitsAt(tokens, who) & PEOPLE) || help?.gap !== GAP.none || tokens[at]?.gap) return false;
  const pure = !(bitsAt(tokens, at) & CLASS.swap) || !DONE.test(tokens[at]?.word ?? '');
  const active = HAVE.test(help.word) || (pure && WILL.test(help.word));
  return active && !isOfPeople(tokens, at);
}

const LISTS = /^lists?$/;
const PLURAL = /s$/;
const PRONOUN = /^(?:.{1,2}|sie|ihn|them|him|her|eux|lui|los|las|les)$/;

const ENGLISH = /^(?:exchanged|swapped|traded|bartered)$/;
/** "prisoners exchanged days ago" is no exchange of days. */
const PLURALS =
  /^(?!(?:day|hour|minute|month|year|time|across|always|perhaps|thi|side|include|remain))[a-z]{3,}s$/;

/** "prisoners swapped memories", "Häftlinge tauschten Neuigkeiten aus": a plain noun right behind the verb. */
function isObject(verb: Token, thing: Token, next: Token | undefined): boolean {
  if (ENGLISH.test(verb.word)) return !thing.capital && PLURALS.test(thing.word);
  return /^tausch/.test(verb.word) && thing.capital && !next?.gap && next?.word === 'aus';
}

/** "inmates swap phones", "Häftlinge tauschten Tee gegen Brot", "prisoners traded tobacco for bread". */
function isOneThingForAnother(tokens: readonly Token[], at: number): boolean {
  const [captive, verb, thing, middle] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (!captive || verb?.gap || !thing || thing.gap) return false;
  const plain = (thing.bits & (PEOPLE | CLASS.number | CLASS.for | CLASS.month)) === 0;
  // "300 people swapped passwords".
  if (captive.bits & CLASS.human && thing.bits === 0 && isObject(verb as Token, thing, middle))
    return true;
  if (captive.value !== KIND.agent) return false;
  if (thing.bits & CLASS.notSwap) return PLURAL.test(captive.word) && !LISTS.test(thing.word);
  if (plain && !(thing.bits & MATTER) && isObject(verb as Token, thing, middle)) return true;
  if (!plain || PRONOUN.test(thing.word) || !middle || middle.gap || !(middle.bits & CLASS.for))
    return false;
  return after(tokens, at + 2, PEOPLE | CLASS.number, { tokens: 3 }) < 0;
}

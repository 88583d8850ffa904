import { CLASS } from '../../lexicon/classes.ts';
import { KIND } from '../../lexicon/kinds.ts';
import { after, before, bitsAt, sentenceBits } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { isOfPeople } from './of-people.ts';

const PARTIES = CLASS.ukraine | CLASS.russia | CLASS.other;

/** German verbs in second place, their subject behind them. */
const GERMAN = /^(?:ver)?tausch(?:en|ten)$/;
const NO_THING =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|anfang|mitte|ende|zug|seite|kopf|mann|punkt|schritt|stuck)$/;
const BEHIND_THING = /^(?:mit|gegen|aus|und|untereinander)$/;

/** Nominatives that differ from the form of an object: a Russian or Ukrainian object would be "пленных", "в'язнів". */
const NOMINATIVE = /(?:[ые]|[нвт]і|ники|ниці|ницы|язни)$/;
const CYRILLIC = /^[\u0400-\u04ff]/;
const OBJECT_BEHIND = 3;

/**
 * Whether captives right behind the verb are who exchanges: "Dort tauschen Gefangene Romane mit der Bücherei", "здесь меняют
 * заключённые хлеб на табак"; not "Kiew und Moskau tauschen Gefangene aus", "меняли пленных на хлеб".
 */
export function isDoneByThemBehind(tokens: readonly Token[], at: number): boolean {
  // "в’язні" is cut at its apostrophe.
  const near = tokens[at + 1]?.word === 'в' ? at + 2 : at + 1;
  const [verb, captive, thing] = [tokens[at], tokens[near], tokens[near + 1]];
  if (!verb || !captive || captive.gap || captive.value !== KIND.agent || !thing) return false;
  if (GERMAN.test(verb.word)) return isGermanObject(tokens, near + 1) && !isOfStates(tokens, at);
  if (verb.value !== KIND.active || !CYRILLIC.test(captive.word)) return false;
  return NOMINATIVE.test(captive.word) && !thing.gap && !isOfPeople(tokens, near);
}

const isOfStates = (tokens: readonly Token[], at: number): boolean =>
  (sentenceBits(tokens, at, at) & PARTIES) !== 0;

/** A plain noun, by its capital, with nothing behind it that would make it an adverb: "Romane mit", "Bücher aus". */
function isGermanObject(tokens: readonly Token[], at: number): boolean {
  const [thing, next] = [tokens[at], tokens[at + 1]];
  if (!thing?.capital || thing.gap || thing.bits & ~CLASS.notSwap || NO_THING.test(thing.word))
    return false;
  return !next || next.gap !== GAP.none || BEHIND_THING.test(next.word);
}

/** What is done while something else is: "wymieniając", "обмениваясь", "échangeant", "scambiandosi", "trading". */
const CONVERB =
  /^(?:wymieniajac|zamieniajac|обменивая(?:сь)?|меняя(?:сь)?|обменяв|обменявшись|обмінюючи(?:сь)?|міняючи(?:сь)?|обмінявши(?:сь)?|echangeant|troquant|scambiando(?:si)?|barattando|intercambiando|canjeando|trocando|exchanging|swapping|trading|bartering)$/;
/** Whom: "exchanging them for", "wymieniając ich", "обменяв их на". */
const THEM =
  /^(?:them|him|her|ich|je|ja|go|их|его|ее|їх|иого|іі|les|eux|li|lo|los|os|as|la|le|one|all)$/;
const PEOPLE = CLASS.captive | CLASS.human | CLASS.wounded | CLASS.number | CLASS.all;

/**
 * Whether captives before a comma do something else while they exchange what stands behind: "the prisoners, trading stories, …",
 * "każdy więzień, wymieniając tom, dostaje zakładkę"; not "freed the prisoners, exchanging them for ten of its own".
 */
export function isDoneInPassing(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (!verb || verb.gap !== GAP.soft || !CONVERB.test(verb.word)) return false;
  if (!(bitsAt(tokens, at - 1) & CLASS.captive)) return false;
  const next = tokens[at + 1];
  if (!next || next.gap || THEM.test(next.word)) return false;
  if (next.bits & CLASS.for || after(tokens, at, PEOPLE, { tokens: OBJECT_BEHIND }) >= 0)
    return false;
  // "released its prisoners, exchanging …": they are the object of a verb that frees.
  return before(tokens, at - 1, CLASS.freed, { tokens: 5 }) < 0;
}

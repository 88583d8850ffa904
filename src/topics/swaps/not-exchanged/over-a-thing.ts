import { CLASS } from '../../lexicon/classes.ts';
import { before } from '../../tokens/near.ts';
import type { Token } from '../../tokens/tokens.ts';

/** English participles: in the other languages they are the noun for captives, too. */
const HELD = /^(?:detained|captured|jailed|imprisoned|incarcerated)$/;
const OVER = /^(?:over|for|with|about)$/;
const PEOPLE = CLASS.captive | CLASS.human;

/**
 * Whether somebody before a verb was only held for a thing, which stands nearer: "a student briefly detained over a missing stamp was
 * exchanged"; not "prisoners detained over words were exchanged", "captured in May". `captive`: the participle; `at`: the verb.
 */
export const isOverAThing = (tokens: readonly Token[], captive: number, at: number): boolean =>
  HELD.test(tokens[captive]?.word ?? '') &&
  before(tokens, captive, PEOPLE, { tokens: 2 }) < 0 &&
  tokens.slice(captive + 1, at).some(({ word }) => OVER.test(word)) &&
  before(tokens, at, CLASS.notSwap, { tokens: at - captive }) > captive;

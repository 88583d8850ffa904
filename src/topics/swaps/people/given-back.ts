import { CLASS } from '../../lexicon/classes.ts';
import type { FoundSwap } from '../../tokens/candidate.ts';
import { before } from '../../tokens/near.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';
import { freedInIt, includedInIt } from './freed-in-it.ts';
import { homeInAPhase } from './home-in-a-phase.ts';

const PEOPLE = CLASS.captive | CLASS.human;
const IN = /^(?:in|im|en|em|w|в|у|dans|numa?|nel|nello|bei|beim|durante|during|por|mediante)$/;
const SMALL = /^(?:an?|the|einem|un|una|uno|une|um|uma|d)$/;
/** Verbs of handing people over that the lists of the freed leave out. */
const GIVEN_BACK =
  /^(?:restitui|devolv|devuel|rendu|restitu|ubergeb|zuruckgegeb|handed|gave|given|oddal|przekaza|передал|віддал|teslim|entreg|consegn)/;
const REACH = { people: 9, count: 3, verb: 8 };

/**
 * People counted, given back in a swap told of behind a comma: "Russia and Ukraine gave back 390 people each, in a swap that …",
 * "si erano restituite 390 persone ciascuna, in uno scambio", "390 people returned, in an exchange"; not "390 people met, in an
 * exchange of views". Those freed in it or included in it, too. `at`: the noun.
 */
export const givenBackIn = (tokens: readonly Token[], at: number): FoundSwap | undefined =>
  countedIn(tokens, at) ??
  homeInAPhase(tokens, at) ??
  freedInIt(tokens, at) ??
  includedInIt(tokens, at);

function countedIn(tokens: readonly Token[], at: number): FoundSwap | undefined {
  const opens = SMALL.test(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  if (!IN.test(tokens[opens]?.word ?? '') || tokens[opens]?.gap !== GAP.soft) return undefined;
  const people = before(tokens, at, PEOPLE, { tokens: REACH.people, breaks: 1 });
  if (people < 0) return undefined;
  const count = before(tokens, people, CLASS.number, { tokens: REACH.count });
  if (count < 0) return undefined;
  for (let verb = opens - 1; verb >= count - REACH.verb; verb--) {
    const { bits = 0, word = '', gap = GAP.hard } = tokens[verb] ?? {};
    if (bits & CLASS.freed || GIVEN_BACK.test(word))
      return { from: Math.min(verb, count), to: at, head: at };
    if (gap >= GAP.clause) return undefined;
  }
  return undefined;
}

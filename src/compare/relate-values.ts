import {
  relateCounts,
  relateDates,
  relateIntervals,
  relatePersons,
  relatePlaces,
  relateSince,
} from '../claims/index.ts';
import type { Rule, Value } from '../model/index.ts';
import { relateChoices, relateDemands } from './relate-choice.ts';
import { relateStatus } from './relate-status.ts';

/** Two values of one kind: the same as far as known, different, or nothing to say. */
export function relateValues(a: Value, b: Value): 'same' | 'different' | undefined {
  if (a.kind === 'interval' && b.kind === 'interval') return relateIntervals(a, b);
  if (a.kind === 'count' && b.kind === 'count') return relateCounts(a, b);
  if (a.kind === 'date' && b.kind === 'date') return relateDates(a, b);
  if (a.kind === 'since' && b.kind === 'since') return relateSince(a, b);
  if (a.kind === 'person' && b.kind === 'person') return relatePersons(a, b);
  if (a.kind === 'place' && b.kind === 'place') return relatePlaces(a, b);
  if (a.kind === 'status' && b.kind === 'status') return relateStatus(a, b);
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.yes === b.yes ? 'same' : 'different';
  if (a.kind === 'choice' && b.kind === 'choice') return relateChoices(a, b);
  if (a.kind === 'demand' && b.kind === 'demand') return relateDemands(a, b);
  return undefined;
}

/** Why two values of a kind agree though not equal, or differ, in words that can be checked. */
export const RULES: Readonly<
  Record<Value['kind'], { readonly same: string; readonly different: string }>
> = {
  interval: { same: 'the two lengths overlap', different: 'the two lengths do not overlap' },
  count: { same: 'the numbers are equal', different: 'the numbers differ' },
  date: { same: 'one date contains the other', different: 'the dates differ' },
  since: { same: 'the two spans overlap', different: 'the two spans do not overlap' },
  person: { same: 'the same person or office', different: 'another person or office' },
  place: {
    same: 'one place lies in the other',
    different: 'the places differ',
  },
  status: {
    same: 'the one stage includes the other',
    different: 'the two stages exclude one another',
  },
  boolean: { same: 'the same answer', different: 'the opposite answer' },
  choice: { same: 'the same answer', different: 'the two answers exclude one another' },
  demand: { same: 'the same demand', different: 'the demands as stated exclude one another' },
};

/** The rule that relates two values; equal values are said to be the same. */
export function ruleOf(a: Value, b: Value, outcome: 'same' | 'different'): Rule {
  const equal = outcome === 'same' && JSON.stringify(a) === JSON.stringify(b);
  return equal ? 'same' : `${a.kind}_${outcome}`;
}

/** A rule in English words. */
export function ruleInWords(rule: Rule): string {
  if (rule === 'same') return 'the same';
  if (rule === 'denied') return 'what is denied is not what is stated';
  if (rule === 'contrary') return 'what is stated is denied';
  const [kind, outcome] = rule.split('_') as [Value['kind'], 'same' | 'different'];
  return RULES[kind][outcome];
}

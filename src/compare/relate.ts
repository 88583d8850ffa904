import type { Claim, Relation, Side, Value, Why } from '../model/index.ts';
import { relateValues, ruleInWords, ruleOf } from './relate-values.ts';
import { eventsMatch } from './same-event.ts';
import { isWithin } from './within.ts';

export interface Related {
  readonly relation: Relation;
  /** One sentence that names both values as read, and the rule. */
  readonly reason: string;
  /** The same in parts: `page` is the first of the two claims, `source` the second. */
  readonly why: Why;
}

/** How the two sides are called in the reason. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

const fold = (text: string | undefined): string => (text ?? '').toLowerCase();

const reading = (claim: Claim): string => (claim.denied ? `not ${claim.reading}` : claim.reading);

/**
 * Relates two claims of the same facet, subject and event; undefined where nothing can be said.
 * A denied value turns the relation round. An implied value, and an event that cannot be told for sure,
 * may corroborate but never conflict.
 */
export function relate(
  a: Claim,
  b: Claim,
  names: Names = { a: 'the page', b: 'the source' },
): Related | undefined {
  if (a.facet !== b.facet || fold(a.subject) !== fold(b.subject)) return undefined;
  const events = eventsMatch(a, b);
  if (events === 'two') return undefined;
  const outcome = relateValues(a.value, b.value);
  if (!outcome || (a.denied && b.denied && outcome === 'different')) return undefined;
  const turned = (a.denied === true) !== (b.denied === true);
  const agrees = (outcome === 'same') !== turned;
  if (!agrees && (events === 'perhaps' || a.implied || b.implied)) return undefined;
  if (!agrees && turned && !isWithin(...statedFirst(a, b))) return undefined;
  const rule = turned ? (agrees ? 'denied' : 'contrary') : ruleOf(a.value, b.value, outcome);
  return {
    relation: agrees ? 'corroborates' : 'conflicts',
    reason: `${capital(names.a)} says ${reading(a)}; ${names.b} says ${reading(b)}: ${ruleInWords(rule)}.`,
    why: { rule, page: sideOf(a), source: sideOf(b) },
  };
}

const statedFirst = (a: Claim, b: Claim): [Value, Value] =>
  a.denied ? [b.value, a.value] : [a.value, b.value];

const sideOf = ({ value, reading, denied }: Claim): Side =>
  denied ? { value, reading, denied } : { value, reading };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

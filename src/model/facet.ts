import type { Topic } from './topic.ts';

/** Every facet: a question that claims answer. The order is the order of display. */
export const FACETS = [
  'talks.date',
  'talks.precedence',
  'talks.duration',
  'talks.venue',
  'talks.host',
  'talks.russia_lead',
  'talks.ukraine_lead',
  'talks.attendance',
  'talks.ceasefire',
  'talks.demands',
  'talks.next',
  'swap.size',
  'swap.phase_size',
  'swap.status',
  'swap.date',
  'swap.composition',
  'swap.record',
  'swap.place',
  'war.ceasefire_proposal',
] as const;

export type Facet = (typeof FACETS)[number];

/** The topic a facet belongs to; the truce proposals were a matter of the talks. */
export const topicOf = (facet: Facet): Topic => (facet.startsWith('swap.') ? 'swap' : 'talks');

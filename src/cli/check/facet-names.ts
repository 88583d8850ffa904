import type { Facet } from '../../model/index.ts';

/** What each facet asks, as a person would put it. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  'talks.date': 'When the talks were held',
  'talks.precedence': 'First talks since when',
  'talks.duration': 'How long the talks lasted',
  'talks.venue': 'Where the talks were held',
  'talks.host': 'Who hosted the talks',
  'talks.russia_lead': 'Who led for Russia',
  'talks.ukraine_lead': 'Who led for Ukraine',
  'talks.attendance': 'Who came to the talks',
  'talks.ceasefire': 'Whether a ceasefire was agreed',
  'talks.demands': 'What was demanded',
  'talks.next': 'What comes next',
  'swap.size': 'How many are exchanged in all',
  'swap.phase_size': 'How many in one phase',
  'swap.status': 'How far the exchange has come',
  'swap.date': 'When the exchange took place',
  'swap.composition': 'Who was exchanged',
  'swap.record': 'Whether it is the largest',
  'swap.place': 'Where the freed went',
  'war.ceasefire_proposal': 'Who accepted the 30-day truce',
};

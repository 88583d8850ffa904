import { facetTable } from '../support/facet-table.ts';

facetTable('swap.composition', {
  date: '2025-05-24',
  states: [
    ['The exchange involved military personnel and civilians.', 'mixed'],
    ['Soldiers as well as civilians were freed in the exchange.', 'mixed'],
    ['Those returned included 120 civilians.', 'mixed'],
    ['Each side released 270 servicemen and 120 civilians.', 'mixed'],
    ['Not only soldiers but also civilians were exchanged.', 'mixed'],
    ['Only soldiers were exchanged.', 'military'],
    ['No civilians were among those exchanged.', 'military'],
    ['The exchange included not a single civilian.', 'military'],
    ['Civilians were left out of the exchange.', 'military'],
    ['Each side agreed to exchange 1,000 prisoners of war.', 'pows'],
    ['Only civilians were exchanged in the first phase.', 'civilians'],
    ['Reports that no civilians were exchanged are false.', 'mixed'],
  ],
  silent: [
    'In the first of the June exchanges there were no civilians.',
    'Russian drones killed three civilians in Kyiv.',
    'Were civilians exchanged too?',
    'The exchange took place at the Belarusian border.',
    'Soldiers secured the border during the exchange.',
    'If civilians are exchanged, families will be told.',
    'The talks brought together soldiers and diplomats.',
    'The exchange may include civilians.',
    'Only prisoners of war fall under the Geneva convention.',
    'All soldiers deserve to come home.',
  ],
  contrasts: [
    ['The exchange included soldiers {} civilians.', ['and', 'mixed'], ['but no', 'military']],
    ['{} soldiers were exchanged.', ['Only', 'military'], ['Not only', 'mixed']],
  ],
  gaps: [['All of those freed in the exchange were servicemen.', 'military']],
});

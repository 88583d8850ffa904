import { facetTable } from '../support/facet-table.ts';

/** Of a size never seen, the war's biggest, and what merely equals a record. */
facetTable('swap.record', {
  date: '2025-05-23',
  states: [
    ['The two pledged an exchange of prisoners of such size as this war has not seen.', 'yes'],
    ['An exchange on a scale the war had never known was settled in Istanbul.', 'yes'],
    ['Never has this war seen an exchange of the size promised in Istanbul.', 'yes'],
    ["The Istanbul exchange, the war's biggest, began on 23 May.", 'yes'],
    ['The Istanbul exchange merely equals the record set in 2023.', 'no'],
    ['The exchange of 1,000 each drew level with the previous record.', 'no'],
  ],
  silent: [
    'On the day of the exchange Moscow sent drones on a scale the war had not seen.',
    'The exchange does not merely equal the record of 2024.',
  ],
  contrasts: [],
});

import { facetTable } from '../support/facet-table.ts';

facetTable('swap.record', {
  date: '2025-05-24',
  states: [
    ['It was the largest prisoner exchange since the beginning of the war.', 'yes'],
    ['The swap is the biggest of the war so far.', 'yes'],
    ['Their largest swap since the war began will take place soon.', 'yes'],
    ['The exchange will be the largest of the three-year war.', 'yes'],
    ['Never before have so many prisoners been exchanged in the war.', 'yes'],
    ['The prisoner exchange is the largest yet.', 'yes'],
    ['It was not the largest prisoner exchange of the war.', 'no'],
    ['The exchange was only the second-largest of the war.', 'no'],
    ['The swap was smaller than an earlier one.', 'no'],
    ['The exchange is a record for this war.', 'yes'],
    ['Claims that it was the largest exchange of the war are false.', 'no'],
    ['No exchange of this war has been larger.', 'yes'],
  ],
  silent: [
    'It was one of the largest exchanges of the war.',
    'It was the largest prisoner exchange this year.',
    'Was it the largest exchange of the war?',
    'It was the largest drone attack of the war.',
    'The largest delegation came from Turkey.',
    'The exchange involved prisoners from both sides.',
    'The swap is dwarfed by the 8,000 Ukrainians still held.',
  ],
  contrasts: [
    ['It was the {} prisoner exchange of the war.', ['largest', 'yes'], ['second-largest', 'no']],
    ['It {} the largest exchange of the war.', ['was', 'yes'], ['was not', 'no']],
  ],
  gaps: [['The exchange took place near the largest city of the region.']],
});

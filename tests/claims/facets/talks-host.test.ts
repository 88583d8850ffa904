import { facetTable } from '../support/facet-table.ts';

facetTable('talks.host', {
  date: '2025-05-17',
  states: [
    [
      'Saudi officials mediated between the Russian and Ukrainian delegations at the Istanbul talks.',
      'mediator:saudi-arabia',
    ],
    ['Mediated by Qatar, the talks brought no truce.', 'mediator:qatar'],
    [
      'Türkiye played host on Friday as delegations from Russia and Ukraine held their first direct talks.',
      'host:turkey',
    ],
    ['The talks were hosted by Turkey.', 'host:turkey'],
    ['Turkey hosted the talks at the Dolmabahçe Palace.', 'host:turkey'],
    ['The meeting was mediated by Turkish officials.', 'mediator:turkey'],
    ['Ankara mediated the talks between Russia and Ukraine.', 'mediator:turkey'],
    ['The negotiations were chaired by Turkish Foreign Minister Hakan Fidan.', 'mediator:turkey'],
    ['The talks, hosted by the Saudis, ended without a truce.', 'host:saudi-arabia'],
    ['Türkiye acted as mediator at the talks.', 'mediator:turkey'],
    ['The delegations met without mediators.', 'mediator:nobody'],
    ['The talks took place with Turkish mediation.', 'mediator:turkey'],
    ['The talks were not hosted by Qatar.', 'not host:qatar'],
    ['The United States mediated the talks in Istanbul.', 'mediator:united-states'],
    ['Turkey brokered the direct talks in Istanbul.', 'mediator:turkey'],
  ],
  silent: [
    'Saudi officials mediated between the Russians and Ukrainians on a Black Sea truce before the Istanbul talks.',
    'Mediated by Qatar, the return of nine children took place in the week of the talks.',
    'The prisoner exchange was mediated by the United Arab Emirates.',
    'Turkey has offered to host another meeting.',
    'The Vatican is ready to host talks.',
    'Did Turkey host the talks?',
    'The pope could mediate between the two sides.',
    'Erdogan hosted Zelensky in Ankara on Thursday.',
    'If Switzerland hosts the talks, they will be in Geneva.',
    'The Emirates brokered several prisoner swaps.',
  ],
  contrasts: [
    [
      'The talks in Istanbul were hosted by {}.',
      ['Turkey', 'host:turkey'],
      ['Hungary', 'host:hungary'],
    ],
    ['Turkey {} the talks.', ['hosted', 'host:turkey'], ['offered to host']],
  ],
});

import { facetTable } from '../support/facet-table.ts';

// What is traded for one another is nobody who was captured.
facetTable('swap.status', {
  date: '2025-05-18',
  states: [
    [
      'Russia and Ukraine agreed to swap one prisoner for another, 1,000 in all on each side.',
      'agreed',
    ],
    [
      'The sides agreed in Istanbul to exchange their captives for each other, 1,000 on each side.',
      'agreed',
    ],
    [
      'Russia and Ukraine agreed in Istanbul to swap a thousand prisoners for a thousand.',
      'agreed',
    ],
    [
      'In Istanbul Kyiv agreed to exchange its Russian prisoners for an equal number of Ukrainians.',
      'agreed',
    ],
  ],
  silent: [
    'Anadolu Efes agreed to swap its two American guards for a Russian centre, first direct deal with CSKA since 2022.',
    'Galatasaray agreed to trade their Russian winger for a Ukrainian defender.',
    'Two brothers in Istanbul agreed to exchange their flat for a house in Moscow.',
    'Gazprom agreed to swap its Turkish stake for a share in a Ukrainian pipeline.',
  ],
  contrasts: [
    [
      'The two agreed to swap {}.',
      ['their captives for a thousand others', 'agreed'],
      ['their captain for a young winger'],
    ],
  ],
});

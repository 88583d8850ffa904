import { facetTable } from '../support/facet-table.ts';

facetTable('swap.composition', {
  date: '2025-05-26',
  states: [
    // Denied of each of several.
    [
      'Neither group freed in the Istanbul exchange on Friday included a single civilian.',
      'military',
    ],
    ['None of the groups of the Istanbul exchange contained any civilians.', 'military'],
    [
      "Neither Kyiv's 390 nor Moscow's 390 of the first phase had one civilian among them.",
      'military',
    ],
    [
      'No earlier exchange had included a single civilian; the first phase of this one freed 120.',
      'mixed',
    ],
    ["Not only soldiers: the exchange's first phase included a civilian from Mariupol.", 'mixed'],
    ['Neither side lost a soldier when the first phase freed 120 civilians.', 'mixed'],
    [
      'Neither government denied that the first phase of the exchange included a single civilian.',
      'mixed',
    ],
    // Left out.
    ['The Istanbul deal on exchanging 1,000 prisoners each left civilians out.', 'military'],
    ['The first phase of the Istanbul exchange left out civilians.', 'military'],
    ['The Istanbul exchange, leaving civilians aside, freed 1,000 prisoners each.', 'military'],
    ['The first phase of the exchange omitted civilians.', 'military'],
    // And no one else.
    [
      'Civilians, and no one else, were handed over when the first 390 from each side were exchanged under the Istanbul agreement.',
      'civilians',
    ],
    ['Civilians, but no one else, were freed in the first phase of the exchange.', 'civilians'],
    ['Soldiers, and no one else, were freed in the first phase of the exchange.', 'military'],
    // The law of war, and what was done by it.
    [
      'In line with the Geneva Convention soldiers and civilians were exchanged in the first phase.',
      'mixed',
    ],
  ],
  silent: [
    'None of the buses of the first phase brought any civilians to Kyiv; they went to Chernihiv.',
    'Neither Belarus nor Russia held any civilians who came home on Friday.',
    "The defence ministry's report on the first phase left civilians out.",
    "None of the soldiers' units had any civilians with it when the exchange began.",
    "Neither Saturday's 307 nor Sunday's 303 included a single civilian.",
    'Neither side said whether the first phase included any civilians.',
    'No earlier exchange freed civilians.',
    'The exchange did not leave civilians out.',
    'The exchange never left civilians out.',
    'Critics say that the exchange should not have left civilians out.',
    'Neither side left out civilians when it drew up the lists for the first phase.',
    'The exchange left civilians out in the cold.',
    'The war left civilians out of work, and the exchange brought home 390.',
    'Civilians, and no one else, waited for the buses of the exchange.',
    'Civilians, and no one else, were told when the first 390 were exchanged.',
    'The Third Geneva Convention covers soldiers and, in part, civilians who accompany them in a prisoner exchange.',
    'Under the Third Geneva Convention prisoners of war go home when active hostilities cease.',
    'International humanitarian law forbids holding civilians as prisoners of war or exchanging them.',
  ],
  contrasts: [
    [
      'The first phase of the exchange {}.',
      ['left civilians out', 'military'],
      ['did not leave civilians out'],
    ],
  ],
});

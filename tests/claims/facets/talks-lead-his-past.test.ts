import { facetTable } from '../support/facet-table.ts';

// What somebody did in another year, told of him in an apposition, is not when the team was led.
facetTable('talks.russia_lead', {
  date: '2025-05-16',
  states: [
    [
      "Russia's team at the talks was headed by Vladimir Medinsky, the aide who had also led it in the failed rounds of 2022.",
      'medinsky',
    ],
    [
      'The Russian delegation was led by Sergei Lavrov, the minister who had stayed away from the 2022 talks.',
      'lavrov',
    ],
  ],
  silent: [
    'The man who led the Russian team in 2022 was Vladimir Medinsky.',
    'Vladimir Medinsky, the man who led the Russian team in 2022, spoke on Friday.',
    'The Russian team at the 2022 talks was led by Medinsky, the aide who is now back.',
  ],
  contrasts: [],
});

import { facetTable } from '../support/facet-table.ts';

/** Negations that stand first, "never before", and what is old of some demands only. */
facetTable('talks.demands', {
  date: '2025-05-17',
  states: [
    [
      'At no point did the Ukrainian team agree to give up territory, as the Russians demanded.',
      'territory: raised',
    ],
    [
      "Moscow's men asked for something they had never asked for before: that Kyiv's army pull out of large tracts of its own land.",
      'new demands: yes',
      'territory: raised',
    ],
    [
      "Russia's delegation, which had never before asked for so much land, demanded four regions.",
      'new demands: yes',
      'territory: raised 4',
    ],
    ['At no point did the Russian team ask Kyiv to give up territory.', 'territory: not raised'],
    ['Not once did Medinsky demand that Ukraine cede land.', 'territory: not raised'],
    [
      'Nowhere in what the Russians demanded was there a word about territory.',
      'territory: not raised',
    ],
    [
      'Ukrainian troops out of vast stretches of their own land: that was among the things the Russians asked for.',
      'territory: raised',
    ],
    [
      'Russia asked the Ukrainians to walk away from whole swathes of their country.',
      'territory: raised',
    ],
    [
      'The Russians wanted Ukrainian soldiers gone from four regions before a truce.',
      'territory: raised 4',
    ],
    [
      "What the Kremlin's envoys asked for - four regions on a plate - no government could sign.",
      'territory: raised 4',
    ],
    [
      'The Russians left territory out of it altogether, when they made demands.',
      'territory: not raised',
    ],
    // Some are old, and the rest may be new.
    [
      "Demilitarisation and an end to Kyiv's NATO ambitions, both familiar, stood on the Russian list of demands.",
      'NATO: raised',
      'demilitarisation: raised',
    ],
    [
      'Alongside well-known points, the Russian demands included a withdrawal from four regions.',
      'territory: raised 4',
    ],
    ['The Russian demands were all familiar, a Ukrainian official said.', 'new demands: no'],
    ["Moscow's terms were the old ones, word for word.", 'new demands: no'],
    ["The Russians' terms had been on the table with Ukraine for years.", 'new demands: no'],
    [
      'The Russians tabled terms that nobody on the Ukrainian side had ever seen.',
      'new demands: yes',
    ],
    // NATO given up, or in dispute.
    [
      "Ukraine's entry into NATO was something the Russians no longer objected to.",
      'NATO: not raised',
    ],
    ['Moscow said that it could live with Ukraine in NATO.', 'NATO: not raised'],
    [
      'NATO membership was a bone of contention when Russians and Ukrainians negotiated.',
      'NATO: raised (implied)',
    ],
    [
      'High on the list that the Russians brought stood a demilitarised Ukraine.',
      'demilitarisation: raised',
    ],
  ],
  silent: [
    'Two of the Russian demands were familiar, a third was not.',
    'Some of the points on the Russian list were well known.',
    'Kyiv would never give up territory, Umerov told the Russians who demanded it.',
    'At no point did the Ukrainians ask Russia for territory.',
  ],
  contrasts: [
    [
      '{} the Russians ask Kyiv to cede land.',
      ['At no point did', 'territory: not raised'],
      ['Only then did', 'territory: raised'],
    ],
  ],
});

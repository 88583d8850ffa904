import { facetTable } from '../support/facet-table.ts';

/** What a truce is tied to, what goes past earlier demands, and what was unacceptable to Kyiv. */
facetTable('talks.demands', {
  date: '2025-05-18',
  states: [
    [
      "Russian negotiators in Istanbul tied any ceasefire to Ukraine's departure from the four oblasts that the Kremlin says it has annexed.",
      'territory: raised 4',
    ],
    ["Moscow made any truce dependent on Kyiv's exit from four regions.", 'territory: raised 4'],
    [
      "Russia made Ukraine's withdrawal from four regions a precondition of a truce.",
      'territory: raised 4',
    ],
    [
      'What Moscow tabled in Istanbul on Friday went well past anything it had asked for before, a member of the Ukrainian team complained.',
      'new demands: yes',
    ],
    [
      'What Russia put forward in Istanbul exceeded everything it had demanded before.',
      'new demands: yes',
    ],
    ['The Russian demands in Istanbul surpassed all earlier ones.', 'new demands: yes'],
    [
      'What Moscow tabled in Istanbul did not go beyond anything it had asked for before.',
      'new demands: no',
    ],
    [
      "Moscow's demands in Istanbul hardly exceeded what it had asked for before.",
      'new demands: no',
    ],
    [
      'Still on the table, and still unacceptable to Kyiv when the sides met in Istanbul in mid-May, were neutrality outside NATO and a much smaller army.',
      'NATO: raised (implied)',
      'demilitarisation: raised (implied)',
    ],
  ],
  silent: [
    "In Istanbul Moscow tied a ceasefire to Russia's withdrawal from four regions.",
    "Kyiv tied any ceasefire to Russia's departure from the four oblasts, its negotiators said in Istanbul.",
    "Trump tied any ceasefire to Russia's exit from the talks in Istanbul.",
    "Russia tied any talks to Ukraine's departure from its NATO plans at the Istanbul meeting.",
    "After its departure from the region Moscow's delegation wanted rest, said a negotiator in Istanbul.",
    'The Russian delegation walked past all reporters after the Istanbul talks.',
    "Ukraine's demands in Istanbul did not go beyond what it had asked before; Russia's did.",
    'What Kyiv demanded in Istanbul went past anything it had asked for before.',
  ],
  contrasts: [
    [
      "Moscow's demands in Istanbul {} what it had asked for before.",
      ['exceeded', 'new demands: yes'],
      ['did not exceed', 'new demands: no'],
    ],
  ],
});

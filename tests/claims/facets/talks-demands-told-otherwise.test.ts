import { facetTable } from '../support/facet-table.ts';

/** Demands told as orders, prices and points that were pressed; what was old told by a no and a not. */
facetTable('talks.demands', {
  date: '2025-05-18',
  states: [
    [
      "The Russians demanded the withdrawal of Kyiv's forces from four regions that Moscow claims but does not fully control.",
      'territory: raised 4',
    ],
    // Orders and prices.
    [
      '"Pull your troops out of four regions": that was the order the Russians barked at the Ukrainians.',
      'territory: raised 4',
    ],
    ['Get out of four regions, Medinsky told the Ukrainians.', 'territory: raised 4'],
    ['The Russians told Ukraine to hand over four regions.', 'territory: raised 4'],
    ["Moscow's price: four regions.", 'territory: raised 4'],
    [
      'The Russian demand was clear: Ukrainian troops out of Donetsk, Luhansk, Kherson and Zaporizhzhia.',
      'territory: raised 4',
    ],
    // No land was asked for.
    ['Land was not mentioned by the Russians.', 'territory: not raised'],
    ['Not a word about territory came from the Russian side.', 'territory: not raised'],
    ['Of territory the Russians said nothing.', 'territory: not raised'],
    // Points that were pressed.
    [
      "Ukraine's demilitarisation and its bid to join NATO were two of the points pressed by Moscow.",
      'NATO: raised',
      'demilitarisation: raised',
    ],
    [
      "Pressed by Moscow were Ukraine's demilitarisation and its neutrality.",
      'NATO: raised',
      'demilitarisation: raised',
    ],
    ["The Russians made a point of Ukraine's demilitarisation.", 'demilitarisation: raised'],
    ["Moscow pushed Ukraine's disarmament at the talks.", 'demilitarisation: raised'],
    ['The Russians left NATO out of it.', 'NATO: not raised'],
    ["Neither NATO nor the size of Ukraine's army was raised by the Russians.", 'NATO: not raised'],
    // Old demands: the no and the not cancel out.
    [
      "Moscow's negotiators asked for nothing that hadn't been on the table in earlier discussions.",
      'new demands: no',
    ],
    ['There was nothing in the Russian demands that Kyiv had not heard before.', 'new demands: no'],
    ['None of the Russian demands was new.', 'new demands: no'],
    ['Everything the Russians demanded had been on the table before.', 'new demands: no'],
    ['Nothing Moscow demanded came as a surprise to Kyiv.', 'new demands: no'],
    ['Kyiv had not heard these Russian demands before.', 'new demands: yes'],
    ['Moscow had upped its demands.', 'new demands: yes'],
  ],
  silent: [
    "Kyiv's team told Moscow to pull its troops out of four regions.",
    'In order to leave the two regions, Russian troops would need time, Moscow said.',
    'Leave Russia alone, the Russians told the press.',
    'The Russians told Ukraine to name a day.',
    'Kyiv demanded nothing it had not demanded before.',
    'Ukrainians demanded nothing new of Russia.',
    'Nothing that Russia demanded was acceptable.',
  ],
  contrasts: [
    ['{} of the Russian demands was new.', ['None', 'new demands: no'], ['The boldness']],
  ],
});

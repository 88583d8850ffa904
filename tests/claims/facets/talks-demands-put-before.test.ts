import { facetTable } from '../support/facet-table.ts';

/** What the Russians "put before" the other side, and where they called for it. */
facetTable('talks.demands', {
  date: '2025-05-17',
  states: [
    [
      'What the Russians put on the table in Istanbul on Friday was new as well as unacceptable, Ukrainian negotiators complained, since nothing of the kind had come up before.',
      'new demands: yes',
    ],
    [
      "What Medinsky's team laid before the Ukrainians in Istanbul was entirely new.",
      'new demands: yes',
    ],
    ["Everything Moscow's envoys tabled in Istanbul was new, Kyiv said.", 'new demands: yes'],
    ['What the Russians put on the table in Istanbul was not new.', 'new demands: no'],
    [
      "Nothing the Kremlin's envoys laid before the Ukrainians in Istanbul was new; every demand had been on the table for months.",
      'new demands: no',
    ],
    [
      'Nothing that the Russians put on the table at the Istanbul talks was new.',
      'new demands: no',
    ],
    [
      "Moscow's team called in Istanbul for Kyiv's withdrawal from four regions.",
      'territory: raised 4',
    ],
    [
      "The Russians called again for a withdrawal of Ukraine's troops from four regions at the talks in Istanbul.",
      'territory: raised 4',
    ],
  ],
  silent: [
    'What the Russians put before the Turks in Istanbul was new.',
    'What the Ukrainians put on the table in Istanbul was new, the Russians said.',
    'What the Russians put on the table in Istanbul was anything but new.',
    'Not everything the Russians put on the table in Istanbul was new.',
    'Nothing the Ukrainians laid before the Russians in Istanbul was new.',
    'What the Russians put on the table in Istanbul was new, but familiar in spirit.',
    'Nothing the Russians raised in Istanbul in 2022 was new.',
    "Nothing the Kremlin's envoys wore in Istanbul was new.",
    'Nothing the Russians laid before the press in Istanbul was new.',
    "Ukraine called in Istanbul for Russia's withdrawal from four regions.",
  ],
  contrasts: [],
});

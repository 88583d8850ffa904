import { facetTable } from '../support/facet-table.ts';

/** Demands that are those of before, and demands given up. */
facetTable('talks.demands', {
  date: '2025-05-17',
  states: [
    [
      "Russia's terms in Istanbul were no different from those it had put to Kyiv in earlier talks, a participant said.",
      'new demands: no',
    ],
    [
      'The demands that Moscow made in Istanbul did not differ from those of earlier talks.',
      'new demands: no',
    ],
    ["Russia's conditions in Istanbul were the ones it had put forward before.", 'new demands: no'],
    [
      'The tone in Istanbul was no different from that of 2022, though Russia made new demands.',
      'new demands: yes',
    ],
    [
      'Russia told the Ukrainians in Istanbul that it had dropped its demands over NATO membership and the size of their army.',
      'NATO: not raised',
    ],
    [
      'In Istanbul Russia gave up its insistence that Ukraine stay out of NATO.',
      'NATO: not raised',
    ],
    [
      'At the talks in Istanbul Moscow withdrew the condition on neutrality and its demands about NATO.',
      'NATO: not raised',
    ],
    [
      'Russia assured the Ukrainian side at the talks that it had given up its demand that Kyiv renounce NATO.',
      'NATO: not raised',
    ],
  ],
  silent: [
    "Russia's terms in Istanbul were very different from those it had put to Kyiv in earlier talks.",
    "Ukraine's terms in Istanbul were no different from those it had put forward before.",
    "Russia's demand for Kherson was no different from what it had asked before, a source said.",
    'Some of the terms in Istanbul were no different from those that Russia had put before.',
    'In Istanbul Russia had not dropped its demands over NATO.',
    'Ukraine asked Russia in Istanbul to drop its demands over NATO.',
    'A year ago Russia dropped its demands about NATO, and in Istanbul it raised them again.',
    "Moscow's terms for a truce were no different from those of Kyiv before the Istanbul talks.",
    "Russia's demands in Istanbul did not differ from what it had told the press earlier.",
    'Ukraine dropped its demand for NATO membership at the talks with Russia in Istanbul.',
    'If Russia dropped its demands over NATO, the talks in Istanbul would have a chance.',
    'Nobody in Istanbul claimed that Russia had dropped its demands over NATO.',
  ],
  contrasts: [],
});

import { facetTable } from '../support/facet-table.ts';

/** A swap told by whom and where it was agreed before its verb. */
facetTable('swap.status', {
  date: '2025-05-25',
  states: [
    [
      'The prisoner swap of 1,000 each agreed by Russian and Ukrainian negotiators in Turkey has been completed.',
      'complete 2025-05-25',
    ],
    [
      'The 1,000-for-1,000 exchange thrashed out by the envoys of both sides in Istanbul on 16 May was completed.',
      'complete',
    ],
    ['The swap agreed on by the envoys in Istanbul was done.', 'complete'],
    [
      'The first phase of the 1,000-for-1,000 prisoner swap worked out by Russia and Ukraine in Istanbul was completed.',
      'first-phase',
    ],
    [
      'The prisoner exchange worked out by the envoys in Istanbul and whose first stage was completed on Friday continues.',
      'first-phase 2025-05-23',
    ],
    ['The exchange negotiated in Istanbul was nearly over when it rained.', 'agreed (implied)'],
    [
      'The prisoner swap agreed in Istanbul will be completed by Sunday.',
      'agreed 2025-05-25 (implied)',
    ],
    [
      'The prisoner swap agreed in Istanbul lists 1,000 from each side, and the list was completed.',
      'agreed (implied)',
    ],
    [
      'One third of the prisoner swap agreed by Russia and Ukraine in Istanbul was completed.',
      'agreed (implied)',
    ],
    [
      'The exchange agreed in Istanbul is over for today; more will follow.',
      'agreed 2025-05-25 (implied)',
    ],
    [
      'The swap negotiated in Istanbul was over before noon, and resumes later.',
      'agreed (implied)',
    ],
    ['The first exchange agreed in Istanbul was completed.', 'first-phase'],
    ["Sunday's final part of the swap agreed in Istanbul brought 303 home.", 'complete 2025-05-25'],
    ['1,000 prisoners each to go home after Istanbul talks', 'agreed'],
  ],
  silent: ['The prisoner swap agreed in Istanbul where a palace was completed in 1856 goes on.'],
  contrasts: [
    [
      'The prisoner swap worked out by Russia and Ukraine in Istanbul {} completed.',
      ['was', 'complete'],
      ['is not', 'below complete'],
    ],
  ],
});

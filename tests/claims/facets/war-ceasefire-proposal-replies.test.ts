import { facetTable } from '../support/facet-table.ts';

/** Who took the 30-day truce, told by participles, clefts, and a yes or a no. */
facetTable('war.ceasefire_proposal', {
  date: '2025-05-18',
  states: [
    // The subject behind a fronted participle.
    [
      'Having refused to sign up to a 30-day truce, Moscow nevertheless sent negotiators to Istanbul.',
      'Russia: no',
    ],
    ['Having accepted the 30-day truce, Ukraine came to Istanbul.', 'Ukraine: yes'],
    ['After rejecting the 30-day ceasefire, Putin sent an aide.', 'Russia: no'],
    ['Refusing the 30-day truce, Moscow offered talks instead.', 'Russia: no'],
    ['Not having accepted the 30-day ceasefire, Russia came to talk.', 'Russia: no'],
    ['Without accepting the 30-day ceasefire, Putin proposed talks.', 'Russia: no'],
    // Singled out, or not.
    [
      'By then it was Moscow that had said yes to the 30-day truce and Kyiv that would not have it.',
      'Russia: yes',
      'Ukraine: no',
    ],
    [
      "It wasn't Kyiv that turned down the 30-day ceasefire, it was Moscow.",
      'Russia: no',
      'Ukraine: yes',
    ],
    ['The one that refused the 30-day truce is Ukraine.', 'Ukraine: no'],
    ['Russia did not reject the 30-day ceasefire; Ukraine did.', 'Russia: yes', 'Ukraine: no'],
    [
      'It is Russia, not Ukraine, that is holding up the 30-day ceasefire.',
      'Russia: no',
      'Ukraine: yes',
    ],
    // A yes and a no.
    ['Kyiv said yes to the 30-day truce, Moscow no.', 'Russia: no', 'Ukraine: yes'],
    ['A yes from Kyiv and a no from Moscow to the 30-day ceasefire.', 'Russia: no', 'Ukraine: yes'],
    ["Moscow's answer to the 30-day truce was no.", 'Russia: no'],
    ["Moscow's answer to the American 30-day truce proposal: nyet.", 'Russia: no'],
    [
      'Kyiv gave the 30-day ceasefire the thumbs-up; Moscow gave it the thumbs-down.',
      'Russia: no',
      'Ukraine: yes',
    ],
    [
      'The 30-day truce is acceptable to Kyiv and unacceptable to Moscow.',
      'Russia: no',
      'Ukraine: yes',
    ],
    [
      'The 30-day ceasefire found favour with Kyiv but not with Moscow.',
      'Russia: no',
      'Ukraine: yes',
    ],
    ['Moscow deems the 30-day ceasefire unacceptable.', 'Russia: no'],
    [
      'Russia signed up to the 30-day ceasefire and Ukraine walked away from it.',
      'Russia: yes',
      'Ukraine: no',
    ],
  ],
  silent: [
    'Having refused to lift sanctions, Washington backed a 30-day truce that Ukraine wants.',
    'Having refused the Easter truce, Russia now speaks of a 30-day ceasefire.',
    'Having accepted the invitation to Istanbul, Russia was asked for a 30-day truce.',
    'Before accepting a 30-day ceasefire, Russia wants talks.',
    'By accepting the 30-day ceasefire, Putin could please Trump.',
    'It was Washington that proposed the 30-day truce and Kyiv that welcomed the envoys.',
    'Russia rejected the accusation that it had refused the 30-day ceasefire.',
    'There is no word from Moscow on the 30-day ceasefire.',
    "Russia's terms for a 30-day ceasefire are unacceptable to Kyiv.",
    'Kyiv needs a yes from Moscow to the 30-day ceasefire.',
    'Ukraine is against any delay of the 30-day ceasefire.',
  ],
  contrasts: [
    ["Russia's answer to the 30-day truce was {}.", ['no', 'Russia: no'], ['yes', 'Russia: yes']],
    [
      'Having {} the 30-day truce, Russia came to Istanbul.',
      ['accepted', 'Russia: yes'],
      ['turned down', 'Russia: no'],
    ],
  ],
});

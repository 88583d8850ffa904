import { facetTable } from '../support/facet-table.ts';

/** Demands told as what Kyiv heard, as nothing asked for, and as what had not been come across before. */
facetTable('talks.demands', {
  date: '2025-05-17',
  states: [
    [
      'Russia told the Ukrainians in Istanbul that their troops should withdraw from five regions.',
      'territory: raised 5',
    ],
    [
      "What Ukraine's envoys were told in Istanbul was that they should leave Kherson, Zaporizhzhia, Donetsk and Luhansk regions.",
      'territory: raised 4 (implied)',
    ],
    [
      'NATO membership was not among the Russian demands at the Istanbul talks with Ukraine.',
      'NATO: not raised',
    ],
    [
      'The subject was NATO, but about membership the Russians said nothing to the Ukrainians in Istanbul.',
      'NATO: not raised',
    ],
    [
      "Kyiv's delegates say that several terms that Moscow tabled in Istanbul they had never encountered before.",
      'new demands: yes',
    ],
  ],
  silent: [
    'Kyiv told Moscow in Istanbul that its army should quit four regions.',
    'Trump told Kyiv that it should leave the talks in Istanbul with Russia.',
    'Russia told Kyiv in Istanbul that it should give up its claims.',
    'What Kyiv heard in Istanbul was that Russia should get four regions.',
    "On NATO the Russians in Istanbul asked for nothing less than Ukraine's neutrality.",
    'About NATO the Russians said nothing in public after the Istanbul talks with Ukraine.',
    "NATO membership was not among the Russian demands that Ukraine's delegation in Istanbul took seriously.",
    'NATO was not on the list of guests when Russians and Ukrainians met in Istanbul.',
    'NATO was not on the Russian list of mediators for the Istanbul talks with Ukraine.',
    "About NATO Russia's neighbours said nothing after the Istanbul talks with Ukraine.",
    'The Ukrainian delegates had never seen the palace before, nor did they like the Russian demands.',
  ],
  contrasts: [],
});

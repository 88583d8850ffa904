import { facetTable } from '../support/facet-table.ts';

// "Has been completed" holds on the page's day; other statements have only the day they name.
facetTable('swap.status', {
  date: '2025-05-24',
  states: [
    [
      'The prisoner swap agreed between Russia and Ukraine in Istanbul has just been completed.',
      'complete 2025-05-24',
    ],
    ['No agreement on an exchange of prisoners was reached.', 'none'],
    ['Russia and Ukraine agreed to exchange 1,000 prisoners each.', 'agreed'],
    ['The two sides struck a deal on a large prisoner exchange.', 'agreed'],
    ['Moscow and Kyiv began exchanging prisoners.', 'begun'],
    ['The two countries completed the first phase of the prisoner exchange.', 'first-phase'],
    ['The first stage of the swap took place.', 'first-phase'],
    ['Russia and Ukraine completed the exchange of 1,000 prisoners each.', 'complete'],
    // The number of the whole says that it was agreed.
    ['1,000 captives a side are to walk free.', 'agreed'],
    ['Thousand for thousand: that is the formula found in Istanbul.', 'agreed'],
    ['Each country is to get 1,000 of its prisoners back.', 'agreed'],
    ['No earlier prisoner exchange was as big as the one Russia and Ukraine agreed on.', 'agreed'],
    ['Never had they agreed to swap as many prisoners.', 'agreed'],
    ['Only stage one of the exchange was over by the evening.', 'first-phase'],
    ['The prisoner exchange is still going on.', 'below complete'],
    ['The prisoner exchange fell through.', 'cancelled'],
    ['The swap agreed in Istanbul was never carried out.', 'cancelled'],
    ['The delegations failed to agree on a prisoner exchange.', 'none'],
    ['No prisoner exchange was agreed at the talks.', 'none'],
    ['Negotiators promised a major prisoner swap.', 'agreed'],
    ['The exchange of 1,000 prisoners on each side has been completed.', 'complete 2025-05-24'],
    ['The prisoner exchange has not yet been completed.', 'below complete'],
  ],
  silent: [
    'Russia raised no objection to the exchange of prisoners.',
    'Kyiv had proposed to exchange 1,500 prisoners on each side.',
    'No prisoner exchange since 2022 has been bigger.',
    'Will the two sides agree on a prisoner exchange?',
    'Ukraine proposed an exchange of all prisoners.',
    'Families of prisoners wait for news.',
    'Prisoners are tortured in Russian camps, the UN said.',
    'The freed soldiers wrapped themselves in flags.',
    'The bodies of fallen soldiers were returned.',
    'If a prisoner exchange is agreed, families will be told.',
    'The swap did not take place at the front but on the border.',
    'The exchange did not take place on 22 May.',
  ],
  contrasts: [
    ['The sides {} on a prisoner exchange.', ['agreed', 'agreed'], ['failed to agree', 'none']],
    ['The prisoner exchange {}.', ['has begun', 'begun'], ['fell through', 'cancelled']],
  ],
});

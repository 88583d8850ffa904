import { facetTable } from '../support/facet-table.ts';

facetTable('talks.ceasefire', {
  date: '2025-05-17',
  states: [
    ['The talks produced a truce.', 'yes'],
    ['No ceasefire was agreed at the talks.', 'no'],
    ['The talks ended without a ceasefire.', 'no'],
    ['The delegations failed to agree on a truce.', 'no'],
    ['Russia and Ukraine agreed on a ceasefire in Istanbul.', 'yes'],
    ['The talks did not produce a ceasefire.', 'no'],
    ['The meeting concluded without announcing a ceasefire.', 'no'],
    ['No truce came out of Istanbul.', 'no'],
    ['The two sides signed an armistice.', 'yes'],
    ['The sides remain far from agreement on a ceasefire.', 'no'],
    ['Claims that a ceasefire was agreed in Istanbul are untrue.', 'no'],
    ['The negotiators clinched a truce.', 'yes'],
  ],
  silent: [
    'Ukraine demanded an immediate ceasefire.',
    'Both sides discussed a possible ceasefire.',
    'Was a ceasefire agreed in Istanbul?',
    'Ukraine accepted the 30-day ceasefire proposed by Washington.',
    'If a ceasefire is agreed, monitors will be sent.',
    'Kyiv hopes that a ceasefire will be agreed soon.',
    'Trump called for a ceasefire.',
    'Each side will present its vision of a possible future ceasefire.',
    'A ceasefire, Macron said, must be agreed first.',
    'A ceasefire could be signed by the leaders in Istanbul.',
    'In 1918 a ceasefire was agreed at eleven in the morning.',
    'A ceasefire agreed at the talks would have been a sensation.',
    'The two sides agree that a ceasefire is needed.',
  ],
  contrasts: [
    ['The delegations {} on a ceasefire.', ['agreed', 'yes'], ['failed to agree', 'no']],
    ['The meeting {} a truce.', ['did not produce', 'no'], ['produced', 'yes']],
    ['The two sides {} a ceasefire.', ['signed', 'yes'], ['will sign']],
  ],
  gaps: [
    ['The talks failed to bring a truce.', 'no'],
    ['A ceasefire remained elusive.', 'no'],
    ['They could not agree on a ceasefire.', 'no'],
  ],
});

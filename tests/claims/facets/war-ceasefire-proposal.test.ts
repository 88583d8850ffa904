import { facetTable } from '../support/facet-table.ts';

facetTable('war.ceasefire_proposal', {
  date: '2025-05-17',
  states: [
    ['Ukraine accepted the 30-day ceasefire proposed by the United States.', 'Ukraine: yes'],
    ['Russia rejected the 30-day truce.', 'Russia: no'],
    [
      'The 30-day ceasefire was accepted by Ukraine but rejected by Russia.',
      'Russia: no',
      'Ukraine: yes',
    ],
    ['Putin has not agreed to the 30-day ceasefire.', 'Russia: no'],
    ['Kyiv agreed to the unconditional 30-day ceasefire.', 'Ukraine: yes'],
    ['Moscow refused to accept the American ceasefire proposal.', 'Russia: no'],
    ['Neither Russia nor Ukraine accepted the 30-day ceasefire.', 'Russia: no', 'Ukraine: no'],
    ['Both Kyiv and Moscow accepted the 30-day ceasefire.', 'Russia: yes', 'Ukraine: yes'],
    ['Russia agreed to the 30-day ceasefire.', 'Russia: yes'],
    ['Ukraine said yes to the 30-day truce, Russia did not.', 'Russia: no', 'Ukraine: yes'],
    ['The Kremlin turned down the 30-day ceasefire.', 'Russia: no'],
    ['Zelensky backed the 30-day ceasefire proposed by Washington.', 'Ukraine: yes'],
    ['Reports that Russia accepted the 30-day ceasefire are false.', 'Russia: no'],
    [
      'Kyiv said yes to the American plan for a month without fighting in Jeddah; the Kremlin never did.',
      'Russia: no',
      'Ukraine: yes',
    ],
  ],
  silent: [
    'Ukraine demanded a ceasefire.',
    'Trump proposed a 30-day ceasefire.',
    'Will Russia accept the 30-day ceasefire?',
    'If Russia accepts the 30-day ceasefire, sanctions may be lifted.',
    'European leaders urged Putin to accept the 30-day ceasefire.',
    'Zelensky hopes that Russia will accept the 30-day ceasefire.',
    'Macron called for a 30-day ceasefire.',
    'Ukraine agreed to exchange prisoners.',
    "Ukraine rejected Russia's terms for the 30-day ceasefire.",
    "Zelensky turned down Putin's three-day ceasefire and asked for 30 days instead.",
    'Putin agreed with the idea of a 30-day ceasefire but had questions.',
    'Russia welcomed talks but not the 30-day ceasefire.',
  ],
  contrasts: [
    ['Russia {} the 30-day ceasefire.', ['rejected', 'Russia: no'], ['accepted', 'Russia: yes']],
    ['{} accepted the 30-day ceasefire.', ['Ukraine', 'Ukraine: yes'], ['Russia', 'Russia: yes']],
    ['Moscow {} the 30-day ceasefire.', ['accepted', 'Russia: yes'], ['may accept']],
  ],
});

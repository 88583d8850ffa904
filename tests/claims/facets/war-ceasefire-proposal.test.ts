import { describe, expect, it } from 'vitest';
import { facetTable, said } from '../support/facet-table.ts';

facetTable('war.ceasefire_proposal', {
  date: '2025-05-17',
  states: [
    ["Kyiv's no to the thirty-day truce still hung over the meeting.", 'Ukraine: no'],
    [
      'Kyiv consented to the 30-day ceasefire proposed by the United States; from Moscow the consent did not come.',
      'Ukraine: yes',
      'Russia: no',
    ],
    [
      'The American plan for a 30-day truce had been thrown out by Ukraine.',

      'Ukraine: no',
    ],
    [
      'Ukraine has accepted the 30-day ceasefire, and so has Russia.',
      'Russia: yes',
      'Ukraine: yes',
    ],
    [
      'Ukraine has endorsed the American proposal of a 30-day truce, and Russia withholds its consent.',
      'Russia: no',
      'Ukraine: yes',
    ],
    [
      'Ukraine has said yes to the 30-day ceasefire; the Russian Federation, we note with regret, has not.',
      'Russia: no',
      'Ukraine: yes',
    ],
    ['It was Kyiv, not Moscow, that refused the 30-day truce.', 'Russia: yes', 'Ukraine: no'],
    [
      "Ukraine said yes to Washington's 30-day ceasefire in March; Russia has yet to do so.",
      'Ukraine: yes',
      'Russia: no',
    ],
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
    ['Ukraine rejected the 30-day truce; Russia did too.', 'Russia: no', 'Ukraine: no'],
    [
      'Kyiv has said yes to the 30-day ceasefire, and it is Moscow which will not.',
      'Russia: no',
      'Ukraine: yes',
    ],
    ['Ukraine rejected the 30-day truce, Russia did not.', 'Ukraine: no'],
    ['Kyiv was ready for a general ceasefire of 30 days.', 'Ukraine: yes'],
    ["Yermak's team accepted the American plan for a ceasefire of 30 days.", 'Ukraine: yes'],
    ['Lavrov rejected the 30-day ceasefire.', 'Russia: no'],
    [
      'Ukraine accepted the American proposal in March, and Russia has not.',
      'Russia: no',
      'Ukraine: yes',
    ],
    [
      'Kyiv signed up to a 30-day pause in all fighting; the Kremlin has not.',
      'Russia: no',
      'Ukraine: yes',
    ],
    ['It backed a full 30-day halt, which the Kremlin rejects.', 'Russia: no'],
    ['Ukraine wants 30 days, no strings attached; Russia has turned that down.', 'Russia: no'],
    ['Moscow will not hear of a 30-day truce.', 'Russia: no'],
    ['The Kremlin has not answered the American offer of a ceasefire.', 'Russia: no'],
    [
      'Kyiv accepted that truce, Moscow never did.',
      'Russia: no (implied)',
      'Ukraine: yes (implied)',
    ],
  ],
  silent: [
    'The two sides agreed on a ceasefire of thirty days.',
    'Putin accepted a pause of thirty days in strikes on power stations.',
    'Kyiv refused to discuss anything but an unconditional ceasefire.',
    'Kyiv demanded a 30-day ceasefire; Moscow has yet to do so.',
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
    'Putin agreed to a 30-day halt of strikes on power plants.',
    'Ukraine agreed to a 30-day pause in grain exports.',
    'Russia was ready for a 30-day ceasefire if Ukraine stopped mobilising.',
    'Ukraine accepted the American invitation in March.',
    'Moscow said no place had been fixed for the American offer of a ceasefire.',
    'Kyiv accepted the Easter truce, Moscow never did.',
    'Ukraine accepted that invitation, Moscow never did.',
    'Moscow did not.',
    'Ukraine said yes to it and Russia has not.',
    'Kyiv refused the truce for the parade, not thirty days of silence.',
  ],
  contrasts: [
    ['Russia {} the 30-day ceasefire.', ['rejected', 'Russia: no'], ['accepted', 'Russia: yes']],
    ['{} accepted the 30-day ceasefire.', ['Ukraine', 'Ukraine: yes'], ['Russia', 'Russia: yes']],
    ['Moscow {} the 30-day ceasefire.', ['accepted', 'Russia: yes'], ['may accept']],
  ],
});

describe('war.ceasefire_proposal, taken up from the sentence before', () => {
  const BEFORE =
    'Washington and the Europeans proposed a ceasefire of 30 days. Ukraine accepted it in March.';
  const read = (sentence: string): string[] =>
    said('war.ceasefire_proposal', sentence, '2025-05-17', BEFORE);

  it.each([
    ['Moscow did not.', 'Russia: no (implied)'],
    ['But the Kremlin has not.', 'Russia: no (implied)'],
    ['Russia did not, attaching a series of conditions.', 'Russia: no (implied)'],
    ['Moscow has yet to agree to it.', 'Russia: no (implied)'],
    ['Ukraine said yes to it, Russia has not.', 'Russia: no (implied)', 'Ukraine: yes (implied)'],
    [
      'Ukraine has said yes to it; it is the Kremlin that has not.',
      'Russia: no (implied)',
      'Ukraine: yes (implied)',
    ],
  ])('states: %s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    'Moscow did not attend.',
    'Moscow did not, it must be said, need one.',
    'Would Russia agree to it?',
    'Ukraine wants it and Russia may agree to it.',
    'Russia stalled on the swap.',
    'Ukraine did not.',
  ])('silent: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('is silent behind another pause', () => {
    const before = `${BEFORE} Putin accepted a pause of thirty days in strikes on energy.`;
    expect(
      said('war.ceasefire_proposal', 'Ukraine accepted it too.', '2025-05-17', before),
    ).toEqual([]);
  });
});

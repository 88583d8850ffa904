import { describe, expect, it } from 'vitest';
import { resolveEvents } from '../../../src/claims/events/resolve.ts';
import type { EventState } from '../../../src/claims/events/sign.ts';
import { viewSentence } from '../../../src/claims/sentence/sentence-view.ts';
import type { EventId, Topic } from '../../../src/model/index.ts';

const TALKS: EventState = { talks: 'talks-2025-05-16', war: true };
const SWAP: EventState = { swap: 'swap-1000', war: true };

interface Setting {
  readonly date?: string;
  readonly state?: EventState;
}
/** The event of a topic at the words `at` of a sentence, its start by default. */
const eventAt = (
  topic: Topic,
  text: string,
  { date, state = {} }: Setting = {},
  at = '',
): EventId | undefined =>
  resolveEvents(viewSentence(text, 0, date), state).at(topic, text.indexOf(at));

describe('talks: what the sentence itself says', () => {
  it.each<[string, EventId | undefined]>([
    ['Russia and Ukraine met in Istanbul on 16 May 2025.', 'talks-2025-05-16'],
    ['Russia and Ukraine held their first direct talks since 2022.', 'talks-2025-05-16'],
    ['The first round of the talks between Russia and Ukraine ended.', 'talks-2025-05-16'],
    ['The second round of the talks between Russia and Ukraine ended.', 'talks-2025-06-02'],
    ['Russia and Ukraine met in Istanbul on 2 June 2025.', 'talks-2025-06-02'],
    ['The third round of Russian-Ukrainian talks was held on 23 July.', 'talks-2025-07-23'],
    ['The 2022 Istanbul talks between Russia and Ukraine failed.', 'talks-2022'],
    ['Talks between Russia and Ukraine in March 2022 failed.', 'talks-2022'],
    ['Russia and Ukraine held talks in Geneva in 2026.', 'talks-later'],
    ['Iran met the E3 in Istanbul on 16 May 2025.', 'talks-other'],
    ['Armenia and Azerbaijan held talks in Istanbul on 16 May.', 'talks-other'],
    ['Russian-American talks took place in Istanbul.', 'talks-other'],
    ['The chess match in Istanbul on 16 May lasted two hours.', 'talks-other'],
    ['Students of Russian met in Istanbul on 16 May.', 'talks-other'],
    ['The club held transfer talks in Istanbul on 16 May.', 'talks-other'],
    ['The grain deal was struck in Istanbul in July 2022.', 'talks-other'],
    ['The delegations talked.', undefined],
  ])('%s %s', (text, event) => {
    expect(eventAt('talks', text)).toBe(event);
  });

  it('a comparison with 2022 is no other event', () => {
    const text = 'Like in 2022, Medinsky led the Russian team at the talks with Ukraine on 16 May.';
    expect(eventAt('talks', text)).toBe('talks-2025-05-16');
    expect(eventAt('talks', 'The talks were the first since 2022.', { state: TALKS })).toBe(
      'talks-2025-05-16',
    );
  });

  it('an agreed second round is a plan of the first', () => {
    expect(eventAt('talks', 'They agreed to hold a second round of talks.', { state: TALKS })).toBe(
      'talks-2025-05-16',
    );
  });

  it('two rounds in one sentence keep their own words', () => {
    const text =
      'The first round of the Russian-Ukrainian talks lasted 100 minutes, the second round was over in an hour.';
    expect(eventAt('talks', text, {}, '100 minutes')).toBe('talks-2025-05-16');
    expect(eventAt('talks', text, {}, 'an hour')).toBe('talks-2025-06-02');
  });
});

describe('talks: context and page date', () => {
  const text = 'The delegations of Russia and Ukraine talked for two hours.';
  it.each<[string, Setting, EventId | undefined]>([
    ['a page of the days after', { date: '2025-05-17' }, 'talks-2025-05-16'],
    ['the last day of the window', { date: '2025-06-01' }, 'talks-2025-05-16'],
    ['a page after the second round', { date: '2025-06-03' }, undefined],
    ['a page of long before', { date: '2025-03-01' }, undefined],
    ['a page of 2022', { date: '2022-03-30' }, undefined],
    ['no date, nothing said before', {}, undefined],
    ['the talks named before', { state: TALKS }, 'talks-2025-05-16'],
    [
      'another round named before',
      { date: '2025-06-03', state: { talks: 'talks-2025-06-02' } },
      'talks-2025-06-02',
    ],
    ['2022 named before', { date: '2025-05-17', state: { talks: 'talks-2022' } }, 'talks-2022'],
  ])('%s', (_, setting, event) => {
    expect(eventAt('talks', text, setting)).toBe(event);
  });

  it('"this time" leads back from 2022 to the day of the page', () => {
    const state: EventState = { talks: 'talks-2022', war: true };
    expect(
      eventAt('talks', 'This time the talks lasted two hours.', { date: '2025-05-17', state }),
    ).toBe('talks-2025-05-16');
  });
});

describe('swap', () => {
  it.each<[string, EventId | undefined, Setting?]>([
    ['The 1,000-for-1,000 exchange was agreed.', 'swap-1000'],
    ['The prisoner swap agreed at the Istanbul talks went on.', 'swap-1000'],
    ['Russia and Ukraine exchanged prisoners on 23 May 2025.', 'swap-1000-phase-1'],
    ['Russia and Ukraine exchanged prisoners on 24 May.', 'swap-1000-phase-2'],
    ['Russia and Ukraine exchanged prisoners on 25 May.', 'swap-1000-phase-3'],
    ['The first phase of the 1,000-for-1,000 exchange took place.', 'swap-1000-phase-1'],
    ['In the third stage of the exchange 303 were freed.', 'swap-1000-phase-3', { state: SWAP }],
    ['Russia and Ukraine swapped 205 prisoners each on 6 May.', 'swap-2025-05-06'],
    ['Russia and Ukraine exchanged prisoners under the age of 25.', 'swap-2025-06'],
    ['Russia and Ukraine will hand over 6,000 bodies in the exchange.', 'swap-2025-06'],
    ['Russia and Ukraine swapped prisoners on 31 December 2024.', 'swap-other'],
    ['The spy swap in Ankara freed Gershkovich.', 'swap-other'],
    ['Hamas freed hostages in exchange for prisoners.', 'swap-other'],
    ['The currency swap with the central bank was agreed.', 'swap-other'],
    ['Russia and Ukraine exchanged prisoners.', 'swap-1000', { date: '2025-05-24' }],
    ['Russia and Ukraine exchanged prisoners.', undefined, { date: '2025-08-24' }],
    ['The captives were exchanged.', undefined],
    ['The captives were exchanged.', 'swap-1000', { state: SWAP }],
  ])('%s %s', (text, event, setting) => {
    expect(eventAt('swap', text, setting)).toBe(event);
  });

  it('two phases in one sentence keep their own words', () => {
    const text = 'The first phase of the exchange freed 390, the second phase freed 307.';
    expect(eventAt('swap', text, { state: SWAP }, '390')).toBe('swap-1000-phase-1');
    expect(eventAt('swap', text, { state: SWAP }, '307')).toBe('swap-1000-phase-2');
  });
});

describe('what the next sentence takes over', () => {
  const next = (text: string, setting: Setting = {}): EventState =>
    resolveEvents(viewSentence(text, 0, setting.date), setting.state ?? {}).next;
  it.each<[string, EventState, Setting?]>([
    ['Russia and Ukraine met in Istanbul on 16 May 2025.', { talks: 'talks-2025-05-16' }],
    ['The 2022 Istanbul talks between Russia and Ukraine failed.', { talks: 'talks-2022' }],
    ['Macron praised them.', { talks: 'talks-2025-05-16' }, { state: TALKS }],
    ['The first phase of the exchange was over.', { swap: 'swap-1000' }, { state: SWAP }],
  ])('%s', (text, state, setting) => {
    expect(next(text, setting)).toMatchObject(state);
  });
});

describe('talks: another meeting told of just before', () => {
  const after = (before: string, text: string): EventId | undefined => {
    const view = viewSentence(before, 0, '2025-05-17');
    return eventAt('talks', text, { date: '2025-05-17', state: resolveEvents(view, TALKS).next });
  };
  it.each<[string, string, EventId | undefined]>([
    ['Zelensky met Erdogan in Ankara.', 'The meeting lasted three hours.', undefined],
    ['Trump and Putin spoke on Monday.', 'They talked for two hours.', undefined],
    ['European leaders gathered in Tirana.', 'It ended without sanctions.', undefined],
    // What names the page's own talks again speaks of them.
    ['Zelensky met Erdogan in Ankara.', 'The talks lasted two hours.', 'talks-2025-05-16'],
    ['Trump and Putin spoke on Monday.', 'The delegations met in Istanbul.', 'talks-2025-05-16'],
    ['The delegations met in Istanbul.', 'The meeting lasted two hours.', 'talks-2025-05-16'],
  ])('%s %s', (before, text, event) => {
    expect(after(before, text)).toBe(event);
  });
});

describe('the city with both parties unnamed', () => {
  const days = '2025-05-20';

  it.each<[Topic, string]>([
    ['talks', 'The two sides were back in Istanbul last Friday.'],
    ['talks', 'The negotiators in Istanbul emerged after two hours.'],
  ])('%s, in the days when these were the ones meant: %s', (topic, text) => {
    expect(eventAt(topic, text, { date: days })).toMatch(/^(?:talks-2025-05-16|swap-1000)/);
    const later = eventAt(topic, text, { date: '2025-09-01' }) ?? 'none';
    expect(later).not.toMatch(/^(?:talks-2025-05-16|swap-1000)/);
  });

  it.each<[Topic, string, EventState]>([
    ['talks', 'The negotiators in Istanbul emerged after four hours.', { talks: 'talks-other' }],
    ['talks', 'Iranian and European negotiators in Istanbul emerged after four hours.', {}],
    ['talks', 'The minister was back in Istanbul on Friday.', {}],
    ['swap', 'A thousand people waited in Istanbul.', {}],
  ])('not %s: %s', (topic, text, state) => {
    expect(eventAt(topic, text, { date: days, state })).toSatisfy(
      (event) => event !== 'talks-2025-05-16' && event !== 'swap-1000',
    );
  });
});

describe('the entry of another day in a chronology', () => {
  it.each([
    ['28 February: First meeting, near Gomel.', 'talks-other'],
    ['10 March: First meeting of the foreign ministers.', 'talks-other'],
    ['16 May: First meeting of Russians and Ukrainians.', 'talks-2025-05-16'],
    ['10 March: First meeting of Russians and Ukrainians in Istanbul.', 'talks-2025-05-16'],
  ])('%s', (text, event) => {
    expect(eventAt('talks', text, { date: '2026-03-20' })).toBe(event);
  });
});

describe('an airline and its pilots have two sides, too', () => {
  const perhaps = (topic: Topic, text: string, state: EventState = {}): boolean =>
    resolveEvents(viewSentence(text, 0, '2025-05-20'), state).perhaps(topic);

  it.each<[Topic, string]>([
    ['talks', 'The two sides met in Istanbul for five hours.'],
    ['swap', 'A thousand on each side were promised in Istanbul.'],
  ])('%s perhaps, and nothing is handed on: %s', (topic, text) => {
    expect(perhaps(topic, text)).toBe(true);
    expect(resolveEvents(viewSentence(text, 0, '2025-05-20'), {}).next[topic]).toBeUndefined();
  });

  it.each<[Topic, string, EventState]>([
    ['talks', 'The two sides met in Istanbul for five hours.', TALKS],
    ['talks', 'The Istanbul talks between the two sides took five hours.', {}],
    ['talks', 'The delegations of Russia and Ukraine met in Istanbul.', {}],
    ['swap', 'The exchange agreed in Istanbul freed 300 on each side.', {}],
  ])('%s for sure: %s', (topic, text, state) => {
    expect(perhaps(topic, text, state)).toBe(false);
  });
});

describe('a deal that is new with a later round', () => {
  const ROUND: EventState = { talks: 'talks-2025-07-23', swap: 'swap-1000', war: true };

  it.each([
    'An exchange of 1,200 people from each side was agreed.',
    'They agreed to exchange another 1,200 prisoners each.',
  ])('%s', (text) => {
    expect(eventAt('swap', text, { date: '2025-05-17', state: ROUND })).toBe('swap-related');
  });

  it.each<[string, EventState]>([
    ['The exchange was completed in May.', ROUND],
    ['An exchange of 1,200 people from each side was agreed.', { ...TALKS, ...SWAP }],
  ])('none: %s', (text, state) => {
    expect(eventAt('swap', text, { date: '2025-05-17', state })).toBe('swap-1000');
  });

  it('on the day of the deal it is this one, whatever was told before', () => {
    const state: EventState = { swap: 'swap-2025-05-06', war: true };
    const text = 'On 16 May 2025 Russia and Ukraine agreed to exchange 500 prisoners each.';
    expect(eventAt('swap', text, { date: '2025-10-10', state }, '500')).toBe('swap-1000');
  });
});

it.each([
  ['2022-02-28', 'talks-2022'],
  ['2024-06-16', 'talks-other'],
  ['2025-05-17', 'talks-2025-05-16'],
])('a first round told of on %s: %s', (date, event) => {
  expect(
    eventAt('talks', 'The first round of their talks takes five hours.', {
      date,
      state: { war: true },
    }),
  ).toBe(event);
});

import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../src/model/index.ts';
import { findMentions } from '../../../src/topics/index.ts';

const on = (date: string): PageFacts => ({ dates: [{ origin: 'meta', text: date }] });
const AUGUST = on('2025-08-01');

function scopes(texts: readonly string[], facts: PageFacts = AUGUST): string[] {
  const blocks = texts.map((text, id) => ({ id, text }));
  return findMentions(blocks, facts)
    .filter((mention) => !mention.bare)
    .map((mention) => mention.scope);
}

const SWAP = 'The prisoner swap was the largest in years.';
const OURS = 'Ukraine’s Zelensky and Russia’s Putin swapped prisoners, too.';

describe('a page that opens with another matter', () => {
  it.each([
    ['another conflict', 'Israel freed buses of people; Hamas, in Gaza, let twenty go.'],
    ['the Cold War', 'In 1962 the Soviet colonel crossed the bridge; in 1985 others did.'],
    ['a civil war', 'In the autumn of 1936 a Swiss doctor came; the civil war had begun.'],
    ['a swap of spies', 'In Ankara the Kremlin’s Krasikov walked to the plane.'],
  ])('%s', (_, lead) => {
    expect(scopes([lead, SWAP])).toEqual(['other']);
    expect(scopes([SWAP, lead])).toEqual(['other']);
    expect(scopes([lead, lead, SWAP, OURS, SWAP])).toEqual(['other', 'related', 'related']);
  });

  it('a row of a table there is of that matter, whatever its year', () => {
    const lead = 'Israel, Hamas and Gaza.';
    expect(scopes([lead, '1985', 'Prisoners traded for three soldiers', '2023', SWAP])).toEqual([
      'other',
      'other',
    ]);
  });

  it('names and years of others behind this war’s change nothing', () => {
    const ours = 'Ukraine and Russia met in Istanbul. Kyiv named 390 people.';
    expect(scopes([ours, 'In 1962 and 1985 spies crossed a bridge.', SWAP])).toContain('related');
    expect(scopes([ours, 'In 1962 and 1985 spies crossed a bridge.', SWAP])).not.toContain('other');
  });

  it('Istanbul speaks for this war, save where others are named with it first', () => {
    const yemen = 'Yemen: the Houthis and Aden have lists.';
    const kabul = 'Pakistan and the Taliban sat down in Istanbul.';
    expect(scopes([yemen, 'Talks in Istanbul, Ukraine.', 'Istanbul talks']).at(-1)).toBe('related');
    expect(scopes([kabul, 'Afghans left.', 'Istanbul talks']).at(-1)).toBe('other');
  });
});

describe('whose sentence it is', () => {
  it.each([
    ['Russia and Ukraine swapped prisoners, as Israel never did.', 'related'],
    ['We brought Russia and Ukraine together for talks in Istanbul, why not Yemen?', 'related'],
    ['Russia and Ukraine swapped prisoners, and the grain talks resumed.', 'related'],
    ['Israel swapped prisoners.', 'other'],
    ['The grain talks in Istanbul resumed.', 'other'],
    ['At the talks of March 2022 in Istanbul Armenia had no seat.', 'related'],
    ['At the talks of May in Istanbul Armenia had a seat.', 'other'],
  ])('%s', (sentence, scope) => {
    expect(scopes(['Ukraine, Russia; prisoners.', sentence])).toEqual([scope]);
  });

  it('one that names nobody follows one on both parties', () => {
    const both = 'Russians and Ukrainians left Istanbul.';
    const again = 'In June there were two other rounds of talks in Istanbul.';
    const lead = 'Iran and Yemen; Gaza, Israel, Syria.';
    expect(scopes([lead, `${both} ${again} Iran met Europeans.`]).at(0)).toBe('related');
  });

  it('“the Istanbul talks” are those of the sentence before', () => {
    const first = 'On 16 May Ukraine and Russia held talks in Istanbul.';
    expect(scopes([`${first} The Istanbul talks took less than two hours.`])).toEqual([
      'covered',
      'covered',
    ]);
    expect(scopes([first, 'The Istanbul talks took less than two hours.'])).toEqual([
      'covered',
      'related',
    ]);
  });
});

describe('conflicts by their names in other languages', () => {
  it.each([
    ['Kinshasa et le M23 signent à Doha.', 'Un échange de prisonniers est prévu.'],
    ['Хуситы и власти в Адене договорились.', 'Обмен пленными займёт три дня.'],
    ['У жовтні 1943 року британці зійшли на берег.', 'Обмін полоненими тривав два дні.'],
    ['Tajlandia i Kambodża: tajlandzki oddział wrócił.', 'Wymiana jeńców potrwa dzień.'],
    ['Hindistan ve Keşmir.', 'Esir takası bir gün sürdü.'],
  ])('%s %s', (lead, swap) => {
    expect(scopes([lead, swap])).toEqual(['other']);
    expect(scopes(['Ukraine, Russia, Istanbul.', swap]).at(-1)).toBe('related');
  });

  it('a town that is one of this war’s, too, is not enough', () => {
    expect(
      scopes(['Buses left for Minsk.', 'The prisoner swap went on.', 'Russia was silent.']),
    ).toEqual(['related']);
  });
});

import { describe, expect, it } from 'vitest';
import { withoutLeadIn } from '../../../../src/claims/sentence/text/lead-in.ts';

const SAID = 'The talks lasted two hours.';

describe('withoutLeadIn', () => {
  it.each([
    ['10:42 ', ''],
    ['10:42 GMT – ', ''],
    ['14.05 GMT – ', ''],
    ['9.30am: ', ''],
    ['3 hours ago ', ''],
    ['12 min ago · ', ''],
    ['Updated 17 May 2025, 09:12 – ', ''],
    ['Last updated: 17 May 2025 | ', ''],
    ['May 17 (Reuters) - ', ''],
    ['Russia-Ukraine war: ', ':'],
    ['Ukraine war live: ', ':'],
    ['KYIV, May 17 (AP) — ', 'KYIV—'],
    ['ISTANBUL (Reuters) - ', 'ISTANBUL-'],
    ['ISTANBUL, 16 May 2025 - ', 'ISTANBUL-'],
    ['Istanbul, May 16 (Anadolu) – ', 'Istanbul–'],
    ['WASHINGTON, D.C., May 17 (AP) — ', 'WASHINGTON, D.C.—'],
  ])('%j is left out', (lead, left) => {
    const kept = withoutLeadIn(lead + SAID);
    expect(kept).toHaveLength(lead.length + SAID.length);
    expect(kept.endsWith(SAID)).toBe(true);
    expect(
      kept
        .slice(0, lead.length)
        .replace(/(?<![A-Z],) /g, '')
        .replace(':', ''),
    ).toBe(left.replace(':', ''));
  });

  it.each([
    '13:35–15:15: direct talks in Istanbul',
    '1.35 pm - 3.15 pm: direct talks in Istanbul',
    '3 days ago Russia and Ukraine met',
    '16 May: direct talks in Istanbul',
    '16.05 – direct talks in Istanbul',
    'May 16, 2025 – direct talks in Istanbul',
    'On 16 May (a Friday) - they met',
    'Istanbul, May 16 – direct talks',
    '2 hours of talks, no truce',
    '10 hours later they met',
    'Talks (16 May) – the second',
    'Ukraine war ends: nobody believes it',
    '',
  ])('%j stays as it is', (text) => {
    expect(withoutLeadIn(text)).toBe(text);
  });
});

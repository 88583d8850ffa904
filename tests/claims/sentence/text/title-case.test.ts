import { describe, expect, it } from 'vitest';
import { isTitleCase, runningCase } from '../../../../src/claims/sentence/text/title-case.ts';

describe('isTitleCase', () => {
  it.each([
    "Putin's Aide Medinsky Led the Russian Delegation at Istanbul Talks",
    'Russia and Ukraine Agree to Swap Prisoners at First Direct Talks in Years',
    'Foreign Minister Andrii Sybiha Sat At The Head Of The Delegation',
  ])('%s', (raw) => expect(isTitleCase(raw)).toBe(true));

  it.each([
    'Vladimir Medinsky led the Russian delegation at the talks in Istanbul.',
    'RUSSIA and Ukraine met in Istanbul on Friday for the first time.',
    'Lavrov Led It',
    '',
  ])('not: %s', (raw) => expect(isTitleCase(raw)).toBe(false));
});

describe('runningCase', () => {
  const headline = "Putin's Aide Medinsky Led the Russian Delegation at İstanbul Talks";
  const name = { start: headline.indexOf('Medinsky'), end: headline.indexOf('Medinsky') + 8 };

  it('leaves their capitals to known names, letter for letter', () => {
    const running = runningCase(headline, [name]);
    expect(running).toHaveLength(headline.length);
    expect(running).toBe("putin's aide Medinsky led the russian delegation at İstanbul talks");
  });

  it('leaves running text as it is', () => {
    const text = 'Vladimir Medinsky led the Russian delegation at the talks in Istanbul.';
    expect(runningCase(text, [])).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { isAdvertising } from '../../src/corpus/is-advertising.ts';
import { isFurniture } from '../../src/corpus/is-furniture.ts';
import { isLabelHeading, namesIn } from '../../src/corpus/is-label-heading.ts';
import { isReaderAdvice } from '../../src/corpus/is-reader-advice.ts';
import { runsOn } from '../../src/corpus/join-broken-lines.ts';

describe('advertising', () => {
  it.each([
    'Leather Gloves (Work Grade) – Shield your hands when working rough — trusted leather gloves do the job.',
    'EMP Protection Bags – Shield essential electronics from EMP and solar events.',
    'Portable Toilets – Get bathroom peace of mind anywhere — see lightweight, packable toilets.',
    'Flashlight – a small light for your pack.',
    'Water Filters - Keep drinking clean wherever the road leads.',
    'Shop now and get free shipping',
    'Use code SAVE10 at checkout',
    'Sponsored content',
  ])('is: %s', (line) => expect(isAdvertising(line)).toBe(true));

  it.each([
    'Prisoner Swap – Russia and Ukraine free 390 each',
    'Istanbul Talks – what we know',
    'Trump – Make peace now',
    'Zelensky – “You see, we have results”',
    'Donald Trump – Make Russia and Ukraine talk, he said',
    'May 16, 2025 – Get the delegations to one table: that was the plan',
    'Ongoing: Despite the prisoner exchange, military conflict persisted.',
    'The talks – hosted by Turkey – lasted under two hours.',
    'Analysis-Istanbul Peace Talks Laid Bare Chasm Between Ukraine and Russia',
    'In an advertisement of 1914 the shop promised its customers leather gloves, and the newspaper that printed it is kept in the archive of the city to this very day.',
  ])('is not: %s', (line) => expect(isAdvertising(line)).toBe(false));
});

describe('furniture', () => {
  it.each([
    'Related: China’s Seizure of Sandy Cay Sparks Maritime Sovereignty Dispute',
    'RELATED ARTICLES: more',
    'Also Read: Trump pushes for direct talks with Putin',
    'Read more: all about the swap',
    '19 Articles',
    '1,204 comments',
    '5 min read',
    '43% of the sources are Center, 43% of the sources lean Right',
    'To view factuality data please Upgrade to Premium',
    'To view ownership data please Upgrade to Vantage',
    'To continue reading, subscribe',
    'Subscribe to our newsletter',
    'Sign up for the morning briefing',
    'All rights reserved.',
    '© 2025 Example',
    'Photo: Reuters',
    'Advertisement',
  ])('is: %s', (line) => expect(isFurniture(line)).toBe(true));

  it.each([
    'Related officials said the talks would go on.',
    '390 Prisoners',
    '390 prisoners came home',
    '43% of the prisoners were civilians.',
    'Ongoing Russian occupation of nearly 20% of Ukrainian territory.',
    'To view the talks as a failure would be wrong, Fidan said.',
    'To continue the talks, both sides agreed to register their proposals.',
    'Sources in Kyiv said 1,000 would be freed.',
    'Readers of the text will find photos: all show the delegations.',
    'Subscribers to the old treaty met in Istanbul.',
  ])('is not: %s', (line) => expect(isFurniture(line)).toBe(false));
});

describe('advice to readers', () => {
  it.each([
    'Survivalists should remain vigilant, tracking military developments.',
    'For preppers, this means stocking up.',
    'Readers are advised to keep cash at home.',
    'You should prepare for a long outage.',
  ])('is: %s', (line) => expect(isReaderAdvice(line)).toBe(true));

  it.each([
    'Negotiators should remain vigilant, Fidan said.',
    'Ukraine must accept new realities, Medinsky said.',
    'Vigilance is necessary as military escalation and humanitarian crises persist.',
    'Zelensky said survivalists had helped.',
    'Continued monitoring remains essential for understanding the conflict.',
  ])('is not: %s', (line) => expect(isReaderAdvice(line)).toBe(false));
});

describe('label headings', () => {
  const names = namesIn([
    'The two delegations met in Istanbul, and Vladimir Putin stayed away from the table.',
    'Key Facts About Nothing',
  ]);
  it.each([
    'Background & Context',
    'Conclusion',
    'Key Facts',
    'Official Statements & Analysis',
    'Ownership',
  ])('is: %s', (line) => expect(isLabelHeading(line, names)).toBe(true));
  it.each([
    "Donald Trump's take on Putin's absence",
    'What the Talks in Istanbul Showed',
    '390 freed on each side',
    'No ceasefire was agreed.',
    'a long line of running text that for some reason has lost its full stop at the end of it',
  ])('is not: %s', (line) => expect(isLabelHeading(line, names)).toBe(false));
});

describe('a sentence that runs on', () => {
  it.each([
    ['leaders communicated with U.S. President', 'Donald Trump, who expressed'],
    ['talks between Russia and', 'Ukraine were held'],
    ['The two sides agreed to share', 'written proposals.'],
    ['leaders from Ukraine,', 'Germany and France'],
  ])('%s ⏎ %s', (line, next) => expect(runsOn(line, next)).toBe(true));

  it.each([
    [
      'Russia, Ukraine agree to swap 1,000 prisoners in three years',
      'Head of the Russian delegation said',
    ],
    ["Donald Trump's take on Putin's absence", 'The two delegations sat'],
    ['Macron calls the Ukrainian President', 'The two men spoke'],
    ['The talks are over.', 'nobody agreed'],
    ['Timeline of', '- May 2025: talks'],
    ['Conclusion', 'The first direct talks'],
  ])('not %s ⏎ %s', (line, next) => expect(runsOn(line, next)).toBe(false));
});

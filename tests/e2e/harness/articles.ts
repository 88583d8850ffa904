import { html } from './site.ts';

/** One sentence of every look. */
export const SENTENCES = {
  conflict: 'The Istanbul talks between Russia and Ukraine on 16 May 2025 lasted five hours.',
  agreement:
    'The Istanbul talks between Russia and Ukraine on 16 May 2025 lasted less than two hours.',
  elsewhere: 'The Istanbul talks between Russia and Ukraine in March 2022 ended without a treaty.',
  bare: 'More was written about the Istanbul talks between Russia and Ukraine than about anything else.',
} as const;

const paragraphs = (sentences: readonly string[]) =>
  sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');

/** A page with a mark of every look. */
export const ARTICLE = html(
  `<h1>Notes</h1>${paragraphs(Object.values(SENTENCES))}`,
  'A page with every look',
);

/** A page that says the one thing the sources contradict. */
export const CONFLICT = html(`<h1>Notes</h1><p>${SENTENCES.conflict}</p>`, 'A conflict');

/** A page about other matters, in which nothing is to be marked. */
export const OTHER = html(
  `<h1>Markets</h1><p>Two central banks agreed a currency swap. The football club held talks in
  Istanbul with its sponsor. The exchange programme for students goes on.</p>`,
  'Other matters',
);

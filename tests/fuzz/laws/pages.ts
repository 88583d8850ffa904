import fc from 'fast-check';
import { assessPage } from '../../../src/assess/index.ts';
import { readClaims, splitSentences } from '../../../src/claims/index.ts';
import { law } from '../../../src/cli/fuzz/law.ts';
import type { Block, PageText, Report } from '../../../src/model/index.ts';
import { findMentions } from '../../../src/topics/index.ts';
import { BUNDLE } from '../../assess/bundle.ts';
import { want, wantSame } from '../expect.ts';
import { dates, languages, type ShortText, texts, written } from '../inputs/texts.ts';

const PASSAGES = new Map(BUNDLE.passages.map(({ id, text }) => [id, text]));

/** A page that speaks of the events, so that what follows is read. */
const OPENING =
  'Russia and Ukraine met in Istanbul on 16 May 2025 and agreed on a 1,000-for-1,000 swap.';

const page = fc.record({
  texts: fc.array(texts, { maxLength: 4 }),
  opening: fc.boolean(),
  date: dates,
  language: languages,
});

const blocksOf = (list: readonly ShortText[], opening: boolean): Block[] =>
  [...(opening ? [OPENING] : []), ...list.map(written)].map((text, id) => ({ id, text }));

/** Everything that a report promises to whoever shows it. */
export function wantSoundReport({ mentions, claims }: Report, { blocks }: PageText): void {
  const textOf = (id: number): string => blocks.find((block) => block.id === id)?.text ?? '';
  for (const { block, start, end, text } of mentions)
    want(textOf(block).slice(start, end) === text, `mention "${text}" stands elsewhere`);
  for (const { block, claim, text, verdicts } of claims) {
    const { sentence, evidence } = claim;
    want(textOf(block).slice(sentence.start, sentence.end) === text, 'sentence stands elsewhere');
    want(evidence.start < evidence.end, `no evidence: ${evidence.start}–${evidence.end}`);
    want(evidence.start >= sentence.start && evidence.end <= sentence.end, 'evidence outside');
    for (const { passage, excerpt, reason, marked } of verdicts) {
      want(PASSAGES.get(passage)?.includes(excerpt) === true, `"${excerpt}" is no passage`);
      want(reason !== '' && !/undefined|NaN|\[object/.test(reason), `reason "${reason}"`);
      for (const { start, end } of marked) want(start < end, 'an empty marking');
    }
  }
}

export const pages = [
  law({
    name: 'sentences',
    inputs: texts,
    holds: (parts) => {
      const text = written(parts);
      let last = 0;
      for (const { start, end } of splitSentences(text)) {
        want(start >= last && end > start && end <= text.length, `sentence ${start}–${end}`);
        want(text.slice(last, start).trim() === '', `text lost before ${start}`);
        last = end;
      }
      want(text.slice(last).trim() === '', 'text lost at the end');
    },
  }),
  law({
    name: 'mentions',
    inputs: page,
    holds: ({ texts: list, opening, date, language }) => {
      const blocks = blocksOf(list, opening);
      const facts = { dates: [{ origin: 'meta' as const, text: date }], language };
      const found = findMentions(blocks, facts);
      let place = { block: 0, start: 0 };
      for (const { block, start, end, text } of found) {
        want(blocks[block]?.text.slice(start, end) === text && text !== '', `"${text}" elsewhere`);
        want(
          block > place.block || (block === place.block && start >= place.start),
          'out of order',
        );
        place = { block, start };
      }
      wantSame(found, findMentions(blocks, facts), 'mentions twice');
    },
  }),
  law({
    name: 'claims',
    inputs: page,
    holds: ({ texts: list, opening, date, language }) => {
      const blocks = blocksOf(list, opening);
      for (const document of [
        { blocks, date: '2025-05-17' },
        { blocks, date, language },
      ])
        wantSame(readClaims(document), readClaims(document), 'claims twice');
    },
  }),
  law({
    name: 'report',
    inputs: page,
    holds: ({ texts: list, date }) => {
      const blocks = blocksOf(list, true);
      const facts = { dates: [{ origin: 'meta' as const, text: date }], language: 'en' };
      const given: PageText = { url: '', title: blocks[1]?.text ?? '', facts, blocks };
      wantSoundReport(assessPage(given, BUNDLE), given);
    },
  }),
];

import { findMentions } from '../../src/topics/index.ts';
import { readTestPage } from './page-blocks.ts';

/** One line of the scorer's predictions. */
export interface Prediction {
  readonly text: string;
  readonly topic: string;
  readonly scope: string;
  readonly start: number;
  readonly bare: boolean;
}

/** The scorer's normal form of visible text. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF\u2060]/g, '')
    .replace(/[\s\u00A0\u202F\u2000-\u200A]+/g, ' ')
    .trim();
}

/** A page's mentions with their offsets in its normalised visible text. */
export function predict(html: string): Prediction[] {
  const page = readTestPage(html);
  const starts: number[] = [];
  let length = 0;
  for (const block of page.blocks) {
    starts.push(length);
    length += normalise(block.text).length + 1;
  }
  const mentions = findMentions(page.blocks, {
    dates: page.dates,
    title: page.title,
    ...(page.language ? { language: page.language } : {}),
  });
  return mentions.map((mention) => {
    const before = page.blocks[mention.block]?.text.slice(0, mention.start) ?? '';
    const padded = normalise(`${before}|`).length - 1;
    return {
      text: normalise(mention.text),
      topic: mention.topic,
      scope: mention.scope,
      start: (starts[mention.block] ?? 0) + padded,
      bare: mention.bare === true,
    };
  });
}

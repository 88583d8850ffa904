import type { BlockMention, PageExcerpt } from '../model/index.ts';
import { findMentions } from './find-mentions.ts';

/**
 * The mentions in some blocks of a page, read with the head of the page for context; `block` is the
 * index in `excerpt.blocks`. Never throws.
 */
export function findInExcerpt({ title, leading, blocks }: PageExcerpt): BlockMention[] {
  const given = [...leading, ...blocks].map((text, id) => ({ id, text }));
  return findMentions(given, { dates: [], title })
    .filter(({ block }) => block >= leading.length)
    .map((mention) => ({ ...mention, block: mention.block - leading.length }));
}

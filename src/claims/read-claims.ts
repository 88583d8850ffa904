import type { Block, Claim, Facet, Topic } from '../model/index.ts';
import { resolveEvents } from './events/resolve.ts';
import { type EventState, isCovered, isCoveredSwap } from './events/sign.ts';
import type { RawClaim } from './facet.ts';
import { REGISTRY } from './registry.ts';
import { viewSentence } from './sentence-view.ts';
import { splitSentences } from './sentences.ts';

/** A claim with the block it stands in; offsets count in that block's text. */
export type BlockClaim = Claim & { readonly block: number };

export interface ClaimDocument {
  readonly blocks: readonly Block[];
  /** ISO date by which "Friday" and "yesterday" are resolved. */
  readonly date?: string;
  /** The same, block by block, where a page holds texts of several days; wins over `date`. */
  readonly dateAt?: (block: number) => string | undefined;
  /** BCP 47; claims are read in English, elsewhere the result is empty. */
  readonly language?: string;
}

const topicOf = (facet: Facet): Topic => (facet.startsWith('swap') ? 'swap' : 'talks');

/** Facets asked of the whole swap, whichever phase the sentence speaks of. */
const WHOLE: ReadonlySet<Facet> = new Set(['swap.size', 'swap.record']);

/**
 * Reads every claim that a document makes about the covered events, in reading order.
 * A sentence takes its event from its own words, else from what precedes it, else from the page's
 * date; a claim about another event, or about none that can be told, is left out.
 */
export function readClaims(document: ClaimDocument): BlockClaim[] {
  if (document.language && !/^en\b/i.test(document.language)) return [];
  const out: BlockClaim[] = [];
  let state: EventState = {};
  let before = '';
  for (const block of document.blocks) {
    for (const sentence of splitSentences(block.text)) {
      const view = viewSentence(
        block.text.slice(sentence.start, sentence.end),
        sentence.start,
        document.dateAt?.(block.id) ?? document.date,
      );
      const events = resolveEvents(view, state);
      const context = { events, before };
      for (const read of Object.values(REGISTRY))
        for (const raw of read(view, context)) {
          const found = events.at(raw.topic ?? topicOf(raw.facet), raw.evidence.start);
          const event = isCoveredSwap(found) && WHOLE.has(raw.facet) ? 'swap-1000' : found;
          if (raw.facet !== 'war.ceasefire_proposal' && !isCovered(event)) continue;
          if (raw.facet === 'war.ceasefire_proposal' && event !== undefined && !isCovered(event))
            continue;
          out.push(placed(raw, event, block.id, sentence.start, sentence.end));
        }
      state = events.next;
      before = `${before.slice(-400)} ${view.folded}`;
    }
  }
  return out;
}

const placed = (
  raw: RawClaim,
  event: Claim['event'],
  block: number,
  start: number,
  end: number,
): BlockClaim => {
  const { topic: _topic, ...claim } = raw;
  return {
    ...claim,
    block,
    ...(event ? { event } : {}),
    evidence: { start: start + raw.evidence.start, end: start + raw.evidence.end },
    sentence: { start, end },
  };
};

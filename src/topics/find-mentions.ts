import type { Block, BlockMention, PageFacts } from '../model/index.ts';
import { ANCHORS } from './anchors.ts';
import { readPage } from './page-context.ts';
import { scopeOf } from './scope/scope.ts';
import { findSwaps } from './swaps/swaps.ts';
import { findBareTalks } from './talks/bare-talks.ts';
import { findTalks } from './talks/talks.ts';
import type { Candidate, Scoped } from './tokens/candidate.ts';
import type { Token } from './tokens/tokens.ts';
import { occursIn } from './triggers.ts';

/**
 * Every mention of the Istanbul talks and of prisoner swaps in a page, in reading order, with its
 * scope. Offsets are UTF-16, half-open, into the block's text as given; `block` is the block's id.
 * Bare ones ("the talks", "the exchange") come only in a page that has a covered mention. Give the
 * whole page: scope depends on what else it says. Never throws; time linear in the text's length.
 */
export function findMentions(
  blocks: readonly Block[],
  facts: PageFacts & { title?: string },
): BlockMention[] {
  if (!blocks.some((block) => occursIn(block.text, ANCHORS))) return [];
  const page = readPage(blocks, facts);
  const found: BlockMention[] = [];
  blocks.forEach((block, index) => {
    const tokens = page.tokens[index] ?? [];
    const candidates = merge(tokens, [
      ...findTalks(tokens, page.evidence),
      ...(page.evidence.istanbul ? findBareTalks(tokens) : []),
      ...findSwaps(tokens, page.evidence),
    ]);
    const scoped: Scoped[] = [];
    for (const [at, candidate] of candidates.entries()) {
      const parties = page.parties(candidate.topic);
      const before = scoped.slice(-NEIGHBOUR_REACH);
      const written = page.written(index);
      const around = { neighbours: neighboursOf(candidates, at), before, parties, written };
      const scope = scopeOf(tokens, candidate, around, (ours) =>
        page.fallback(index, candidate.topic, ours),
      );
      scoped.push({ ...candidate, scope });
      const range = rangeOf(tokens, candidate);
      found.push({
        block: block.id,
        ...range,
        text: block.text.slice(range.start, range.end),
        topic: candidate.topic,
        scope,
        ...(candidate.bare ? { bare: true } : {}),
      });
    }
  });
  const covered = found.some((mention) => !mention.bare && mention.scope === 'covered');
  return covered ? found : found.filter((mention) => !mention.bare);
}

const NEIGHBOUR_REACH = 4;

/** The mentions of the same topic that stand next to one. */
function neighboursOf(candidates: readonly Candidate[], at: number): Candidate[] {
  const topic = candidates[at]?.topic;
  return candidates
    .slice(Math.max(0, at - NEIGHBOUR_REACH), at + NEIGHBOUR_REACH + 1)
    .filter((other) => other !== candidates[at] && other.topic === topic && !other.bare);
}

function rangeOf(tokens: readonly Token[], candidate: Candidate): { start: number; end: number } {
  const first = tokens[candidate.from];
  const last = tokens[candidate.to];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Candidates of one topic that share words are one mention, from the first word of its phrase; a bare one gives way. */
function merge(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates
    .map((one) => ({ ...one, from: one.from - (tokens[one.from]?.opens ?? 0) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: Candidate[] = [];
  const latest = new Map<string, number>();
  for (const next of sorted) {
    const index = latest.get(next.topic);
    const last = index === undefined ? undefined : merged[index];
    if (last && index !== undefined && next.from <= last.to) merged[index] = join(last, next);
    else latest.set(next.topic, merged.push(next) - 1);
  }
  return merged;
}

function join(one: Candidate, two: Candidate): Candidate {
  const { bare: _, ...first } = one.bare ? two : one;
  const full = { ...first, from: Math.min(one.from, two.from), to: Math.max(one.to, two.to) };
  return one.bare && two.bare ? { ...full, bare: true } : full;
}

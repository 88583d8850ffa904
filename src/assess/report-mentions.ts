import type { BlockMention, ReportClaim, ReportMention } from '../model/index.ts';

/** Claims block by block; within a block they stand in order of their sentences. */
const byBlock = (claims: readonly ReportClaim[]): Map<number, ReportClaim[]> => {
  const blocks = new Map<number, ReportClaim[]>();
  for (const claim of claims) {
    const own = blocks.get(claim.block);
    if (own) own.push(claim);
    else blocks.set(claim.block, [claim]);
  }
  return blocks;
};

/** Index of the first claim whose sentence ends after `position`. */
const firstAfter = (claims: readonly ReportClaim[], position: number): number => {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle] as ReportClaim).claim.sentence.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Claims of the mention's own sentence; of its own topic where there are any. */
const claimsOf = (
  mention: BlockMention,
  blocks: ReadonlyMap<number, readonly ReportClaim[]>,
): ReportClaim[] => {
  const claims = blocks.get(mention.block) ?? [];
  const own: ReportClaim[] = [];
  for (let i = firstAfter(claims, mention.start); i < claims.length; i += 1) {
    const claim = claims[i] as ReportClaim;
    if (claim.claim.sentence.start > mention.start) break;
    own.push(claim);
  }
  const same = own.filter((c) => c.topic === mention.topic);
  return same.length ? same : own;
};

const lookOf = (mention: BlockMention, own: readonly ReportClaim[]): ReportMention['look'] => {
  if (mention.scope !== 'covered') return 'elsewhere';
  if (own.some((c) => c.look === 'conflicts')) return 'conflicts';
  return own.some((c) => c.look === 'agrees') ? 'agrees' : 'mention';
};

/** Mentions with their looks and claims; bare ones only where the sources speak to their sentence. */
export const reportMentions = (
  mentions: readonly BlockMention[],
  claims: readonly ReportClaim[],
): ReportMention[] => {
  const blocks = byBlock(claims);
  return mentions
    .map((mention) => ({ mention, own: claimsOf(mention, blocks) }))
    .filter(({ mention, own }) => !mention.bare || own.some((c) => c.verdicts.length > 0))
    .map(({ mention, own }, index) => ({
      ...mention,
      id: `m${index}`,
      look: lookOf(mention, own),
      claims: mention.scope === 'covered' ? own.map((c) => c.id) : [],
    }));
};

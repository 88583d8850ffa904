import { topicOf } from '../model/index.ts';
import type { SentenceClaim } from './claims-in-sentence.ts';
import type { SentenceView } from './sentence/sentence-view.ts';
import { denialsOver } from './sentence/stance/denials.ts';

/** By its last word: the words of denial themselves may be its first. */
const isDenied = ({ folded }: SentenceView, { claim: { evidence } }: SentenceClaim): boolean =>
  denialsOver(folded, evidence.end - 1, evidence.end) % 2 === 1;

/** One number may tell a size and a status: what stands in the same words is one matter, unless it is said of two. */
const isSameMatter = ({ claim: a }: SentenceClaim, { claim: b }: SentenceClaim): boolean =>
  a.subject === b.subject &&
  topicOf(a.facet) === topicOf(b.facet) &&
  (a.facet === b.facet || (a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end));

/**
 * Where a report that says several things is denied, any one of them may be what is not so: they may agree with a source and
 * contradict none.
 *
 * "It is not true that neither president came", "the claim that 307 were freed in the largest swap of the war is false". A report of one
 * thing is denied as it stands: "denied that Lavrov led the team".
 */
export const deniedInPart = (
  view: SentenceView,
  claims: readonly SentenceClaim[],
): SentenceClaim[] => {
  const denied = claims.filter((each) => isDenied(view, each));
  const several = denied.some((each) => denied.some((other) => !isSameMatter(each, other)));
  return claims.map((each) =>
    several && denied.includes(each) ? { ...each, claim: { ...each.claim, implied: true } } : each,
  );
};

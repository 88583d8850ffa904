import { type BlockClaim, readClaims } from '../claims/index.ts';
import type {
  Bundle,
  Claim,
  PageText,
  Report,
  ReportClaim,
  ReportMention,
  Topic,
} from '../model/index.ts';
import { type BlockMention, findMentions } from '../topics/index.ts';
import { dateAtBlock, resolvePageDate } from './page-date.ts';
import { silentSources, verdictsOn } from './verdicts.ts';

const topicOf = (claim: Claim): Topic => (claim.facet.startsWith('swap') ? 'swap' : 'talks');

const sameStatement = (a: BlockClaim, b: BlockClaim): boolean =>
  a.block === b.block &&
  a.sentence.start === b.sentence.start &&
  a.facet === b.facet &&
  a.subject === b.subject &&
  JSON.stringify(a.value) === JSON.stringify(b.value) &&
  a.denied === b.denied;

const reportClaims = (
  page: PageText,
  bundle: Bundle,
  claims: readonly BlockClaim[],
): ReportClaim[] => {
  const texts = new Map(page.blocks.map((b) => [b.id, b.text]));
  const distinct = claims.filter((c, i) => claims.findIndex((d) => sameStatement(c, d)) === i);
  return distinct.map((found, index) => {
    const { block, ...claim } = found;
    const verdicts = verdictsOn(claim, bundle);
    const conflicts = verdicts.some((v) => v.relation === 'conflicts');
    return {
      id: `c${index}`,
      block,
      claim,
      topic: topicOf(claim),
      verdicts,
      text: (texts.get(block) ?? '').slice(claim.sentence.start, claim.sentence.end),
      silent: silentSources(verdicts, bundle),
      look: conflicts ? 'conflicts' : verdicts.length ? 'agrees' : 'mention',
    };
  });
};

/** Claims of the mention's own sentence; of its own topic where there are any. */
const claimsOf = (mention: BlockMention, claims: readonly ReportClaim[]): ReportClaim[] => {
  const own = claims.filter(
    (c) =>
      c.block === mention.block &&
      c.claim.sentence.start <= mention.start &&
      mention.start < c.claim.sentence.end,
  );
  const same = own.filter((c) => c.topic === mention.topic);
  return same.length ? same : own;
};

const lookOf = (mention: BlockMention, own: readonly ReportClaim[]): ReportMention['look'] => {
  if (mention.scope !== 'covered') return 'elsewhere';
  if (own.some((c) => c.look === 'conflicts')) return 'conflicts';
  return own.some((c) => c.look === 'agrees') ? 'agrees' : 'mention';
};

const reportMentions = (
  mentions: readonly BlockMention[],
  claims: readonly ReportClaim[],
): ReportMention[] =>
  mentions
    .map((mention) => ({ mention, own: claimsOf(mention, claims) }))
    .filter(({ mention, own }) => !mention.bare || own.some((c) => c.verdicts.length > 0))
    .map(({ mention, own }, index) => ({
      ...mention,
      id: `m${index}`,
      look: lookOf(mention, own),
      claims: mention.scope === 'covered' ? own.map((c) => c.id) : [],
    }));

/**
 * A page's mentions and claims with their verdicts. Claims are read in every sentence of a page that
 * has a covered mention; bare mentions ("the talks") stay only where their sentence carries a claim that
 * the sources speak to. Same input, same output.
 */
export function assessPage(page: PageText, bundle: Bundle): Report {
  const mentions = findMentions(page.blocks, { ...page.facts, title: page.title });
  const covered = mentions.some((m) => m.scope === 'covered');
  const date = resolvePageDate(page.facts);
  const claims = covered
    ? reportClaims(
        page,
        bundle,
        readClaims({
          blocks: page.blocks,
          dateAt: dateAtBlock(page.facts),
          ...(page.facts.language ? { language: page.facts.language } : {}),
        }),
      )
    : [];
  return {
    url: page.url,
    title: page.title,
    ...(date ? { date } : {}),
    mentions: reportMentions(mentions, claims),
    claims,
  };
}

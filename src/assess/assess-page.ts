import { type BlockClaim, readClaims } from '../claims/index.ts';
import type { Bundle, Claim, PageText, Report, ReportClaim, Topic } from '../model/index.ts';
import { findMentions } from '../topics/index.ts';
import { dateAtBlock, resolvePageDate } from './page-date.ts';
import { reportMentions } from './report-mentions.ts';
import { silentSources, verdictsOn } from './verdicts.ts';

const topicOf = (claim: Claim): Topic => (claim.facet.startsWith('swap') ? 'swap' : 'talks');

/** One sentence's statement of one value; repeated in the sentence, it counts once. */
const keyOf = (c: BlockClaim): string =>
  JSON.stringify([c.block, c.sentence.start, c.facet, c.subject, c.value, c.denied]);

const reportClaims = (
  page: PageText,
  bundle: Bundle,
  claims: readonly BlockClaim[],
): ReportClaim[] => {
  const texts = new Map(page.blocks.map((b) => [b.id, b.text]));
  const distinct = [...new Map(claims.map((c) => [keyOf(c), c])).values()];
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

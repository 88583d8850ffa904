import { type BlockClaim, claimsByBlock } from '../claims/index.ts';
import {
  type Bundle,
  type Mention,
  type PageText,
  type Report,
  type ReportClaim,
  topicOf,
} from '../model/index.ts';
import { dateAtBlock, findMentions, otherDaysAtBlock, pageDate } from '../topics/index.ts';
import { entryDayAtBlock } from './entry-days.ts';
import { gather } from './gather.ts';
import { reportMentions } from './report-mentions.ts';
import { silentSources, verdictsOn } from './verdicts.ts';

/** One sentence's statement of one value; repeated in the sentence, it counts once. */
const keyOf = (c: BlockClaim): string =>
  JSON.stringify([c.block, c.sentence.start, c.facet, c.subject, c.value, c.denied]);

/** Steps of an assessment: between any two of them whoever runs it may turn to something else. */
export type Assessing = Generator<undefined, Report>;

function* reportClaims(
  page: PageText,
  bundle: Bundle,
  claims: readonly BlockClaim[],
): Generator<undefined, ReportClaim[]> {
  const texts = new Map(page.blocks.map((b) => [b.id, b.text]));
  const distinct = [...new Map(claims.map((c) => [keyOf(c), c])).values()];
  const reported: ReportClaim[] = [];
  for (const { block, ...claim } of distinct) {
    const verdicts = verdictsOn(claim, bundle);
    const conflicts = verdicts.some((v) => v.relation === 'conflicts');
    reported.push({
      id: `c${reported.length}`,
      block,
      claim,
      topic: topicOf(claim.facet),
      verdicts,
      text: (texts.get(block) ?? '').slice(claim.sentence.start, claim.sentence.end),
      silent: silentSources(verdicts, bundle),
      look: conflicts ? 'conflicts' : verdicts.length ? 'agrees' : 'mention',
    });
    yield;
  }
  return reported;
}

function pageClaims(page: PageText): Generator<undefined, BlockClaim[]> {
  const { blocks, facts } = page;
  const dateAt = entryDayAtBlock(page, dateAtBlock(page));
  const otherDaysAt = otherDaysAtBlock(page);
  const language = facts.language ? { language: facts.language } : {};
  return gather(
    claimsByBlock({ blocks, dateAt, otherDaysAt, ...language, wary: true, paragraphs: true }),
  );
}

const PARTIES = [/\bukrain|\bk(?:yi|ie)v\b/i, /\brussia|\bmoscow\b|\bkremlin\b/i];

const namesBothParties = ({ blocks }: PageText): boolean =>
  PARTIES.every((party) => blocks.some(({ text }) => party.test(text)));

/**
 * The claims of a page that speaks of a covered event: it has a covered mention, or names both parties and
 * has a sentence that says itself which covered event it means ("On 16 May they met for an hour").
 */
function* coveredClaims(
  page: PageText,
  bundle: Bundle,
  mentions: readonly Pick<Mention, 'scope'>[],
): Generator<undefined, ReportClaim[]> {
  const mentioned = mentions.some(({ scope }) => scope === 'covered');
  if (!mentioned && !namesBothParties(page)) return [];
  const claims = yield* pageClaims(page);
  const named = mentioned || claims.some((c) => c.event !== undefined && !c.implied);
  return named ? yield* reportClaims(page, bundle, claims) : [];
}

/** The same as `assessPage`, step by step: a page of a few hundred kilobytes takes a second. */
export function* assessInSteps(page: PageText, bundle: Bundle): Assessing {
  const mentions = findMentions(page.blocks, { ...page.facts, title: page.title });
  yield;
  const date = pageDate(page);
  const claims = yield* coveredClaims(page, bundle, mentions);
  return {
    url: page.url,
    title: page.title,
    ...(date ? { date } : {}),
    mentions: reportMentions(mentions, claims),
    claims,
  };
}

/**
 * A page's mentions and claims with their verdicts. Claims are read in every sentence of a page that
 * speaks of a covered event (see `coveredClaims`); bare mentions ("the talks") stay only where their sentence carries a claim that
 * the sources speak to. Same input, same output.
 */
export function assessPage(page: PageText, bundle: Bundle): Report {
  const steps = assessInSteps(page, bundle);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

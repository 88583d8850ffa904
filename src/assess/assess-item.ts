import { type BlockClaim, readClaims } from '../claims/index.ts';
import { type Bundle, languageTag, type Mention, type Verdict } from '../model/index.ts';
import { findMentions, isoDate } from '../topics/index.ts';
import { verdictsOn } from './verdicts.ts';

/** One sentence with its context, as `check --jsonl` reads it. */
export interface Item {
  readonly before?: string;
  readonly sentence: string;
  readonly after?: string;
  /** ISO date by which "Friday" is resolved. */
  readonly page_date?: string;
  /** A language tag, however written (`en_US`, `eng`, ` EN `); what is none (`english`) tells nothing. */
  readonly lang?: string;
}

/** A claim of the sentence; `claim.evidence` counts in the sentence. */
export interface ItemClaim {
  readonly claim: BlockClaim;
  readonly verdicts: readonly Verdict[];
}

const SENTENCE = 1;

/** Mentions and claims of one sentence with verdicts; what stands before and after is context only. */
export function assessItem(
  item: Item,
  bundle: Bundle,
): { mentions: Mention[]; claims: ItemClaim[] } {
  const blocks = [item.before ?? '', item.sentence, item.after ?? '']
    .map((text, id) => ({ id, text }))
    .filter((b) => b.text !== '');
  const date = item.page_date ? isoDate(item.page_date) : undefined;
  const tag = languageTag(item.lang);
  const language = tag === undefined ? {} : { language: tag };
  const facts = {
    dates: date ? [{ origin: 'given' as const, text: date }] : [],
    ...language,
  };
  const found = readClaims({
    blocks,
    wary: true,
    ...(date ? { date } : {}),
    ...language,
  });
  const claims = found
    .filter((c) => c.block === SENTENCE)
    .map((claim) => ({ claim, verdicts: verdictsOn(claim, bundle) }));
  const spoken = claims.some((c) => c.verdicts.length > 0);
  const mentions = findMentions(blocks, facts).filter(
    (m) => m.block === SENTENCE && (!m.bare || spoken),
  );
  return {
    mentions: mentions.map(({ block: _block, bare: _bare, ...mention }) => mention),
    claims,
  };
}

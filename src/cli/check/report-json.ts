import type { Claim, PageText, Report, Scope, Topic, Verdict } from '../../model/index.ts';
import { countOccurrences } from './occurrences.ts';

export interface VerdictJson {
  readonly source: string;
  readonly relation: Verdict['relation'];
  readonly excerpt: string;
  readonly reason: string;
}

/** What every format says of a claim; the value in words, the event `null` where it cannot be told. */
export interface ClaimJson {
  readonly facet: string;
  readonly subject?: string;
  readonly event: string | null;
  readonly value: string;
  readonly verdicts: readonly VerdictJson[];
}

/** The report of one page as `check --json` writes it. */
export interface ReportJson {
  readonly file: string;
  readonly title: string;
  readonly date: string | null;
  readonly mentions: readonly {
    readonly text: string;
    readonly topic: Topic;
    readonly scope: Scope;
    readonly occurrence: number;
  }[];
  /** `text` is the claim's sentence, `occurrence` its place among equal texts. */
  readonly claims: readonly (ClaimJson & { readonly text: string; readonly occurrence: number })[];
}

export const verdictJson = ({ source, relation, excerpt, reason }: Verdict): VerdictJson => ({
  source,
  relation,
  excerpt,
  reason,
});

/** The head of a claim, without its verdicts, in the order of the format. */
export const claimHead = ({ facet, subject, event, reading }: Claim) => ({
  facet,
  ...(subject === undefined ? {} : { subject }),
  event: event ?? null,
  value: reading,
});

/** A page's report in the stable format of `check --json`. */
export function reportJson(file: string, page: PageText, report: Report): ReportJson {
  const mentionPlaces = countOccurrences(page.blocks);
  const claimPlaces = countOccurrences(page.blocks);
  return {
    file,
    title: report.title,
    date: report.date ?? null,
    mentions: report.mentions.map(({ text, topic, scope, block, start }) => ({
      text,
      topic,
      scope,
      occurrence: mentionPlaces.count(block, start, text),
    })),
    claims: report.claims.map(({ claim, text, block, verdicts }) => ({
      ...claimHead(claim),
      text,
      occurrence: claimPlaces.count(block, claim.sentence.start, text),
      verdicts: verdicts.map(verdictJson),
    })),
  };
}

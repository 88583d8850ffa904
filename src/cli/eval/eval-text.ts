import type { ClaimScore } from './score-claims.ts';
import type { MentionScore } from './score-mentions.ts';
import type { Rate } from './tally.ts';

/** What was wrong is shown up to so many lines a set, unless all are asked for. */
const SHOWN = 25;

const cells = ({ tp, fp, fn, precision, recall, f1 }: Rate): string =>
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${tp}/${fp}/${fn})`.padEnd(
    42,
  );

const wrongLines = (wrong: readonly string[], all: boolean): string[] => {
  if (wrong.length === 0) return [];
  const shown = all ? wrong : wrong.slice(0, SHOWN);
  const rest = wrong.length - shown.length;
  return [
    '  wrong:',
    ...shown.map((line) => `    ${line}`),
    ...(rest > 0 ? [`    … and ${rest} more: --all shows them`] : []),
  ];
};

/** One set of claims: figures a facet, in all, and what was wrong. Counts are right/false/missed. */
export function claimText(name: string, score: ClaimScore, all: boolean): string {
  const row = (label: string, a: Rate, b: Rate): string =>
    `  ${label.padEnd(24)} ${cells(a)} ${cells(b)}`.trimEnd();
  return [
    `claims/${name}: ${score.items} sentences`,
    `  ${'facet'.padEnd(24)} ${'agrees'.padEnd(42)} conflicts`,
    ...[...score.perFacet].map(([facet, { corroborates, conflicts }]) =>
      row(facet, corroborates, conflicts),
    ),
    row('all', score.corroborates, score.conflicts),
    `  agreement shown as conflict ${score.falseConflictsOnAgreement} · conflict shown as agreement ${score.conflictsShownAsAgreement}`,
    `  quiet where nothing is to be said ${score.quietKept} of ${score.quietItems} · wholly right ${score.strictRight} of ${score.strictItems}`,
    `  excerpts that are exact passages ${score.excerptsExact} of ${score.excerpts}`,
    ...wrongLines(score.wrong, all),
  ].join('\n');
}

/** One set of pages: figures a topic and a language, and what was wrong. */
export function mentionText(name: string, score: MentionScore, all: boolean): string {
  const rows = [...score.groups].map(
    ([group, each]) =>
      `  ${group.padEnd(24)} ${cells(each)} scope ${each.scopeRight} of ${each.tp}`,
  );
  return [
    `${name}: ${score.pages} pages`,
    ...rows,
    `  forbidden texts shown ${score.forbidden} · not in the visible text ${score.notInText}`,
    ...wrongLines(score.wrong, all),
  ].join('\n');
}

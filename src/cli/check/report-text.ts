import type { Report, ReportClaim, ReportMention, Scope, Topic } from '../../model/index.ts';
import { FACET_NAMES } from './facet-names.ts';
import { type Paint, wrap } from './paint.ts';
import { visible, visibleIn } from './visible.ts';

const TOPIC: Readonly<Record<Topic, string>> = {
  talks: 'the Istanbul talks',
  swap: 'prisoner swaps',
};
const SCOPE: Readonly<Record<Scope, string>> = {
  covered: 'covered by the sources',
  related: 'same war, another event',
  other: 'another matter',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `the Istanbul talks: 3 mentions (2 covered by the sources, 1 another matter)` */
const mentionLine = (topic: Topic, mentions: readonly ReportMention[]): string => {
  const scopes = (['covered', 'related', 'other'] as const).flatMap((scope) => {
    const count = mentions.filter((mention) => mention.scope === scope).length;
    return count > 0 ? [`${count} ${SCOPE[scope]}`] : [];
  });
  return `  ${TOPIC[topic]}: ${plural(mentions.length, 'mention')} (${scopes.join(', ')})`;
};

const claimLines = ({ claim, text, verdicts, silent }: ReportClaim, paint: Paint): string[] => {
  const subject = claim.subject ? ` · ${claim.subject}` : '';
  const lines = [
    '',
    paint.bold(`${FACET_NAMES[claim.facet]}${subject}: ${claim.reading}`),
    wrap(`“${text}”`, '  '),
  ];
  for (const { source, relation, excerpt, reason } of verdicts) {
    const agrees = relation === 'corroborates';
    const sign = agrees
      ? paint.agrees(`= ${source} agrees`)
      : paint.conflicts(`≠ ${source} differs`);
    lines.push(`  ${sign}: ${reason}`, paint.dim(wrap(`“${excerpt}”`, '      ')));
  }
  if (silent.length > 0)
    lines.push(
      paint.dim(`  – ${silent.join(', ')} ${silent.length === 1 ? 'says' : 'say'} nothing on this`),
    );
  return lines;
};

/** The report of one page for a person at a terminal; nothing in it steers the terminal. */
export function reportText(file: string, report: Report, paint: Paint): string {
  const lines = [paint.bold(visible(file))];
  if (report.title) lines.push(wrap(visible(report.title), '  '));
  lines.push(paint.dim(report.date ? `  dated ${visible(report.date)}` : '  no date found'));
  for (const topic of ['talks', 'swap'] as const) {
    const mentions = report.mentions.filter((mention) => mention.topic === topic);
    if (mentions.length > 0) lines.push(mentionLine(topic, mentions));
  }
  if (report.mentions.length === 0)
    lines.push('  mentions neither the Istanbul talks nor a prisoner swap');
  else if (report.claims.length === 0) lines.push('  makes no claim that the sources speak of');
  return `${[...lines, ...report.claims.flatMap((claim) => claimLines(visibleIn(claim), paint))].join('\n')}\n`;
}

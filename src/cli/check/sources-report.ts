import type { SourcePair, SourceStatement } from '../../model/index.ts';
import { FACET_NAMES } from './facet-names.ts';
import { type Paint, wrap } from './paint.ts';
import { visibleIn } from './visible.ts';

const side = ({ source, excerpt }: SourceStatement) => ({ source, excerpt });

/** What the sources say to one another, in the stable format of `check --sources --json`. */
export const sourcesJson = (overview: readonly SourcePair[]) =>
  overview.map(({ facet, subject, event, relation, a, b, reason }) => ({
    facet,
    ...(subject === undefined ? {} : { subject }),
    event,
    relation,
    a: side(a),
    b: side(b),
    reason,
  }));

/** The same for a person at a terminal: disagreements first, both passages in full. */
export function sourcesText(overview: readonly SourcePair[], paint: Paint): string {
  const conflicts = overview.filter(({ relation }) => relation === 'conflicts');
  const agreements = overview.filter(({ relation }) => relation === 'corroborates');
  const lines = [
    paint.bold(
      `${conflicts.length} disagreements, ${agreements.length} agreements among the sources`,
    ),
  ];
  for (const { facet, subject, relation, a, b, reason } of visibleIn([
    ...conflicts,
    ...agreements,
  ])) {
    const sign =
      relation === 'conflicts'
        ? paint.conflicts(`${a.source} ≠ ${b.source}`)
        : paint.agrees(`${a.source} = ${b.source}`);
    lines.push('', `${sign}  ${FACET_NAMES[facet]}${subject ? ` · ${subject}` : ''}: ${reason}`);
    for (const { source, excerpt } of [a, b])
      lines.push(paint.dim(wrap(`${source} “${excerpt}”`, '    ')));
  }
  return `${lines.join('\n')}\n`;
}

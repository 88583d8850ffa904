/** One figure of the bench, as it is printed and written. */
export interface Figure {
  readonly browser: string;
  readonly group: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Ratio to the floor measured in the same turns. */
  readonly ratio?: number;
  readonly note?: string;
}

/** The median; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The figures as a table for the terminal, one group after another. */
export function tableOf(figures: readonly Figure[]): string {
  const lines: string[] = [];
  let group = '';
  for (const figure of figures) {
    const heading = `${figure.browser}: ${figure.group}`;
    if (heading !== group) lines.push('', heading);
    group = heading;
    const ratio = figure.ratio === undefined ? '' : `${figure.ratio.toFixed(2)} × floor`;
    const value = `${round(figure.value)} ${figure.unit}`;
    lines.push(
      `  ${figure.name.padEnd(44)}${value.padStart(16)}  ${ratio.padEnd(16)}${figure.note ?? ''}`,
    );
  }
  return lines.join('\n');
}

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);

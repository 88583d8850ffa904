import { endsAsSentence, wordCount } from './article-line.ts';

/** Longer lines are text, even without a full stop. */
const HEADING_WORDS = 14;

/** Words that the running text capitalises within a sentence: names, months, offices. */
export function namesIn(lines: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines) {
    if (!endsAsSentence(line) || wordCount(line) < 8) continue;
    for (const [word] of line.matchAll(/(?<=[\p{Ll}\p{N}],? )\p{Lu}\p{L}+/gu)) names.add(word);
  }
  return names;
}

/**
 * Whether a line is a heading that says nothing: short, without a full stop, naming nobody that the
 * article's text names, and holding no number.
 *
 * Accepted: `Background & Context`, `Key Developments & Timeline`, `Conclusion`, `Bias Distribution`.
 * Not: `Donald Trump's take on Putin's absence`, `Negotiations Between the Delegations of Russia and
 * Ukraine`, `390 freed on each side`, `- 43 held`.
 */
export function isLabelHeading(line: string, names: ReadonlySet<string>): boolean {
  if (endsAsSentence(line) || wordCount(line) > HEADING_WORDS || /\d\d/.test(line)) return false;
  return !(line.match(/\p{L}+/gu) ?? []).some((word) => names.has(word));
}

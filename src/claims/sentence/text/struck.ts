import type { Block } from '../../../model/index.ts';

/**
 * A block's text with blanks in place of what the page strikes out: "for ~~five hours~~ less than two hours" says
 * less than two hours. As long as the block's own text. The ranges are ascending; what they reach beyond it is cut.
 */
export function withoutStruck({ text, struck = [] }: Block): string {
  let kept = '';
  for (const { start, end } of struck) {
    if (start < kept.length) continue;
    kept += text.slice(kept.length, start);
    kept += ' '.repeat(Math.max(0, Math.min(end, text.length) - kept.length));
  }
  return kept + text.slice(kept.length);
}

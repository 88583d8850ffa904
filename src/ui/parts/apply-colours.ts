import { DEFAULT_SETTINGS, type Settings } from '../../model/index.ts';
import { readableOn } from './colours.ts';

/** The grounds on which a side's colour stands: paper, wash and the side's own wash (tokens.css). */
export const GROUNDS = {
  light: { agree: ['#fffdf9', '#f6f2ea', '#e6f0f8'], conflict: ['#fffdf9', '#f6f2ea', '#fbeadf'] },
  dark: { agree: ['#1b1c1e', '#242528', '#1d2c3a'], conflict: ['#1b1c1e', '#242528', '#3a251b'] },
} as const;

/**
 * Puts the user's colours on a root or surface, made readable in the light and the dark theme. The
 * colours it came with need nothing: the tokens hold their best variants.
 */
export function applyColours(element: HTMLElement, colours: Settings['colours']): void {
  const put = (name: string, side: keyof Settings['colours'], grounds: readonly string[]) => {
    if (colours[side] === DEFAULT_SETTINGS.colours[side]) element.style.removeProperty(name);
    else element.style.setProperty(name, readableOn(colours[side], grounds));
  };
  for (const theme of ['light', 'dark'] as const) {
    const { agree, conflict } = GROUNDS[theme];
    put(`--agree-${theme}`, 'agrees', agree);
    put(`--conflict-${theme}`, 'conflicts', conflict);
  }
}

import { DEFAULT_SETTINGS, type Settings } from '../model/index.ts';

/** A side whose colour can be chosen. */
export type ColouredSide = keyof Settings['colours'];

/** What the content script's style sheet paints for the colours the extension comes with. */
const SHIPPED: Settings['colours'] = { agrees: '#3b82d6', conflicts: '#d9552b' };

/**
 * The CSS colour in which a chosen one (`#rrggbb`) is painted on pages: its hue, brought to a
 * lightness that has a contrast of at least 3 both on white and on a near-black `#16181b`. One
 * colour for both, because many dark pages do not declare that they are.
 */
export function markColour(side: ColouredSide, colour: string): string {
  if (colour === DEFAULT_SETTINGS.colours[side]) return SHIPPED[side];
  return `oklch(from ${colour} clamp(0.55, l, 0.62) min(c, 0.22) h)`;
}

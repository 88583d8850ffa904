/** Red, green and blue, 0–255. */
type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const write = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminance(hex: string): number {
  const [r, g, b] = parse(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast of two colours (`#rrggbb`), 1–21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour itself where it has the contrast against every background; else the nearest mixture
 * with black or white that has.
 */
export function readableOn(colour: string, backgrounds: readonly string[], least = 4.5): string {
  const enough = (hex: string) => backgrounds.every((ground) => contrast(hex, ground) >= least);
  if (enough(colour)) return colour;
  const dark = backgrounds.every((ground) => luminance(ground) < 0.18);
  const towards: Rgb = dark ? [255, 255, 255] : [0, 0, 0];
  const from = parse(colour);
  for (let share = 0.02; share < 1; share += 0.02) {
    const mixed = write(
      from.map((part, i) => part + ((towards[i] ?? 0) - part) * share) as unknown as Rgb,
    );
    if (enough(mixed)) return mixed;
  }
  return write(towards);
}

/** "and a half", "and a quarter", "and three quarters": behind the number or behind its hours. */
const FRACTIONS: readonly [RegExp, number][] = [
  [/^ and (?:a )?half(?!\w)|^ and 1\/2(?!\w)/, 0.5],
  [/^ and (?:a quarter|1\/4)(?!\w)/, 0.25],
  [/^ and (?:three[- ]quarters|3\/4)(?!\w)/, 0.75],
];
/** The part of one that is said behind a number or its unit, and how much text says it; nothing there is 0 of 0. */
export const fractionAt = (folded: string, start: number): { value: number; length: number } => {
  const after = folded.slice(start, start + 24);
  for (const [pattern, value] of FRACTIONS) {
    const found = pattern.exec(after);
    if (found) return { value, length: found[0].length };
  }
  return { value: 0, length: 0 };
};

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/index.ts';
import { GROUNDS } from '../../../src/ui/parts/apply-colours.ts';
import { contrast, readableOn } from '../../../src/ui/parts/colours.ts';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media');

function tokens(part: string): Record<string, string> {
  const found = part.matchAll(/--([\w-]+):\s*(?:var\([\w-]+,\s*)?(#[0-9a-f]{6})/g);
  return Object.fromEntries([...found].map((match) => [match[1], match[2]]));
}

const THEMES = { light: tokens(light), dark: tokens(dark) };

/** Every text colour with every ground it stands on. */
const TEXTS: readonly [string, readonly string[]][] = [
  ['ink', ['paper', 'wash', 'agree-wash', 'conflict-wash', 'mark-agree', 'mark-conflict']],
  ['ink-2', ['paper', 'wash']],
  ['agree', ['paper', 'wash', 'agree-wash']],
  ['conflict', ['paper', 'wash', 'conflict-wash']],
  ['silent', ['paper', 'wash']],
  ['paper', ['ink', 'ink-2']],
];

describe.each(Object.entries(THEMES))('%s theme', (theme, colours) => {
  const pairs = TEXTS.flatMap(([text, grounds]) =>
    grounds.map((ground) => [text, ground] as const),
  );

  it.each(pairs)('%s on %s has a contrast of 4.5', (text, ground) => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['edge', 'paper'],
    ['focus', 'paper'],
    ['focus', 'wash'],
  ])('%s on %s has a contrast of 3, as lines need', (line, ground) => {
    expect(contrast(colours[line] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });

  it('has the grounds that the user’s colours are fitted to', () => {
    const grounds = GROUNDS[theme as 'light' | 'dark'];
    expect(grounds.agree).toEqual([colours['paper'], colours['wash'], colours['agree-wash']]);
    expect(grounds.conflict).toEqual([colours['paper'], colours['wash'], colours['conflict-wash']]);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1);
  });
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('readableOn', () => {
  it('makes any colour readable on every ground of a theme', () => {
    fc.assert(
      fc.property(colour, (picked) => {
        for (const { agree, conflict } of Object.values(GROUNDS)) {
          for (const grounds of [agree, conflict]) {
            const fitted = readableOn(picked, grounds);
            for (const ground of grounds)
              expect(contrast(fitted, ground)).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
    );
  });

  it('leaves a colour alone that is readable already', () => {
    expect(readableOn(DEFAULT_SETTINGS.colours.agrees, ['#ffffff'])).toBe('#1f5fae');
  });
});

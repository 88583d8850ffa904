import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/index.ts';
import { marksCss } from '../../../src/platform/background/mark-colours.ts';
import { type ColouredSide, markColour } from '../../../src/platform/mark-colour.ts';

const { colours } = DEFAULT_SETTINGS;
const SIDES: readonly ColouredSide[] = ['agrees', 'conflicts'];

describe('marksCss', () => {
  it('is empty for the colours it came with', () => expect(marksCss(colours)).toBe(''));

  it.each(SIDES)('repaints %s alone where that alone was chosen', (side) => {
    const css = marksCss({ ...colours, [side]: '#118822' });
    expect(css.match(/::highlight\([\w-]+\)/g)).toEqual([`::highlight(second-source-${side})`]);
    expect(css).toContain(markColour(side, '#118822'));
  });

  it('repaints both', () => {
    expect(
      marksCss({ agrees: '#118822', conflicts: '#882211' }).match(/::highlight/g),
    ).toHaveLength(2);
  });
});

describe('markColour', () => {
  it.each(SIDES)('knows what the style sheet paints for %s by itself', (side) => {
    const sheet = readFileSync('entrypoints/content/style.css', 'utf8');
    const rule = sheet.split(`second-source-${side})`)[1]?.split('}')[0];
    expect(rule).toContain(markColour(side, colours[side]));
  });
});

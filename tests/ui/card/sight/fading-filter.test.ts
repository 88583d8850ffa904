import { describe, expect, it } from 'vitest';
import { fades } from '../../../../src/ui/card/sight/fading-filter.ts';

describe('a filter over the page', () => {
  it.each([
    'opacity(0)',
    'invert(1) opacity(0.3)',
    'blur(8px)',
    'brightness(0)',
    'brightness(100)',
    'contrast(0.1)',
    'url("#anything")',
  ])('hides what it is laid over: %s', (filter) => {
    expect(fades(filter)).toBe(true);
  });

  it.each([
    '',
    'none',
    'opacity(1)',
    'invert(1) hue-rotate(180deg)',
    'invert(0.9) contrast(0.85)',
    'grayscale(1)',
    'sepia(0.4) brightness(0.8)',
    'drop-shadow(rgb(0, 0, 0) 0px 0px 4px)',
  ])('leaves it readable: %s', (filter) => {
    expect(fades(filter)).toBe(false);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLASS } from '../../../src/topics/lexicon/classes.ts';
import { KIND } from '../../../src/topics/lexicon/kinds.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../data/topics');
const files = readdirSync(FOLDER);
const KEYS = new Set([
  ...Object.keys(CLASS),
  ...Object.keys(KIND),
  ...['months', 'thousand', 'units', 'swapCaptive', 'otherSwap', 'otherTalks'],
]);
const NEEDED = [
  'istanbul',
  'talks',
  'round',
  'meet',
  'swap',
  'swapVerb',
  'captive',
  'human',
  'for',
  'place',
  'mutual',
];

describe.each(files)('%s', (file) => {
  const forms = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Record<string, string>;
  it('has only known keys, and those every language needs', () => {
    expect(Object.keys(forms).filter((key) => !KEYS.has(key))).toEqual([]);
    expect(NEEDED.filter((key) => !forms[key])).toEqual([]);
  });
  it('has twelve months', () => expect(forms.months?.split('|')).toHaveLength(12));
  it('has no form twice in one class, and no stem so short that it fits anything', () => {
    expect(faultsOf(forms)).toEqual([]);
  });
});

/** Forms given twice in a class, and stems of fewer than three letters. */
function faultsOf(forms: Readonly<Record<string, string>>): string[] {
  return Object.values(forms).flatMap((line) => {
    const list = line.split(/[ |]/);
    return list.filter(
      (form, at) => list.indexOf(form) !== at || (form.endsWith('*') && form.length < 4),
    );
  });
}

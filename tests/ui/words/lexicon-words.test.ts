// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { OFFICES } from '../../../src/claims/lexicon/offices.ts';
import { PEOPLE } from '../../../src/claims/lexicon/people.ts';
import { HOSTS, PLACES } from '../../../src/claims/lexicon/places.ts';
import { subjectWords, valueWords } from '../../../src/ui/words/index.ts';
import { keyOf } from '../../../src/ui/words/said.ts';
import { labelledClaims } from '../fixtures/labelled-claims.ts';
import { LANGUAGES, readMessages, speak } from '../fixtures/messages.ts';

/*
 * Whoever adds a place, a person, an office or a subject to the claims is told here which words the
 * languages of the interface lack for it.
 */

const messages = (family: string, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => `${family}_${keyOf(id)}`)),
];
const FROM_LEXICONS = [
  ...messages(
    'person',
    PEOPLE.map(({ key }) => key),
  ),
  ...messages(
    'office',
    OFFICES.map(({ key }) => key),
  ),
  ...messages(
    'place',
    [...PLACES, ...HOSTS].map(({ key }) => key),
  ),
];
const facets = globSync('src/claims/facets/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const SUBJECTS = [...facets.matchAll(/\bsubject: (?:'([^']+)'|"([^"]+)")/g)].map(
  ([, single, double]) => single ?? double ?? '',
);
const translations = LANGUAGES.filter((language) => language !== 'en');

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
});

describe.each(LANGUAGES)('words in %s', (language) => {
  const known = readMessages(language);

  it('has every person, office, place and host of the lexicons', () => {
    expect(FROM_LEXICONS.length).toBeGreaterThan(120);
    expect(FROM_LEXICONS.filter((key) => !known[key])).toEqual([]);
  });

  it('has every subject that is written out in a facet', () => {
    expect(SUBJECTS).toContain("leaders' meeting");
    expect(messages('subject', SUBJECTS).filter((key) => !known[key])).toEqual([]);
  });

  it('has no name that the lexicons do not have', () => {
    const names = Object.keys(known).filter((key) => /^(?:person|office|place)_/.test(key));
    expect(names.filter((key) => !FROM_LEXICONS.includes(key))).toEqual([]);
  });
});

describe('names', () => {
  it('find their message by the name that claims have as their subject', () => {
    expect(PEOPLE.filter(({ key, name }) => keyOf(name) !== key)).toEqual([]);
  });
});

describe.each(translations)('every claim of the labelled sets in %s', (language) => {
  const claims = labelledClaims();

  it('is said without its English reading', () => {
    speak(language);
    expect(claims.length).toBeGreaterThan(500);
    const left = claims.filter((claim) =>
      valueWords({ ...claim, reading: 'READING' }, claim).includes('READING'),
    );
    const name = ({ facet, subject, value }: (typeof claims)[number]) =>
      `${facet} ${subject ?? ''} ${JSON.stringify(value)}`;
    expect([...new Set(left.map(name))]).toEqual([]);
  });

  it('has words for yes and for no wherever one of them was read', () => {
    speak(language);
    const asked = claims.filter(({ value }) => value.kind === 'boolean');
    const left = [true, false].flatMap((yes) =>
      asked
        .filter((claim) => {
          const side = { value: { kind: 'boolean', yes }, reading: 'READING' } as const;
          return valueWords(side, claim) === 'READING';
        })
        .map(({ facet, subject }) => `${yes} ${facet} ${subject ?? ''}`),
    );
    expect([...new Set(left)]).toEqual([]);
  });

  it('has a subject in the language', () => {
    speak(language);
    const subjects = [...new Set(claims.flatMap(({ subject }) => subject ?? []))];
    const known = readMessages(language);
    const left = subjects.filter(
      (subject) => !known[`subject_${keyOf(subject)}`] && !known[`person_${keyOf(subject)}`],
    );
    expect(left).toEqual([]);
    expect(subjectWords('Somebody Else')).toBe('Somebody Else');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENTS, FACETS } from '../../src/model/index.ts';
import { formatDate, formatList, plural, t } from '../../src/platform/i18n.ts';
import { LANGUAGES, type Language, readMessages, speak } from './fixtures/messages.ts';

const FORMS = /_(zero|one|two|few|many|other)$/;
const english = readMessages('en');
const pluralBases = Object.keys(english)
  .filter((key) => key.endsWith('_one'))
  .map((key) => key.replace(FORMS, ''));
const isPlural = (key: string) => FORMS.test(key) && pluralBases.includes(key.replace(FORMS, ''));
const plain = (keys: readonly string[]) => keys.filter((key) => !isPlural(key)).sort();
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const others = LANGUAGES.filter((language) => language !== 'en');

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = readMessages(language);

  it('name their own language', () => {
    expect(messages['languageCode']?.message).toBe(language);
  });

  it('have exactly the plural forms that counting in the language needs', () => {
    const rules = new Intl.PluralRules(language);
    const counted = Array.from({ length: 200 }, (_, n) => rules.select(n));
    const needed = [...new Set([...counted, 'other'])].sort();
    for (const base of pluralBases) {
      const forms = Object.keys(messages)
        .filter((key) => isPlural(key) && key.replace(FORMS, '') === base)
        .map((key) => key.slice(base.length + 1));
      expect(forms.sort(), base).toEqual(needed);
    }
  });

  it('are never empty and hold no stray dollar', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.replace(/\$\d/g, ''), key).not.toContain('$');
    }
  });

  it('fit the stores: name within 45 characters, description within 132', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(others)('parity of %s with English', (language) => {
  const messages = readMessages(language);

  it('has the same messages', () => {
    expect(plain(Object.keys(messages))).toEqual(plain(Object.keys(english)));
  });

  it('has the same placeholders', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const original = english[key] ?? english[key.replace(FORMS, '_other')];
      const form = FORMS.exec(key)?.[1];
      // "One source": a form that stands for a single number need not repeat it.
      if (isPlural(key) && form === 'one') continue;
      expect(placeholders(message), key).toEqual(placeholders(original?.message ?? ''));
    }
  });

  it('is translated: few messages are the same as in English', () => {
    const kept = Object.keys(messages).filter(
      (key) =>
        messages[key]?.message === english[key]?.message &&
        /\p{L}{3}/u.test(english[key]?.message ?? ''),
    );
    const allowed = ['extensionName', 'languageDirection', 'sourceTitle', 'popupTitle'];
    // Many names are spelt alike; `words/lexicon-words.test.ts` keeps their list.
    const name = /^(?:person|place)_/;
    expect(kept.filter((key) => !allowed.includes(key) && !name.test(key))).toEqual([]);
  });
});

describe('what is asked for', () => {
  const files = globSync([
    'src/ui/**/*.{ts,tsx}',
    'entrypoints/**/*.{ts,tsx}',
    'src/platform/**/*.ts',
  ]);
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');

  it('has a message for every facet and event', () => {
    for (const facet of FACETS) expect(english).toHaveProperty(`facet_${facet.replace('.', '_')}`);
    for (const { id } of EVENTS) expect(english).toHaveProperty(`event_${id.replaceAll('-', '_')}`);
  });

  it('has a message for every __MSG_ of the manifest', () => {
    const named = [...code.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(3);
    for (const key of named) expect(english).toHaveProperty(key);
  });

  it('holds no message that nothing asks for', () => {
    const families =
      /^(?:facet|event|look|lookText|topic|rule|stage|choice|demand|demandNot|yes|no|subject|person|office|place|valueMonth)_|^language(?:Code|Direction)$/;
    const unused = plain(Object.keys(english)).filter(
      (key) => !families.test(key) && !new RegExp(`['"_]${key}['"_]`).test(code),
    );
    expect(unused).toEqual([]);
    expect(pluralBases.filter((base) => !code.includes(`'${base}'`))).toEqual([]);
  });

  it('leaves no words in components outside the messages', () => {
    const wrong = globSync('src/ui/**/*.tsx').flatMap((file) => {
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      // Letters between a tag's end and the next tag; keys and file names stand in their elements.
      const found = [...text.matchAll(/<\/?[a-zA-Z][^<>{}=]*>\s*([A-Za-z][a-z]+[^<>{}();=]*)</g)];
      return found
        .map((match) => `${file}: ${match[1]?.trim()}`)
        .filter((each) => !/: (Enter|Esc)$/.test(each));
    });
    expect(wrong).toEqual([]);
  });
});

describe('counting', () => {
  const cases: readonly [Language, number, string][] = [
    ['en', 1, '1 source'],
    ['en', 2, '2 sources'],
    ['en', 1000, '1,000 sources'],
    ['uk', 1, '1 джерело'],
    ['uk', 3, '3 джерела'],
    ['uk', 5, '5 джерел'],
    ['uk', 11, '11 джерел'],
    ['uk', 21, '21 джерело'],
    ['tr', 1, '1 kaynak'],
    ['tr', 7, '7 kaynak'],
    ['de', 1, '1 Quelle'],
    ['de', 1000, '1.000 Quellen'],
  ];
  it.each(cases)('%s %i: %s', (language, count, expected) => {
    speak(language);
    expect(plural('sourcesCount', count)).toBe(expected);
  });

  it('shows the key of a missing message, never nothing', () => {
    speak('en');
    expect(t('noSuchMessage' as 'options')).toBe('noSuchMessage');
  });
});

describe('dates and lists', () => {
  const cases: readonly [Language, string, string][] = [
    ['en', '2025-05-16', '16 May 2025'],
    ['en', '2025-05', 'May 2025'],
    ['de', '2025-05-16', '16. Mai 2025'],
    ['tr', '2025-05-16', '16 Mayıs 2025'],
    ['uk', '2025-05-16', '16 травня 2025 р.'],
    ['en', 'spring', 'spring'],
  ];
  it.each(cases)('%s %s: %s', (language, iso, expected) => {
    speak(language);
    expect(formatDate(iso)).toBe(expected);
  });

  it('joins names as the language does', () => {
    speak('en');
    expect(formatList(['001', '002', '004'])).toBe('001, 002, and 004');
    speak('de');
    expect(formatList(['001', '002', '004'])).toBe('001, 002 und 004');
  });
});

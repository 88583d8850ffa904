// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { loadBundle } from '../../../src/cli/check/load-bundle.ts';
import { relate } from '../../../src/compare/index.ts';
import type { Side, Value, Verdict } from '../../../src/model/index.ts';
import { pairWords, readingWords, reasonWords } from '../../../src/ui/words/index.ts';
import { LANGUAGES, type Language, readMessages, speak } from '../fixtures/messages.ts';

const side = (value: Value, reading = 'as read'): Side => ({ value, reading });
const verdictOf = (why: Verdict['why'], reason = 'The English reason.'): Verdict => ({
  source: '003',
  passage: '003:1',
  excerpt: '',
  marked: [],
  relation: 'conflicts',
  reason,
  why,
});
const HOURS: Verdict['why'] = {
  rule: 'interval_different',
  page: side({ kind: 'interval', low: 300, high: 300 }, '5 hours'),
  source: side({ kind: 'interval', low: 85, high: 115 }, 'approximately 100 minutes'),
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
});

describe('a reason', () => {
  it.each<[Language, string]>([
    ['en', 'The English reason.'],
    [
      'de',
      'Die Seite sagt: 300 Min.; Quelle 003 sagt: 85–115 Min. – die beiden Zeitspannen überschneiden sich nicht.',
    ],
    ['tr', 'Sayfaya göre: 300 dk; 003 numaralı kaynağa göre: 85–115 dk – iki süre örtüşmüyor.'],
    ['uk', 'На сторінці: 300 хв; у джерелі 003: 85–115 хв – тривалості не перетинаються.'],
  ])('is said in %s', (language, words) => {
    speak(language);
    expect(reasonWords(verdictOf(HOURS))).toBe(words);
  });

  it.each(LANGUAGES)('has words for every rule, and for what was denied, in %s', (language) => {
    speak(language);
    const kinds = Object.keys(readMessages('en')).filter((key) => key.startsWith('rule_'));
    expect(kinds.length).toBe(23);
    for (const key of kinds) {
      const rule = key.slice('rule_'.length) as Verdict['why']['rule'];
      const page = { ...HOURS.page, denied: true };
      const words = reasonWords(verdictOf({ ...HOURS, rule, page }));
      expect(words).not.toContain('rule_');
      expect(words).not.toMatch(/\.\.|undefined|\$/);
    }
  });

  it.each(LANGUAGES)(
    'can be said of everything the sources say to one another, in %s',
    (language) => {
      speak(language);
      const { claims } = loadBundle('.');
      let said = 0;
      for (const a of claims) {
        for (const b of claims) {
          const related = relate(a.claim, b.claim);
          if (!related) continue;
          said++;
          const words = reasonWords({
            ...verdictOf(related.why, related.reason),
            source: b.source,
          });
          expect(words).not.toMatch(/value[A-Z]|stage_|choice_|demand[A-Z]|rule_|NaN|undefined|\$/);
        }
      }
      expect(said).toBeGreaterThan(50);
    },
  );
});

describe('what two sources say to one another', () => {
  it.each<[Language, RegExp]>([
    ['de', /^Quelle 000 sagt: ja; Quelle 003 sagt: nein – die gegenteilige Antwort\.$/],
    ['tr', /^000 numaralı kaynağa göre: evet; 003 numaralı kaynağa göre: hayır – karşıt yanıt\.$/],
    ['uk', /^У джерелі 000: так; у джерелі 003: ні – протилежна відповідь\.$/],
    ['en', /^Source 000 says .+; source 003 says .+: the opposite answer\.$/],
  ])('is said in %s', (language, words) => {
    speak(language);
    const conflicts = loadBundle('.').overview.filter(({ relation }) => relation === 'conflicts');
    expect(conflicts.map(pairWords).some((each) => words.test(each))).toBe(true);
  });
});

describe('a value in German', () => {
  it.each<[string, Value, string]>([
    ['a bound above', { kind: 'interval', low: 0, high: 120 }, 'unter 120 Min.'],
    [
      'a bound below',
      { kind: 'interval', low: 240, high: Number.POSITIVE_INFINITY },
      'über 240 Min.',
    ],
    ['one that came as JSON', { kind: 'interval', low: 240, high: null as never }, 'über 240 Min.'],
    ['a number', { kind: 'count', count: 390, basis: 'unsaid' }, '390'],
    ['a number a side', { kind: 'count', count: 1000, basis: 'per-side' }, '1.000 je Seite'],
    [
      'about so many',
      { kind: 'count', count: 2000, basis: 'total', approximate: true },
      'insgesamt etwa 2.000',
    ],
    ['a day', { kind: 'date', year: 2025, month: 5, day: 16 }, '16. Mai 2025'],
    ['a day without a year', { kind: 'date', month: 5, day: 16 }, '16. Mai'],
    ['a month', { kind: 'date', year: 2025, month: 5 }, 'Mai 2025'],
    ['a year', { kind: 'date', year: 2022 }, '2022'],
    ['years before', { kind: 'since', lowMonths: 36, highMonths: 42 }, '3–3,5 Jahre zuvor'],
    ['months before', { kind: 'since', lowMonths: 3, highMonths: 4 }, '3–4 Monate zuvor'],
    ['a stage', { kind: 'status', stage: 'first-phase' }, 'erste Phase abgeschlossen'],
    [
      'a stage not reached by a day',
      { kind: 'status', stage: 'complete', below: true, on: { kind: 'date', month: 5, day: 23 } },
      'noch nicht: abgeschlossen (23. Mai)',
    ],
    ['yes', { kind: 'boolean', yes: true }, 'ja'],
    ['a demand', { kind: 'demand', raised: true, regions: 4 }, 'gefordert (Regionen: 4)'],
    ['a choice', { kind: 'choice', choice: 'not-raised' }, 'nicht angesprochen'],
    ['a host, who has a name', { kind: 'choice', choice: 'host:turkey' }, 'as read'],
    ['a person, who has one too', { kind: 'person', person: 'medinsky' }, 'as read'],
  ])('%s', (_, value, words) => {
    speak('de');
    const claim = { facet: 'talks.duration', value, reading: 'as read' } as const;
    const range = { start: 0, end: 1 };
    expect(readingWords({ ...claim, evidence: range, sentence: range })).toBe(words);
  });
});

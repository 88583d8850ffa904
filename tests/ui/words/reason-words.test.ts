// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { loadBundle, loadOverview } from '../../../src/cli/check/load-bundle.ts';
import { relate } from '../../../src/compare/index.ts';
import type { Side, Value, Verdict } from '../../../src/model/index.ts';
import { pairWords, reasonWords } from '../../../src/ui/words/index.ts';
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

const DURATION = { facet: 'talks.duration' } as const;
/** Keys of messages and numbers that are none. */
const STRAY = /value[A-Z]|(?:stage|choice|demand|rule|yes|no|office|place)_|NaN|undefined|\$/;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
});

describe('a reason', () => {
  it.each<[Language, string]>([
    ['en', 'The English reason.'],
    [
      'de',
      'Die Seite sagt: 5 Stunden; Quelle 003 sagt: etwa 100 Minuten (85–115 Minuten) – die beiden Zeitspannen überschneiden sich nicht.',
    ],
    [
      'tr',
      'Sayfaya göre: 5 saat; 003 numaralı kaynağa göre: yaklaşık 100 dakika (85–115 dakika) – iki süre örtüşmüyor.',
    ],
    [
      'uk',
      'На сторінці: 5 годин; у джерелі 003: приблизно 100 хвилин (85–115 хвилин) – тривалості не перетинаються.',
    ],
  ])('is said in %s', (language, words) => {
    speak(language);
    expect(reasonWords(verdictOf(HOURS), DURATION)).toBe(words);
  });

  it.each(LANGUAGES)('has words for every rule, and for what was denied, in %s', (language) => {
    speak(language);
    const kinds = Object.keys(readMessages('en')).filter((key) => key.startsWith('rule_'));
    expect(kinds.length).toBe(23);
    for (const key of kinds) {
      const rule = key.slice('rule_'.length) as Verdict['why']['rule'];
      const page = { ...HOURS.page, denied: true };
      const words = reasonWords(verdictOf({ ...HOURS, rule, page }), DURATION);
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
          const verdict = { ...verdictOf(related.why, related.reason), source: b.source };
          expect(reasonWords(verdict, a.claim)).not.toMatch(STRAY);
        }
      }
      expect(said).toBeGreaterThan(50);
    },
  );
});

describe('what two sources say to one another', () => {
  it.each<[Language, RegExp]>([
    [
      'de',
      /^Quelle 000 sagt: Selenskyj nahm teil; Quelle 003 sagt: Selenskyj nahm nicht teil – die gegenteilige Antwort\.$/,
    ],
    [
      'tr',
      /^000 numaralı kaynağa göre: Zelenskiy katıldı; 003 numaralı kaynağa göre: Zelenskiy katılmadı – karşıt yanıt\.$/,
    ],
    [
      'uk',
      /^У джерелі 000: Зеленський взяв участь; у джерелі 003: Зеленський не взяв участі – протилежна відповідь\.$/,
    ],
    ['en', /^Source 000 says .+; source 003 says .+: the opposite answer\.$/],
  ])('is said in %s', (language, words) => {
    speak(language);
    const conflicts = loadOverview('.').filter(({ relation }) => relation === 'conflicts');
    expect(conflicts.map(pairWords).some((each) => words.test(each))).toBe(true);
  });
});

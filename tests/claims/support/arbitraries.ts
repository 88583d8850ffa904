import fc from 'fast-check';
import type { Stage, Value } from '../../../src/model/index.ts';

const minutes = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constant(Number.POSITIVE_INFINITY));
const places = [
  'dolmabahce',
  'ciragan',
  'istanbul',
  'turkey',
  'ankara',
  'belarus',
  'minsk',
  'moon',
];
const stages: Stage[] = ['none', 'agreed', 'begun', 'first-phase', 'complete', 'cancelled'];

/** A date with at least a month or a year, as every reader gives it. */
export const date = fc
  .record({
    year: fc.option(fc.integer({ min: 2022, max: 2026 }), { nil: undefined }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
    part: fc.constantFrom(undefined, 'early' as const, 'mid' as const, 'late' as const),
  })
  .filter((d) => d.month !== undefined || (d.year !== undefined && d.day === undefined))
  .map(({ year, month, day, part }) => ({
    kind: 'date' as const,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(part && month !== undefined && day === undefined ? { part } : {}),
  }));

/** One arbitrary a value kind; a kind without one does not compile. */
export const VALUES: { readonly [K in Value['kind']]: fc.Arbitrary<Extract<Value, { kind: K }>> } =
  {
    interval: fc
      .tuple(minutes, minutes)
      .filter(([a, b]) => Math.min(a, b) < Number.POSITIVE_INFINITY && Math.max(a, b) > 0)
      .map(([a, b]) => ({ kind: 'interval', low: Math.min(a, b), high: Math.max(a, b) })),
    count: fc
      .record({
        count: fc.integer({ min: 2, max: 10_000 }),
        basis: fc.constantFrom('per-side', 'total', 'unsaid'),
        precision: fc.constantFrom(
          {},
          { approximate: true },
          { bound: 'least' } as const,
          { bound: 'most' } as const,
        ),
      })
      .map(({ precision, ...v }) => ({ kind: 'count', ...v, ...precision })),
    date,
    since: fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 40 }))
      .map(([low, width]) => ({ kind: 'since', lowMonths: low, highMonths: low + width })),
    person: fc
      .record({
        person: fc.option(fc.constantFrom('medinsky', 'lavrov', 'umerov'), { nil: undefined }),
        office: fc.option(fc.constantFrom('defence-minister', 'presidential-aide'), {
          nil: undefined,
        }),
      })
      .filter(({ person, office }) => person !== undefined || office !== undefined)
      .map(({ person, office }) => ({
        kind: 'person',
        ...(person ? { person } : {}),
        ...(office ? { office } : {}),
      })),
    place: fc.constantFrom(...places).map((place) => ({ kind: 'place', place })),
    status: fc
      .record({
        stage: fc.constantFrom(...stages),
        below: fc.boolean(),
        on: fc.option(date, { nil: undefined }),
      })
      .map(({ stage, below, on }) => ({
        kind: 'status',
        stage,
        ...(below && stage === 'complete' ? { below } : {}),
        ...(on ? { on } : {}),
      })),
    boolean: fc.boolean().map((yes) => ({ kind: 'boolean', yes })),
    choice: fc
      .constantFrom(
        'mixed',
        'military',
        'pows',
        'civilians',
        'agreed',
        'raised',
        'refused',
        'not-raised',
        'host:turkey',
        'mediator:turkey',
        'host:qatar',
        'mediator:nobody',
      )
      .map((choice) => ({ kind: 'choice', choice })),
    demand: fc
      .record({
        raised: fc.boolean(),
        regions: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      })
      .map(({ raised, regions }) => ({
        kind: 'demand',
        raised,
        ...(raised && regions !== undefined ? { regions } : {}),
      })),
  };

/** Words of the field, so that arbitrary texts reach the readers' rules and not only their edges. */
const WORDS = [
  'Russia',
  'Ukraine',
  'Putin',
  'Zelensky',
  'Medinsky',
  'talks',
  'in Istanbul',
  'on 16 May',
  'May',
  'Friday',
  'lasted',
  'two hours',
  '1,000',
  '1,000-for-1,000',
  '390',
  'prisoners',
  'each',
  'not',
  'neither',
  'nor',
  'and',
  'agreed',
  'a ceasefire',
  'first since 2022',
  'denied that',
  'if',
  'will',
  '?',
  '.',
  ',',
  ';',
  '“',
  '”',
  '–',
  'İ',
  'ß',
  '😀',
  '\u00ad',
  '\n',
];

/** Any text: arbitrary Unicode, lone surrogates included, or a salad of the field's words. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);

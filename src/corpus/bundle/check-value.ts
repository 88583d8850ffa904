import type { Value } from '../../model/index.ts';

type Test = (value: unknown) => boolean;

const number: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const text: Test = (value) => typeof value === 'string';
const flag: Test = (value) => typeof value === 'boolean';
const among =
  (...words: readonly string[]): Test =>
  (value) =>
    words.includes(value as string);
/** A field that may be missing. */
const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

/** The fields of each kind of value as JSON holds them: an open end of an interval is `null`. */
const FIELDS: { readonly [K in Value['kind']]: Readonly<Record<string, Test>> } = {
  interval: { low: number, high: (value) => value === null || number(value) },
  count: {
    count: number,
    basis: among('per-side', 'total', 'unsaid'),
    perhapsOneSide: maybe(flag),
    approximate: maybe(flag),
    bound: maybe(among('least', 'most')),
  },
  date: {
    year: maybe(number),
    month: maybe(number),
    day: maybe(number),
    part: maybe(among('early', 'mid', 'late')),
  },
  since: { lowMonths: number, highMonths: number },
  person: { person: maybe(text), office: maybe(text) },
  place: { place: text },
  status: {
    stage: among('none', 'agreed', 'begun', 'first-phase', 'complete', 'cancelled'),
    below: maybe(flag),
    on: maybe((value) => wrongField(value) === undefined && kindOf(value) === 'date'),
  },
  boolean: { yes: flag },
  choice: { choice: text },
  demand: { raised: flag, regions: maybe(number) },
};

const kindOf = (value: unknown): unknown => (value as { kind?: unknown } | null)?.kind;

/** Names what is wrong with a claim's value as JSON holds it: `kind`, or a field; else `undefined`. */
export function wrongField(value: unknown): string | undefined {
  const kind = kindOf(value);
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return 'kind';
  const fields = FIELDS[kind as Value['kind']];
  const own = (name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value;
  return Object.keys(fields).find((name) => !fields[name]?.(own(name)));
}

import fc from 'fast-check';
import { type ShortText, written } from './texts.ts';

/** Change of a JSON value: at the place that `path` leads to, by turns. */
export interface Edit {
  /** Each number chooses among the keys of the value met, modulo their count. */
  readonly path: readonly number[];
  readonly change: 'set' | 'drop' | 'add' | 'rename';
  readonly key: string;
  /** JSON text of what is put there. */
  readonly value: ShortText;
}

const KEYS = [
  'event',
  'subject',
  'passage',
  'marked',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'version',
  'id',
  'kind',
  '',
  '0',
  'x',
];

const ODD = [
  ...[
    'null',
    'true',
    '0',
    '-0',
    '-1',
    '1e999',
    '-1e999',
    '9007199254740993',
    '0.5',
    '""',
    '[]',
    '{}',
  ],
  ...['"\\u0000"', '"\\ud800"', '[null]', '{"__proto__":{"x":1}}', '{"toString":1,"valueOf":2}'],
];

/** JSON of anything: wrong types, huge numbers, deep and hostile objects. */
export const jsonText: fc.Arbitrary<ShortText> = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...ODD).map((text) => [text]) },
  { weight: 10, arbitrary: fc.json({ maxDepth: 3 }).map((text) => [text]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<ShortText>(
      ['"', ['x', 100_000], '"'],
      [
        ['[', 50_000],
        [']', 50_000],
      ],
      [['{"a":', 20_000], '1', ['}', 20_000]],
      ['[', ['{"@type":"Article"},', 20_000], '1]'],
    ),
  },
);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    path: fc.array(fc.nat(2000), { maxLength: 6 }),
    change: fc.constantFrom('set', 'drop', 'add', 'rename'),
    key: fc.constantFrom(...KEYS),
    value: jsonText,
  }),
  { maxLength: 4 },
);

type Holder = Record<string, unknown>;

const holds = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** The value with the edits made, one after the other; `value` itself is changed. */
export function edited(value: unknown, list: readonly Edit[]): unknown {
  const top: Holder = { value };
  for (const { path, change, key, value: json } of list) {
    let holder = top;
    let name = 'value';
    for (const step of path) {
      const next = holder[name];
      if (!holds(next)) break;
      const keys = Object.keys(next);
      if (keys.length === 0) break;
      holder = next;
      name = keys[step % keys.length] as string;
    }
    if (change === 'set') put(holder, name, JSON.parse(written(json)));
    else if (change === 'add') put(holder, key, JSON.parse(written(json)));
    else {
      const old = holder[name];
      take(holder, name);
      if (change === 'rename') put(holder, key, old);
    }
  }
  return top.value;
}

/** What JSON can say: `__proto__` becomes a property like any other, lists have no holes and no names. */
function put(holder: Holder, key: string, value: unknown): void {
  const own = { value, enumerable: true, configurable: true, writable: true };
  if (Array.isArray(holder) && !Object.hasOwn(holder, key)) holder.push(value);
  else if (!Array.isArray(holder) || key !== 'length') Object.defineProperty(holder, key, own);
}

function take(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** JSON of a value; nothing for one that nests too deep to be written. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

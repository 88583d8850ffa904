import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessItem, type Item } from '../../src/assess/index.ts';
import { BUNDLE } from './bundle.ts';
import { random } from './random.ts';

/*
 * Two labelled sentences that agree with the sources, made into one: what contradicts a source then was put together wrongly,
 * the name of one half with the verb of the other. Not all of it is right yet: the bound says how much.
 */

const SETS =
  'dev blind more fresh fifth sixth seventh eighth ninth thirteenth fourteenth sixteenth seventeenth twentieth thirtieth thirtyfirst thirtysecond thirtythird thirtyfifth thirtysixth thirtyeighth thirtyninth'.split(
    ' ',
  );
const PAIRS = 1500;
const BETWEEN = [', and ', '; ', ', while ', ', but ', ' – ', ', although ', ' because ', ', so '];
/** In so many of the pairs at most; two when this was written. */
const WRONG = 3;

interface Labelled extends Item {
  readonly kind: string;
  readonly claims: readonly { readonly conflicts_with: readonly string[] }[];
  readonly incidental: readonly { readonly conflicts_with: readonly string[] }[];
}

const conflicts = (item: Item): readonly string[] =>
  assessItem(item, BUNDLE).claims.flatMap(({ claim, verdicts }) =>
    verdicts.some(({ relation }) => relation === 'conflicts')
      ? [`${claim.facet} ${JSON.stringify(claim.value)}`]
      : [],
  );

/** Those that stand by themselves: no day that hangs on the page's, no mark or word that begins a text. */
const standsAlone = (item: Labelled): boolean =>
  item.kind === 'corroborate' &&
  item.before === undefined &&
  !/[?"“”:;]|\b(?:today|yesterday|tonight|now|\w+day|ago|this|last|next|earlier|month|week)\b/i.test(
    item.sentence,
  ) &&
  /^(?:The|An?|In|At|It|Both|No|Two|Russia|Ukraine|Moscow|Kyiv|Turkey|Putin|Umerov|Medinsky)\b/.test(
    item.sentence,
  ) &&
  [...item.claims, ...item.incidental].every((each) => each.conflicts_with.length === 0);

const items = SETS.flatMap((set) =>
  readFileSync(`tests/eval/claims/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled),
).filter((item) => standsAlone(item) && conflicts(item).length === 0);

const asSecond = (sentence: string): string =>
  sentence.replace(/^(?:The|An?|In|At|It|Both|No|Two)\b/, (word) => word.toLowerCase());

describe('two sentences that agree, made into one', () => {
  it(`contradict a source in ${WRONG} of ${PAIRS} pairs at most`, { timeout: 120_000 }, () => {
    const next = random(31);
    const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const found = Array.from({ length: PAIRS }, () => {
      const [first, between, second] = [any(items), any(BETWEEN), any(items)];
      const sentence = first.sentence.replace(/\.$/, '') + between + asSecond(second.sentence);
      return conflicts({ ...first, sentence }).map((each) => `${sentence}: ${each}`);
    });
    expect(items.length).toBeGreaterThan(60);
    const wrong = found.filter((each) => each.length > 0);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(WRONG);
  });
});

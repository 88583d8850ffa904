import { FACETS } from '../model/index.ts';
import { wrongField } from './check-value.ts';
import { show } from './show.ts';

type Fields = Readonly<Record<string, unknown>>;
type Fail = (problem: string) => never;

/** The value as an object with fields, or an error that says where it stands. */
const fieldsOf = (value: unknown, where: string, fail: Fail): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : fail(`${where} should be an object`);

const listOf = (bundle: Fields, name: string, fail: Fail): readonly unknown[] => {
  const list = bundle[name];
  return Array.isArray(list) ? list : fail(`"${name}" is missing or no list`);
};

const wantTexts = (fields: Fields, names: readonly string[], where: string, fail: Fail): void => {
  for (const name of names) {
    if (typeof fields[name] !== 'string') fail(`${where} has no "${name}"`);
  }
};

const wantRange = (value: unknown, length: number, where: string, fail: Fail): void => {
  const { start, end } = fieldsOf(value, where, fail);
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (
    !whole ||
    (start as number) < 0 ||
    (end as number) > length ||
    (start as number) > (end as number)
  ) {
    fail(`${where} is ${show(start)}–${show(end)}, outside its text of ${length}`);
  }
};

const checkSources = (bundle: Fields, fail: Fail): Set<string> => {
  const ids = new Set<string>();
  listOf(bundle, 'sources', fail).forEach((value, at) => {
    const where = `source ${at + 1}`;
    const source = fieldsOf(value, where, fail);
    wantTexts(source, ['id', 'file', 'title', 'sha256'], where, fail);
    if (ids.has(source.id as string)) fail(`${where} has the id of another, ${show(source.id)}`);
    ids.add(source.id as string);
  });
  return ids;
};

const checkPassages = (
  bundle: Fields,
  sources: ReadonlySet<string>,
  fail: Fail,
): Map<string, number> => {
  const lengths = new Map<string, number>();
  listOf(bundle, 'passages', fail).forEach((value, at) => {
    const where = `passage ${at + 1}`;
    const passage = fieldsOf(value, where, fail);
    wantTexts(passage, ['id', 'source', 'text'], where, fail);
    const { id, source, text, start, end } = passage as {
      id: string;
      source: string;
      text: string;
      start: unknown;
      end: unknown;
    };
    if (!sources.has(source)) fail(`${where} belongs to ${show(source)}, which is no source`);
    if (lengths.has(id)) fail(`${where} has the id of another, ${show(id)}`);
    if (!Number.isInteger(start) || end !== (start as number) + text.length) {
      fail(`${where} has offsets that do not fit its text`);
    }
    lengths.set(id, text.length);
  });
  return lengths;
};

const checkClaims = (
  bundle: Fields,
  sources: ReadonlySet<string>,
  lengths: ReadonlyMap<string, number>,
  fail: Fail,
): void => {
  const facets = new Set<unknown>(FACETS);
  listOf(bundle, 'claims', fail).forEach((value, at) => {
    const where = `claim ${at + 1}`;
    const entry = fieldsOf(value, where, fail);
    const length = lengths.get(entry.passage as string);
    if (length === undefined) {
      fail(`${where} stands in ${show(entry.passage)}, which is no passage`);
    }
    if (!sources.has(entry.source as string))
      fail(`${where} belongs to ${show(entry.source)}, which is no source`);
    const claim = fieldsOf(entry.claim, where, fail);
    if (!facets.has(claim.facet)) fail(`${where} has the unknown facet ${show(claim.facet)}`);
    wantTexts(claim, ['reading'], where, fail);
    for (const name of ['event', 'subject'])
      if (claim[name] !== undefined) wantTexts(claim, [name], where, fail);
    const wrong = wrongField(fieldsOf(claim.value, `the value of ${where}`, fail));
    if (wrong !== undefined) fail(`the value of ${where} has no readable "${wrong}"`);
    wantRange(claim.evidence, length, `the evidence of ${where}`, fail);
    wantRange(claim.sentence, length, `the sentence of ${where}`, fail);
  });
};

const checkOverview = (
  bundle: Fields,
  sources: ReadonlySet<string>,
  lengths: ReadonlyMap<string, number>,
  fail: Fail,
): void => {
  listOf(bundle, 'overview', fail).forEach((value, at) => {
    const where = `pair ${at + 1} of the overview`;
    const pair = fieldsOf(value, where, fail);
    wantTexts(pair, ['facet', 'event', 'relation', 'reason', 'rule'], where, fail);
    for (const side of ['a', 'b']) {
      const statement = fieldsOf(pair[side], `${where}, side ${side}`, fail);
      wantTexts(
        statement,
        ['source', 'passage', 'excerpt', 'reading'],
        `${where}, side ${side}`,
        fail,
      );
      const wrong = wrongField(fieldsOf(statement.value, `a value of ${where}`, fail));
      if (wrong !== undefined) fail(`a value of ${where} has no readable "${wrong}"`);
      if (!sources.has(statement.source as string))
        fail(`${where} names ${show(statement.source)}, which is no source`);
      if (!lengths.has(statement.passage as string))
        fail(`${where} names ${show(statement.passage)}, which is no passage`);
      const { length } = statement.excerpt as string;
      if (!Array.isArray(statement.marked)) fail(`${where}, side ${side} has no "marked"`);
      for (const range of statement.marked as readonly unknown[])
        wantRange(range, length, `a marked part of ${where}, side ${side}`, fail);
    }
  });
};

/** Refuses, through `fail`, a bundle whose parts are missing, malformed or do not belong together. */
export function checkBundle(bundle: Fields, fail: Fail): void {
  const sources = checkSources(bundle, fail);
  const lengths = checkPassages(bundle, sources, fail);
  checkClaims(bundle, sources, lengths, fail);
  checkOverview(bundle, sources, lengths, fail);
}

import { FACETS } from '../../model/index.ts';
import { show } from '../show.ts';
import { wrongField } from './check-value.ts';
import { type Fail, type Fields, fieldsOf, listOf, wantRange, wantTexts } from './fields.ts';

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

/** Refuses, through `fail`, a bundle whose parts are missing, malformed or do not belong together. */
export function checkBundle(bundle: Fields, fail: Fail): void {
  const sources = checkSources(bundle, fail);
  const lengths = checkPassages(bundle, sources, fail);
  checkClaims(bundle, sources, lengths, fail);
}

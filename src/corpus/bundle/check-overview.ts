import type { Bundle } from '../../model/index.ts';
import { show } from '../show.ts';
import { wrongField } from './check-value.ts';
import { type Fail, type Fields, fieldsOf, listOf, wantRange, wantTexts } from './fields.ts';

/** Refuses, through `fail`, an overview that is malformed or speaks of what the bundle has not. */
export const checkOverview = (overview: Fields, bundle: Bundle, fail: Fail): void => {
  const sources = new Set(bundle.sources.map(({ id }) => id));
  const passages = new Set(bundle.passages.map(({ id }) => id));
  listOf(overview, 'overview', fail).forEach((value, at) => {
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
      if (!passages.has(statement.passage as string))
        fail(`${where} names ${show(statement.passage)}, which is no passage`);
      const { length } = statement.excerpt as string;
      if (!Array.isArray(statement.marked)) fail(`${where}, side ${side} has no "marked"`);
      for (const range of statement.marked as readonly unknown[])
        wantRange(range, length, `a marked part of ${where}, side ${side}`, fail);
    }
  });
};

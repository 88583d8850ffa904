import { describe, expect, it } from 'vitest';
import type { Look, Topic } from '../../src/model/index.ts';
import type { Mark } from '../../src/page/marks/store.ts';
import { planPaint } from '../../src/page/reader/paint-plan.ts';

const mark = (topic: Topic, look: Look): Mark => ({
  start: 0,
  end: 4,
  text: 'text',
  topic,
  scope: 'covered',
  look,
  block: { text: 'text', pieces: [] },
});
const marks = [mark('swap', 'agrees'), mark('swap', 'conflicts'), mark('talks', 'elsewhere')];
const looksOf = (list: readonly Mark[]) => list.map(({ look }) => look);

describe('planPaint', () => {
  it.each<[readonly Look[], boolean, readonly Look[]]>([
    [['mention', 'agrees', 'conflicts', 'elsewhere'], false, ['agrees', 'conflicts', 'elsewhere']],
    [['conflicts'], false, ['conflicts']],
    [[], false, []],
    [['mention', 'agrees', 'conflicts', 'elsewhere'], true, ['agrees', 'elsewhere']],
    [['conflicts', 'elsewhere'], true, ['conflicts', 'elsewhere']],
  ])('looks %j, first only %s: %j', (looks, firstOnly, painted) => {
    expect(looksOf(planPaint(marks, { looks, firstOnly }))).toEqual(painted);
  });
});

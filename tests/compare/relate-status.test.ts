import { describe, expect, it } from 'vitest';
import { relateStatus, STAGES } from '../../src/compare/relate-status.ts';
import type { Stage, StatusValue } from '../../src/model/index.ts';

const status = (stage: Stage, day?: number): StatusValue => ({
  kind: 'status',
  stage,
  ...(day ? { on: { kind: 'date', year: 2025, month: 5, day } } : {}),
});
const notBegun = (day: number): StatusValue => ({ ...status('begun', day), below: true });
const unfinished: StatusValue = { kind: 'status', stage: 'complete', below: true };

it('the stages stand in their order', () => {
  expect(STAGES).toEqual(['agreed', 'begun', 'first-phase', 'complete']);
});

describe('relateStatus', () => {
  it.each<[string, StatusValue, StatusValue, 'same' | 'different' | undefined]>([
    ['a first phase has begun', status('begun'), status('first-phase'), 'same'],
    ['no deal, a deal', status('none'), status('agreed'), 'different'],
    ['no deal, complete', status('none'), status('complete'), 'different'],
    ['no deal twice', status('none'), status('none'), 'same'],
    ['never carried out, begun', status('cancelled'), status('begun'), 'different'],
    ['never carried out, first phase', status('cancelled'), status('first-phase'), 'different'],
    ['agreed, but never carried out', status('cancelled'), status('agreed'), undefined],
    ['not complete, first phase', unfinished, status('first-phase'), 'same'],
    ['not complete, agreed', unfinished, status('agreed'), undefined],
    ['not begun after the first phase', notBegun(24), status('first-phase', 23), 'different'],
    ['not begun before the first phase', notBegun(22), status('first-phase', 23), undefined],
    ['not begun, agreed', notBegun(24), status('agreed'), undefined],
    ['not begun on the last day, complete', notBegun(25), status('complete'), 'different'],
    ['not begun before the last day, complete', notBegun(24), status('complete'), undefined],
    ['not begun, not complete', notBegun(24), unfinished, undefined],
    [
      'complete on the day of the first phase',
      status('complete', 23),
      status('first-phase', 23),
      'different',
    ],
    [
      'complete before the first phase',
      status('complete', 22),
      status('first-phase', 23),
      'different',
    ],
    [
      'complete after the first phase',
      status('complete', 25),
      status('first-phase', 23),
      undefined,
    ],
    ['complete, no day said', status('complete'), status('first-phase', 23), undefined],
    ['complete on two days', status('complete', 24), status('complete', 25), undefined],
    ['complete twice', status('complete', 25), status('complete'), 'same'],
  ])('%s', (_, a, b, outcome) => {
    expect(relateStatus(a, b)).toBe(outcome);
    expect(relateStatus(b, a)).toBe(outcome);
  });

  it.each<Stage>(['begun', 'first-phase', 'complete'])(
    'what is %s was agreed; a source that only says "agreed" does not bear it out',
    (stage) => {
      expect(relateStatus(status('agreed'), status(stage))).toBe('same');
      expect(relateStatus(status(stage), status('agreed'))).toBeUndefined();
    },
  );
});

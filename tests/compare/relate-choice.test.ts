import { describe, expect, it } from 'vitest';
import { relateChoices, relateDemands } from '../../src/compare/relate-choice.ts';

const choice = (choice: string) => ({ kind: 'choice', choice }) as const;

describe('composition: what excludes what', () => {
  it.each([
    ['mixed', 'mixed', 'same'],
    ['mixed', 'military', 'different'],
    ['mixed', 'civilians', 'different'],
    ['military', 'civilians', 'different'],
    ['pows', 'civilians', 'different'],
    // "prisoners of war" names the main part and does not exclude civilians.
    ['pows', 'mixed', undefined],
    ['pows', 'military', undefined],
  ])('%s and %s: %s', (a, b, outcome) => {
    expect(relateChoices(choice(a), choice(b))).toBe(outcome);
    expect(relateChoices(choice(b), choice(a))).toBe(outcome);
  });
});

describe('host and mediator', () => {
  it.each([
    ['host:turkey', 'host:turkey', 'same'],
    ['host:turkey', 'mediator:turkey', 'same'],
    ['host:turkey', 'host:qatar', 'different'],
    ['mediator:turkey', 'mediator:nobody', 'different'],
    ['host:turkey', 'mediator:united-states', undefined],
    ['host:turkey', 'mediator:nobody', undefined],
  ])('%s and %s: %s', (a, b, outcome) => {
    expect(relateChoices(choice(a), choice(b))).toBe(outcome);
    expect(relateChoices(choice(b), choice(a))).toBe(outcome);
  });
});

describe("leaders' meeting", () => {
  it.each([
    ['raised', 'agreed', 'different'],
    ['refused', 'agreed', 'different'],
    ['not-raised', 'raised', 'different'],
    ['raised', 'refused', undefined],
  ])('%s and %s: %s', (a, b, outcome) => {
    expect(relateChoices(choice(a), choice(b))).toBe(outcome);
  });
});

describe('demands', () => {
  const raised = (regions?: number) =>
    ({ kind: 'demand', raised: true, ...(regions ? { regions } : {}) }) as const;
  const none = { kind: 'demand', raised: false } as const;
  it.each([
    ['four regions, four regions', raised(4), raised(4), 'same'],
    ['four regions, two regions', raised(4), raised(2), 'different'],
    ['territory, four regions', raised(), raised(4), 'same'],
    ['territory, none', raised(), none, 'different'],
    ['none, none', none, none, 'same'],
  ] as const)('%s', (_, a, b, outcome) => {
    expect(relateDemands(a, b)).toBe(outcome);
    expect(relateDemands(b, a)).toBe(outcome);
  });
});

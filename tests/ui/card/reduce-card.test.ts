import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, IDLE } from '../../../src/ui/card/card-state.ts';
import { reduceCard } from '../../../src/ui/card/reduce-card.ts';

/** Runs events; `rested`, `replied` and `grace-over` with token 0 stand for the newest one. */
function run(events: readonly CardEvent[], from: CardState = IDLE) {
  let state = from;
  const effects: string[] = [];
  for (const event of events) {
    const step = reduceCard(state, fresh(event, state));
    state = step.state;
    effects.push(...step.effects.map((effect) => effect.type));
  }
  return { state, effects };
}

function fresh(event: CardEvent, { pending, shown }: CardState): CardEvent {
  if (!('token' in event) || event.token !== 0) return event;
  if (event.type === 'rested') return { ...event, token: pending?.rest ?? -1 };
  if (event.type === 'replied') return { ...event, token: pending?.token ?? -1 };
  return { ...event, token: shown?.grace ?? -1 };
}

const over = (mark: string): CardEvent => ({ type: 'over-mark', mark });
const press = (mark: string, how: 'click' | 'tap' | 'keyboard'): CardEvent => ({
  type: 'press',
  mark,
  how,
});
const rested: CardEvent = { type: 'rested', token: 0 };
const replied: CardEvent = { type: 'replied', token: 0, empty: false };
const graceOver: CardEvent = { type: 'grace-over', token: 0 };
const left: CardEvent = { type: 'left-mark' };
const escapeKey: CardEvent = { type: 'escape' };
const opened = [over('m0'), replied, rested];

const CASES: readonly [string, readonly CardEvent[], 'idle' | 'pending' | 'open' | 'closing'][] = [
  ['hovering alone shows nothing yet', [over('m0')], 'pending'],
  ['rest without a reply waits', [over('m0'), rested], 'pending'],
  ['a reply without rest waits', [over('m0'), replied], 'pending'],
  ['rest and reply open', opened, 'open'],
  ['reply after rest opens', [over('m0'), rested, replied], 'open'],
  ['an empty reply opens nothing', [over('m0'), rested, { ...replied, empty: true }], 'idle'],
  ['leaving before the rest is over', [over('m0'), replied, left, rested], 'idle'],
  [
    'an old rest timer after moving on',
    [over('m0'), replied, { type: 'moved-on' }, { type: 'rested', token: 1 }],
    'pending',
  ],
  ['a rest timer after moving on', [over('m0'), replied, { type: 'moved-on' }, rested], 'open'],
  [
    'a late reply for another mark',
    [over('m0'), left, over('m1'), rested, { type: 'replied', token: 1, empty: false }],
    'pending',
  ],
  ['a click needs no rest', [press('m0', 'click'), replied], 'open'],
  ['a tap needs no rest', [press('m0', 'tap'), replied], 'open'],
  ['a key needs no rest', [press('m0', 'keyboard'), replied], 'open'],
  ['leaving starts the grace', [...opened, left], 'closing'],
  ['the grace closes', [...opened, left, graceOver], 'idle'],
  ['coming back in time keeps it', [...opened, left, over('m0'), graceOver], 'open'],
  ['the card itself holds it', [...opened, { type: 'hold', by: 'card' }, left, graceOver], 'open'],
  [
    'leaving the card too',
    [...opened, { type: 'hold', by: 'card' }, left, { type: 'release', by: 'card' }, graceOver],
    'idle',
  ],
  [
    'coming nearer outlives the first grace',
    [...opened, left, { type: 'nearing' }, { type: 'grace-over', token: 2 }],
    'closing',
  ],
  ['a pinned card stays', [...opened, { type: 'pin' }, left, graceOver], 'open'],
  [
    'a pinned card ignores presses outside',
    [...opened, { type: 'pin' }, { type: 'pressed-outside' }],
    'open',
  ],
  ['a pinned card closes on Escape', [...opened, { type: 'pin' }, escapeKey], 'idle'],
  [
    'unpinned away from it, it leaves',
    [...opened, { type: 'pin' }, left, { type: 'pin' }, graceOver],
    'idle',
  ],
  ['Escape closes', [...opened, escapeKey], 'idle'],
  ['Escape stops what is waited for', [over('m0'), replied, escapeKey, rested], 'idle'],
  ['after Escape the same mark stays shut', [...opened, escapeKey, over('m0')], 'idle'],
  ['after Escape and leaving it opens again', [...opened, escapeKey, left, ...opened], 'open'],
  ['after Escape a press opens it', [...opened, escapeKey, press('m0', 'click'), replied], 'open'],
  ['a press outside closes', [...opened, { type: 'pressed-outside' }], 'idle'],
  ['covered', [...opened, { type: 'lost' }], 'idle'],
  ['covered although pinned', [...opened, { type: 'pin' }, { type: 'lost' }], 'idle'],
  ['a tapped card has no grace', [press('m0', 'tap'), replied, left, graceOver], 'open'],
  [
    'focus holds a card opened by key',
    [press('m0', 'keyboard'), replied, { type: 'hold', by: 'focus' }, over('m1')],
    'open',
  ],
  [
    'focus gone, it leaves',
    [
      press('m0', 'keyboard'),
      replied,
      { type: 'hold', by: 'focus' },
      { type: 'release', by: 'focus' },
      graceOver,
    ],
    'idle',
  ],
];

const placeOf = (state: CardState) =>
  state.shown
    ? state.shown.grace === undefined
      ? 'open'
      : 'closing'
    : state.pending
      ? 'pending'
      : 'idle';

describe('reduceCard', () => {
  it.each(CASES)('%s', (_, events, place) => {
    expect(placeOf(run(events).state)).toBe(place);
  });

  it('passes from one mark to the next without a gap', () => {
    const { state } = run([...opened, over('m1')]);
    expect(state.shown?.mark).toBe('m0');
    expect(state.pending?.mark).toBe('m1');
    expect(run([replied, rested], state).state.shown?.mark).toBe('m1');
  });

  it('gives the focus back only where it was moved in', () => {
    const byKey = run([press('m0', 'keyboard'), replied, { type: 'hold', by: 'focus' }]).state;
    expect(reduceCard(byKey, escapeKey).effects).toEqual([{ type: 'hide', refocus: true }]);
    expect(reduceCard(run(opened).state, escapeKey).effects).toEqual([
      { type: 'hide', refocus: false },
    ]);
  });

  it('asks for the content once per opening', () => {
    const { effects } = run([
      over('m0'),
      over('m0'),
      { type: 'moved-on' },
      ...opened.slice(1),
      over('m0'),
    ]);
    expect(effects.filter((effect) => effect === 'load')).toHaveLength(1);
  });
});

const mark = fc.constantFrom('m0', 'm1');
const token = fc.integer({ min: 0, max: 12 });
const event: fc.Arbitrary<CardEvent> = fc.oneof(
  mark.map(over),
  fc.tuple(mark, fc.constantFrom('click', 'tap', 'keyboard')).map(([m, how]) => press(m, how)),
  fc.constantFrom<CardEvent>(
    left,
    escapeKey,
    { type: 'moved-on' },
    { type: 'pin' },
    { type: 'nearing' },
    { type: 'pressed-outside' },
  ),
  fc.constantFrom<CardEvent>(
    { type: 'lost' },
    { type: 'hold', by: 'card' },
    { type: 'release', by: 'card' },
    { type: 'hold', by: 'focus' },
    { type: 'release', by: 'focus' },
  ),
  token.map((n): CardEvent => ({ type: 'rested', token: n })),
  fc
    .tuple(token, fc.boolean())
    .map(([n, empty]): CardEvent => ({ type: 'replied', token: n, empty })),
  token.map((n): CardEvent => ({ type: 'grace-over', token: n })),
);

describe('laws of the card', () => {
  it('Escape always ends with nothing shown and nothing waited for', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { state } = run([...events, escapeKey]);
        expect(state.shown).toBeUndefined();
        expect(state.pending).toBeUndefined();
      }),
    );
  });

  it('hides exactly what it showed: shows and hides alternate up to exchanges', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { state, effects } = run(events);
        const last = effects.filter((effect) => effect === 'show' || effect === 'hide').at(-1);
        expect(last === 'show').toBe(state.shown !== undefined);
      }),
    );
  });

  it('a card held by nothing and not pinned is always on its way out, unless pressed open', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { shown } = run(events).state;
        if (!shown || shown.pinned || shown.holds.length > 0 || shown.how !== 'hover') return;
        expect(shown.grace).toBeDefined();
      }),
    );
  });
});

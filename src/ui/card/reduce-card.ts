import type { CardEffect, CardEvent, CardState, Hold, Pending, Shown, Step } from './card-state.ts';

/** The next state and what is to be done for it. Pure; the states are drawn in `card-state.ts`. */
export function reduceCard(state: CardState, event: CardEvent): Step {
  switch (event.type) {
    case 'over-mark':
      return overMark(state, event.mark);
    case 'moved-on':
      return movedOn(state);
    case 'left-mark':
      return leftMark(state);
    case 'press':
      return press(state, event.mark, event.how);
    case 'rested':
      return state.pending?.rest === event.token
        ? open(state, { ...state.pending, rested: true })
        : same(state);
    case 'replied':
      return replied(state, event.token, event.empty);
    case 'hold':
      return same(hold(state, event.by));
    case 'release':
      return release(state, event.by);
    case 'nearing':
      return nearing(state);
    case 'grace-over':
      return state.shown?.grace === event.token ? hide(state) : same(state);
    case 'pin':
      return pin(state);
    case 'escape':
      return dismiss(state);
    case 'pressed-outside':
      return state.shown && !state.shown.pinned ? hide(state) : same(state);
    case 'lost':
      return hide({ ...without(state, 'pending') });
  }
}

const same = (state: CardState): Step => ({ state, effects: [] });

function without<K extends 'pending' | 'shown' | 'dismissed'>(state: CardState, key: K): CardState {
  const { [key]: _, ...rest } = state;
  return rest as CardState;
}

function overMark(state: CardState, mark: string): Step {
  if (state.dismissed === mark || state.pending?.mark === mark) return same(state);
  const left = without(state, 'dismissed');
  if (left.shown?.mark === mark) return same(hold(without(left, 'pending'), 'mark'));
  // A pinned card, or one the reader moved into by key, is not exchanged for a passing pointer.
  if (left.shown?.pinned || left.shown?.holds.includes('focus')) return release(left, 'mark');
  const leaving = release(left, 'mark');
  const waiting = wait(leaving.state, mark, 'hover');
  return { state: waiting.state, effects: [...leaving.effects, ...waiting.effects] };
}

function wait(state: CardState, mark: string, how: Pending['how']): Step {
  const token = state.serial + 1;
  const rested = how !== 'hover';
  const effects: CardEffect[] = [{ type: 'load', token, mark }];
  if (!rested) effects.push({ type: 'rest', token });
  const over = how === 'hover' || how === 'click';
  const pending = { mark, token, rest: token, how, rested, replied: false, over };
  return { state: { ...state, serial: token, pending }, effects };
}

function movedOn(state: CardState): Step {
  if (!state.pending || state.pending.rested) return same(state);
  const rest = state.serial + 1;
  const pending = { ...state.pending, rest };
  return { state: { ...state, serial: rest, pending }, effects: [{ type: 'rest', token: rest }] };
}

function leftMark(state: CardState): Step {
  const left = without(state, 'dismissed');
  if (left.pending?.how === 'hover') return release(without(left, 'pending'), 'mark');
  const away = left.pending ? { ...left, pending: { ...left.pending, over: false } } : left;
  return release(away, 'mark');
}

function press(state: CardState, mark: string, how: Pending['how']): Step {
  if (state.shown?.mark === mark && how !== 'keyboard') return same(hold(state, 'mark'));
  return wait(without(state, 'dismissed'), mark, how);
}

function replied(state: CardState, token: number, empty: boolean): Step {
  if (state.pending?.token !== token) return same(state);
  if (empty) return same(without(state, 'pending'));
  return open(state, { ...state.pending, replied: true });
}

function open(state: CardState, pending: Pending): Step {
  if (!pending.rested || !pending.replied) return same({ ...state, pending });
  const { mark, token, how } = pending;
  const shown: Shown = { mark, token, how, pinned: false, holds: pending.over ? ['mark'] : [] };
  return {
    state: { ...without(state, 'pending'), shown },
    effects: [{ type: 'show', token, how }],
  };
}

function hold(state: CardState, by: Hold): CardState {
  if (!state.shown) return state;
  const { grace: _, ...shown } = state.shown;
  return { ...state, shown: { ...shown, holds: [...new Set([...shown.holds, by])] } };
}

function release(state: CardState, by: Hold): Step {
  const shown = state.shown;
  if (!shown?.holds.includes(by)) return same(state);
  const holds = shown.holds.filter((held) => held !== by);
  const released = { ...state, shown: { ...shown, holds } };
  return holds.length > 0 || shown.pinned ? same(released) : startGrace(released);
}

function startGrace(state: CardState): Step {
  if (!state.shown) return same(state);
  const grace = state.serial + 1;
  return {
    state: { ...state, serial: grace, shown: { ...state.shown, grace } },
    effects: [{ type: 'grace', token: grace }],
  };
}

const nearing = (state: CardState): Step =>
  state.shown?.grace === undefined ? same(state) : startGrace(state);

function pin(state: CardState): Step {
  if (!state.shown) return same(state);
  const { grace: _, ...shown } = state.shown;
  const toggled = { ...state, shown: { ...shown, pinned: !shown.pinned } };
  return toggled.shown.pinned || shown.holds.length > 0 ? same(toggled) : startGrace(toggled);
}

function dismiss(state: CardState): Step {
  const { pending, shown } = state;
  const step = hide(without(state, 'pending'));
  const over = pending?.over
    ? pending.mark
    : shown?.holds.includes('mark')
      ? shown.mark
      : undefined;
  return over === undefined ? step : { ...step, state: { ...step.state, dismissed: over } };
}

function hide(state: CardState): Step {
  if (!state.shown) return same(state);
  const refocus = state.shown.holds.includes('focus');
  return { state: without(state, 'shown'), effects: [{ type: 'hide', refocus }] };
}

import { describe, expect, it, vi } from 'vitest';
import type { CardLink, CardSettings } from '../../../src/page/card/card-door.ts';
import { makeCardRelay } from '../../../src/page/card/card-relay.ts';
import type { MarkTarget } from '../../../src/page/reader/reader.ts';

const settings: CardSettings = {
  cardDelay: 400,
  colours: { agrees: '#111111', conflicts: '#222222' },
};
const target = (id: string): MarkTarget => ({
  id,
  mention: { text: 'swap', topic: 'swap', scope: 'covered', look: 'mention' },
  claims: () => [],
  rects: () => [],
  sentence: () => [],
  element: {} as Element,
});

function card(): CardLink & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    over: ({ id }, since) => told.push(`over ${id} since ${since}`),
    left: () => told.push('left'),
    press: ({ id }, how) => told.push(`press ${id} ${how}`),
    stepped: ({ index, total }) => told.push(`stepped ${index}/${total}`),
    close: () => told.push('close'),
    update: ({ cardDelay }) => told.push(`update ${cardDelay}`),
    destroy: () => told.push('destroy'),
  };
}

describe('a card that is still to come', () => {
  it('is asked for once, and told the latest with the time the pointer arrived', () => {
    const bring = vi.fn();
    const relay = makeCardRelay(settings, bring);
    relay.over(target('a'), 10);
    relay.over(target('a'), 20);
    const late = card();
    relay.attach(() => late);
    expect(bring).toHaveBeenCalledTimes(1);
    expect(late.told).toEqual(['over a since 10']);
  });

  it('is told nothing when the pointer has left meanwhile', () => {
    const relay = makeCardRelay(settings, () => {});
    relay.over(target('a'), 10);
    relay.left();
    const late = card();
    relay.attach(() => late);
    expect(late.told).toEqual([]);
  });

  it('is not asked for as long as nothing happens', () => {
    const bring = vi.fn();
    const relay = makeCardRelay(settings, bring);
    relay.left();
    relay.close();
    relay.update({ ...settings, cardDelay: 100 });
    expect(bring).not.toHaveBeenCalled();
    const made = vi.fn(card);
    relay.attach(made);
    expect(made).toHaveBeenCalledWith({ ...settings, cardDelay: 100 });
  });
});

describe('a card that is there', () => {
  it('is told everything', () => {
    const relay = makeCardRelay(settings, () => {});
    const there = card();
    relay.attach(() => there);
    relay.press(target('a'), 'tap');
    relay.stepped({ target: target('b'), index: 2, total: 3 });
    relay.left();
    relay.destroy();
    expect(there.told).toEqual(['press a tap', 'stepped 2/3', 'left', 'destroy']);
  });
});

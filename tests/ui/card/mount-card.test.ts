// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardHandle, type CardTarget, mountCard } from '../../../src/ui/card/index.ts';
import { mentionOf } from '../fixtures/build.ts';
import { SIZE } from '../fixtures/claims.ts';
import '../fixtures/effects.ts';
import { speak } from '../fixtures/messages.ts';
import { SOURCES } from '../fixtures/sources.ts';

const placing = vi.hoisted(() => ({ fails: false }));

// There is no layout here to place a card in.
vi.mock('@floating-ui/dom', () => ({
  autoUpdate: (_reference: unknown, _card: unknown, update: () => void) => {
    if (placing.fails) throw new TypeError('nodeName is not a function');
    update();
    return () => {};
  },
  computePosition: async () => ({ x: 0, y: 0, middlewareData: {} }),
  ...Object.fromEntries(
    ['flip', 'hide', 'offset', 'shift', 'size'].map((name) => [name, () => ({})]),
  ),
}));

/** The browser's parts that happy-dom lacks; what is looked at here is the card's own doing. */
class Observer {
  observe() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

let card: CardHandle;
const actions = { openAll: vi.fn(), openSource: vi.fn(), disableSite: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('ResizeObserver', Observer);
  Document.prototype.elementFromPoint = () => hosts()[0] ?? null;
  for (const side of ['clientWidth', 'clientHeight']) {
    Object.defineProperty(document.documentElement, side, { value: 800, configurable: true });
  }
  for (const left of hosts()) left.remove();
  speak('en');
  document.body.innerHTML = '<p id="mark">talks</p><button id="other">x</button>';
  card = mountCard({ actions, delay: 400 });
});

afterEach(() => {
  card.destroy();
  placing.fails = false;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hosts = () =>
  [...document.documentElement.children].filter(
    (each) => each.localName === 'div',
  ) as HTMLElement[];

const target = (more: Partial<CardTarget> = {}): CardTarget => ({
  id: 'm0',
  element: document.getElementById('mark') as HTMLElement,
  rects: () => [new DOMRect(10, 10, 50, 20)],
  load: () => ({ mention: mentionOf({ text: 'talks' }), claims: [SIZE], sources: SOURCES }),
  ...more,
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

function userEvent(type: string, init: KeyboardEventInit = {}): Event {
  const made = type.startsWith('key')
    ? new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init })
    : new PointerEvent(type, { bubbles: true });
  Object.defineProperty(made, 'isTrusted', { value: true });
  return made;
}

describe('a mounted card', () => {
  it('leaves the page alone until it opens, and again once it is closed', async () => {
    const before = document.documentElement.outerHTML;
    card.overMark(target());
    await settle(399);
    expect(document.documentElement.outerHTML).toBe(before);
    await settle(2);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    card.leftMark();
    await settle(301);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is drawn in the second half of the wait, and dropped where the pointer goes on', async () => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    card.overMark(target());
    await settle(199);
    expect(attach).not.toHaveBeenCalled();
    await settle(100);
    expect(attach).toHaveBeenCalledTimes(1);
    card.leftMark();
    await settle(500);
    expect(hosts()).toHaveLength(0);
    card.overMark(target({ id: 'm1' }));
    await settle(401);
    expect(attach).toHaveBeenCalledTimes(2);
    expect(hosts()).toHaveLength(1);
    attach.mockRestore();
  });

  it('does not wait twice for the time it took to be fetched', async () => {
    card.overMark(target(), performance.now() - 350);
    await settle(60);
    expect(card.isOpen).toBe(true);
  });

  it('opens at once when pressed, and closes when pressed outside', async () => {
    card.press(target(), 'tap');
    await settle();
    expect(card.isOpen).toBe(true);
    window.dispatchEvent(userEvent('pointerdown'));
    expect(card.isOpen).toBe(false);
  });

  it('shows nothing for a mark with nothing to say, and an error where it failed', async () => {
    card.press(target({ load: () => undefined }), 'click');
    await settle();
    expect(card.isOpen).toBe(false);
    card.press(target({ load: () => Promise.reject(new Error('gone')) }), 'click');
    await settle();
    expect(card.isOpen).toBe(true);
  });

  it('drops the reply for a mark that was left meanwhile', async () => {
    let reply: (value: undefined) => void = () => {};
    card.overMark(
      target({
        load: () =>
          new Promise((resolve) => {
            reply = resolve;
          }),
      }),
    );
    await settle(500);
    card.leftMark();
    reply(undefined);
    await settle();
    expect(card.isOpen).toBe(false);
  });

  it('closes on Escape and keeps that Escape from the page; scripted keys do nothing', async () => {
    card.press(target(), 'tap');
    await settle();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(card.isOpen).toBe(true);
    const pageHeard = vi.fn();
    document.addEventListener('keydown', pageHeard);
    const key = userEvent('keydown', { key: 'Escape' });
    document.body.dispatchEvent(key);
    expect(card.isOpen).toBe(false);
    expect(key.defaultPrevented).toBe(true);
    expect(pageHeard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', pageHeard);
  });

  it('closes once somebody changes its host', async () => {
    card.press(target(), 'tap');
    await settle(260);
    expect(card.isOpen).toBe(true);
    hosts()[0]?.setAttribute('style', 'opacity: 0');
    await settle(300);
    expect(card.isOpen).toBe(false);
  });

  it('closes once a filter over the whole page makes it see-through, not for one that inverts', async () => {
    const { style } = document.documentElement;
    card.press(target(), 'tap');
    style.filter = 'invert(1) hue-rotate(180deg)';
    await settle(600);
    expect(card.isOpen).toBe(true);
    style.filter = 'opacity(0.1)';
    await settle(300);
    style.filter = '';
    expect(card.isOpen).toBe(false);
  });

  it('leaves nothing in the page where it cannot be placed, and opens later', async () => {
    placing.fails = true;
    card.overMark(target());
    await expect(settle(401)).rejects.toThrow('nodeName');
    placing.fails = false;
    expect([card.isOpen, hosts()]).toEqual([false, []]);
    card.press(target(), 'tap');
    await settle();
    expect(card.isOpen).toBe(true);
  });

  it('closes once it is covered', async () => {
    card.press(target(), 'tap');
    await settle();
    Document.prototype.elementFromPoint = () => document.body;
    await settle(300);
    expect(card.isOpen).toBe(false);
  });
});

describe('stepping by key', () => {
  it('opens nothing by itself; Enter opens', async () => {
    card.step(target(), 'conflicts', 3, 12);
    await settle(1000);
    expect(card.isOpen).toBe(false);
    document.body.dispatchEvent(userEvent('keydown', { key: 'Enter' }));
    await settle();
    expect(card.isOpen).toBe(true);
  });

  it.each<[string, () => void]>([
    [
      'Enter on a button of the page',
      () => document.getElementById('other')?.dispatchEvent(userEvent('keydown', { key: 'Enter' })),
    ],
    [
      'Enter made by a script',
      () =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    ],
    [
      'Enter with a modifier',
      () => document.body.dispatchEvent(userEvent('keydown', { key: 'Enter', ctrlKey: true })),
    ],
    [
      'Enter after Escape',
      () => {
        document.body.dispatchEvent(userEvent('keydown', { key: 'Escape' }));
        document.body.dispatchEvent(userEvent('keydown', { key: 'Enter' }));
      },
    ],
    [
      'Enter after a press elsewhere',
      () => {
        document.body.dispatchEvent(userEvent('pointerdown'));
        document.body.dispatchEvent(userEvent('keydown', { key: 'Enter' }));
      },
    ],
  ])('%s opens nothing', async (_, act) => {
    card.step(target(), 'conflicts', 3, 12);
    act();
    await settle(100);
    expect(card.isOpen).toBe(false);
  });

  it('says which mark was reached', async () => {
    const said: string[] = [];
    Object.assign(Document.prototype, { ariaNotify: (text: string) => said.push(text) });
    card.step(target(), 'conflicts', 3, 12);
    expect([said, hosts()]).toEqual([['conflict, 3 of 12'], []]);
    Reflect.deleteProperty(Document.prototype, 'ariaNotify');
  });

  it('says it through a live region where the browser cannot be told', async () => {
    card.step(target(), 'agrees', 1, 2);
    expect(hosts()).toHaveLength(1);
    await settle(3100);
    expect(hosts()).toHaveLength(0);
  });

  it('says one thing at a time there, and nothing once the card is destroyed', async () => {
    for (let index = 1; index <= 5; index++) card.step(target(), 'agrees', index, 5);
    expect(hosts()).toHaveLength(1);
    card.destroy();
    expect(hosts()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

import { beforeAll, expect, it } from 'vitest';
import type { Door } from '../../../src/page/door.ts';
import { installDom } from '../happy.ts';

let page: Document;
let noteOwnShadows: (door: Door) => void;

beforeAll(async () => {
  page = installDom();
  ({ noteOwnShadows } = await import('../../../src/page/card/own-shadows.ts'));
});

it('notes the shadow roots made from then on, and is made once', () => {
  const door: Door = { own: new WeakSet() };
  const before = page.createElement('div').attachShadow({ mode: 'closed' });
  noteOwnShadows(door);
  const noting = Element.prototype.attachShadow;
  noteOwnShadows(door);
  expect(Element.prototype.attachShadow).toBe(noting);
  const after = page.createElement('div').attachShadow({ mode: 'closed' });
  expect([door.own.has(before), door.own.has(after)]).toEqual([false, true]);
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../src/ui/card/host.ts';
import { speak } from '../fixtures/messages.ts';

let host: Host;

beforeEach(() => {
  speak('en');
  document.body.innerHTML = '<dialog id="dialog"><form id="form"></form></dialog><p id="p">x</p>';
  host = createHost(document, '');
});
afterEach(() => {
  host.remove();
  Reflect.deleteProperty(document, 'documentElement');
});

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(id);
  return element;
};

/** A property of the element's own, as named fields of a form and named images of a document are. */
const clobber = (owner: object, name: string): void => {
  Object.defineProperty(owner, name, {
    value: document.createElement('input'),
    configurable: true,
  });
};

describe('where a card stands', () => {
  it('is the end of the document', () => {
    const root = document.documentElement;
    host.show(byId('p'));
    expect(host.element.parentElement).toBe(root);
    expect(host.tampered()).toBe(false);
  });

  it.each(['matches', 'getRootNode', 'assignedSlot', 'parentElement', 'parentNode'])(
    'is found beside a form with a field called %s',
    (name) => {
      const root = document.documentElement;
      clobber(byId('form'), name);
      host.show(byId('form'));
      expect(host.element.parentElement).toBe(root);
    },
  );

  it('is found where an image of the page is called documentElement', () => {
    const root = document.documentElement;
    clobber(document, 'documentElement');
    host.show(byId('p'));
    expect(host.element.parentElement).toBe(root);
  });

  it('is nowhere before it is shown, and none once it was removed', () => {
    expect(host.element.parentElement).toBeNull();
    host.show(byId('p'));
    host.remove();
    expect(host.element.parentElement).toBeNull();
    expect(host.tampered()).toBe(true);
  });
});

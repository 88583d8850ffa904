// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/ui/card/context-of.ts';

/** A form as browsers have it: happy-dom's own does not tell the names of its fields. */
function makeForm(id: string): HTMLElement {
  const form = document.createElement('div');
  Object.setPrototypeOf(form, HTMLFormElement.prototype);
  form.id = id;
  return form;
}

function makeBox(id: string): HTMLElement {
  const box = document.createElement('div');
  box.id = id;
  return box;
}

const addField = (form: string, name: string): void => {
  const value = document.createElement('input');
  Object.defineProperty(document.getElementById(form), name, { value, configurable: true });
};
const context = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(id);
  return contextOf(element).id;
};

afterEach(() => document.body.replaceChildren());

describe('the element by which a card is placed', () => {
  const page = () => {
    document.body.innerHTML = '<main id="main"></main>';
    const [outer, inner, box] = [makeForm('outer'), makeForm('inner'), makeBox('box')];
    document.getElementById('main')?.append(outer);
    outer.append(box);
    box.append(inner);
    inner.append(makeBox('mark'));
  };

  it.each<[string, readonly (readonly [form: string, name: string])[], string]>([
    ['holds the mark', [], 'mark'],
    ['holds it in a form whose fields have names of their own', [['inner', 'postcode']], 'mark'],
    ['lies outside a form with a field called parentNode', [['inner', 'parentNode']], 'box'],
    ['lies outside the outermost of them', [['outer', 'nodeName']], 'main'],
    [
      'lies outside both',
      [
        ['inner', 'matches'],
        ['outer', 'ownerDocument'],
      ],
      'main',
    ],
  ])('%s', (_, names, expected) => {
    page();
    for (const [form, name] of names) addField(form, name);
    expect(context('mark')).toBe(expected);
  });

  it('is the form’s own neighbourhood also where the form itself holds the mark', () => {
    page();
    addField('inner', 'matches');
    expect(context('inner')).toBe('box');
  });
});

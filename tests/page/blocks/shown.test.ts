import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clobber, installDom } from '../happy.ts';

let page: Document;
let isShown: (node: Text) => boolean;
let restore = () => {};

beforeAll(async () => {
  page = installDom();
  ({ isShown } = await import('../../../src/page/blocks/shown.ts'));
});
beforeEach(() => {
  page.body.innerHTML = '<form>The Istanbul talks.</form><textarea>talks</textarea><p>talks</p>';
});
afterEach(() => restore());

const textIn = (name: string): Text => page.querySelector(name)?.firstChild as Text;

describe('text that is shown', () => {
  it.each(['p', 'form'])('in %s', (name) => expect(isShown(textIn(name))).toBe(true));
  it.each(['textarea'])('not in %s', (name) => expect(isShown(textIn(name))).toBe(false));
  it('not where it is hidden', () => {
    page.querySelector('p')?.setAttribute('style', 'display: none');
    expect(isShown(textIn('p'))).toBe(false);
  });
  it('not where it stands in no page', () => {
    expect(isShown(page.createTextNode('talks'))).toBe(false);
  });

  it.each(['ownerDocument', 'closest', 'matches', 'checkVisibility', 'localName', 'namespaceURI'])(
    'in a form with a field called %s',
    (name) => {
      restore = clobber(page.querySelector('form'), name);
      expect(isShown(textIn('form'))).toBe(true);
    },
  );
});

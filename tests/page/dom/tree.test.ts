import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { installDom } from '../happy.ts';

let page: Document;
let tree: typeof import('../../../src/page/dom/tree.ts');

beforeAll(async () => {
  page = installDom();
  tree = await import('../../../src/page/dom/tree.ts');
});

/** Puts a host into the page, with this in its root and that below it. */
function host(root: string, below: string, mode: ShadowRootMode = 'open'): Element {
  const element = page.createElement('x-host');
  element.attachShadow({ mode }).innerHTML = root;
  element.innerHTML = below;
  page.body.replaceChildren(element);
  return element;
}

/** All text below a node, as a tree has it. */
function textOf(node: Node, way = tree.flatTree): string {
  if (node.nodeType === 3) return (node as Text).data;
  let text = '';
  for (let at = way.firstChildOf(node); at; at = way.nextSiblingOf(at)) text += textOf(at, way);
  return text;
}

describe('the flat tree', () => {
  it.each([
    ['what a root holds', 'shown', 'not shown', 'shown'],
    ['what is put into a slot', 'a<slot></slot>c', 'b', 'abc'],
    [
      'in the order of the slots',
      '<slot name="x"></slot>,<slot></slot>',
      'two<b slot="x">one</b>',
      'one,two',
    ],
    ['what stands in an empty slot', '<slot name="x">else</slot>!', 'none', 'else!'],
    ['and not in a taken one', '<slot>else</slot>', 'this', 'this'],
    ['nothing that has no slot', '<slot name="x"></slot>.', 'lost<i slot="y">too</i>', '.'],
  ])('has %s', (_, root, below, shown) => {
    expect(textOf(host(root, below))).toBe(shown);
  });

  it('goes through a slot that stands in another one', () => {
    const outer = host(
      '<x-inner><slot name="b" slot="second"></slot><slot name="a" slot="first"></slot></x-inner>',
      '<i slot="a">1</i><i slot="b">2</i>',
    );
    const inner = outer.shadowRoot?.querySelector('x-inner');
    const root = inner?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<slot name="first"></slot><slot name="second"></slot>';
    expect(textOf(outer)).toBe('12');
  });

  it('leads back from what is slotted, and nowhere from what is not', () => {
    const element = host('<p><slot></slot></p>', 'in<i slot="lost">out</i>');
    const text = element.firstChild as Node;
    const names = [];
    for (let at: Node | null = text; at && at !== page.body; at = tree.flatTree.parentOf(at))
      names.push(at.nodeName.toLowerCase());
    expect(names).toEqual(['#text', 'slot', 'p', 'x-host']);
    expect(tree.flatTree.parentOf(element.querySelector('i') as Node)).toBeNull();
  });

  it('is the tree of nodes where there is no root', () => {
    page.body.innerHTML = '<p>a<b>b<slot>c</slot></b></p><p>d</p>';
    expect(textOf(page.body)).toBe(textOf(page.body, tree.nodeTree));
  });

  it('reads the same backwards', () => {
    const name = fc.constantFrom('', 'a', 'b', 'c');
    // Of two slots of one name the first takes all; happy-dom does not know.
    const slots = fc.uniqueArray(name);
    fc.assert(
      fc.property(slots, fc.array(name, { maxLength: 5 }), (places, children) => {
        const below = children.map((name, index) => `<i slot="${name}">${index}</i>`).join('');
        const root = places.map((name) => `<slot name="${name}">-</slot>`).join(';');
        const element = host(root, below);
        const { flatTree } = tree;
        const back = (node: Node): string => {
          if (node.nodeType === 3) return (node as Text).data;
          let text = '';
          for (let at = flatTree.lastChildOf(node); at; at = flatTree.previousSiblingOf(at)) {
            if (flatTree.parentOf(at) !== node) throw new Error('another parent');
            text = back(at) + text;
          }
          return text;
        };
        expect(back(element)).toBe(textOf(element));
      }),
    );
  });
});

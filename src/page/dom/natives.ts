/*
 * The browser's own accessors, taken off the prototypes once. A form's or document's named elements
 * shadow the properties of the same name (`<input name="parentNode">`), in a content script too;
 * a getter called on the node cannot be shadowed. Marked as pure: a script pays only for those that it uses.
 */

type Getter<Owner, Value> = (owner: Owner) => Value;

function getter<Owner, Value>(prototype: object, name: string): Getter<Owner, Value> {
  const owner = Object.hasOwn(prototype, name) ? prototype : Object.getPrototypeOf(prototype);
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new TypeError(`no accessor ${name}`);
  return (node) => get.call(node) as Value;
}

const ofNode = Node.prototype;
const ofElement = Element.prototype;
const ofDocument = Document.prototype;

export const parentOf: Getter<Node, Node | null> = /* @__PURE__ */ getter(ofNode, 'parentNode');
export const firstChildOf: Getter<Node, Node | null> = /* @__PURE__ */ getter(ofNode, 'firstChild');
export const lastChildOf: Getter<Node, Node | null> = /* @__PURE__ */ getter(ofNode, 'lastChild');
export const nextSiblingOf: Getter<Node, Node | null> = /* @__PURE__ */ getter(
  ofNode,
  'nextSibling',
);
export const previousSiblingOf: Getter<Node, Node | null> = /* @__PURE__ */ getter(
  ofNode,
  'previousSibling',
);
export const nodeTypeOf: Getter<Node, number> = /* @__PURE__ */ getter(ofNode, 'nodeType');
export const ownerOf: Getter<Node, Document | null> = /* @__PURE__ */ getter(
  ofNode,
  'ownerDocument',
);
export const isConnected: Getter<Node, boolean> = /* @__PURE__ */ getter(ofNode, 'isConnected');
export const localNameOf: Getter<Element, string> = /* @__PURE__ */ getter(ofElement, 'localName');
export const namespaceOf: Getter<Element, string | null> = /* @__PURE__ */ getter(
  ofElement,
  'namespaceURI',
);
export const shadowRootOf: Getter<Element, ShadowRoot | null> = /* @__PURE__ */ getter(
  ofElement,
  'shadowRoot',
);
export const rootElementOf: Getter<Document, Element | null> = /* @__PURE__ */ getter(
  ofDocument,
  'documentElement',
);
export const firstElementOf: Getter<Element, Element | null> = /* @__PURE__ */ getter(
  ofElement,
  'firstElementChild',
);
export const textOf: Getter<Node, string | null> = /* @__PURE__ */ getter(ofElement, 'textContent');

const childNodes: Getter<Node, NodeListOf<ChildNode>> = /* @__PURE__ */ getter(
  ofNode,
  'childNodes',
);

/** The number of a node's children: the offset just behind the last one. */
export const childCountOf = (node: Node): number => childNodes(node).length;

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_NODE = 4;

/** Says whether a node holds text that counts as text of the page: a text node or a CDATA section. */
export const isText = (node: Node): node is Text => {
  const type = nodeTypeOf(node);
  return type === TEXT_NODE || type === CDATA_NODE;
};

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT_NODE;

const FRAGMENT_NODE = 11;

/**
 * Says whether a node is a shadow root. Not by its class: a node that the page took over from another
 * frame keeps that frame's classes.
 */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  nodeTypeOf(node) === FRAGMENT_NODE && 'host' in node;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Says whether an element is one of HTML, of whichever frame. */
export const isHtml = (element: Element): element is HTMLElement => namespaceOf(element) === XHTML;

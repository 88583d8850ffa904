/** What is read off a page with and without the extension; equal where the extension does no harm. */
export interface Snapshot {
  /** The tree with text-node boundaries, attributes and open shadow roots; long ones as a digest. */
  readonly tree: string;
  /** Own property names of `window` and `document`, and of what pages look at for strangers. */
  readonly globals: string;
  /** Content-security-policy violations, errors and unhandled rejections so far. */
  readonly troubles: string;
}

/** The reading functions that `installReader` leaves in every frame. */
export interface InPage {
  /**
   * Marks of this frame as `look U+0001 text`, parted by U+0002: one string, because browsers hand
   * out arrays with the page's own iterators.
   */
  marks(): string;
  snapshot(): Snapshot;
}

/**
 * Runs in the page's own world before any of its scripts, and keeps its own copies of all it needs:
 * the pages of this suite replace prototypes and freeze what they can.
 */
export function installReader(): void {
  const { call } = Function.prototype;
  const uncurry = <T extends unknown[], R>(method: (...parameters: T) => R) =>
    call.bind(method as never) as unknown as (self: unknown, ...parameters: T) => R;
  const get = (prototype: object, name: string) =>
    uncurry(Object.getOwnPropertyDescriptor(prototype, name)?.get as () => unknown);
  const push = uncurry(Array.prototype.push as (...items: unknown[]) => number);
  const join = uncurry(Array.prototype.join);
  const sort = uncurry(Array.prototype.sort as () => unknown[]);
  const slice = uncurry(String.prototype.slice);
  const charCode = uncurry(String.prototype.charCodeAt);
  const startsWith = uncurry(String.prototype.startsWith);
  const rangeText = uncurry(Range.prototype.toString);
  const names = Object.getOwnPropertyNames;
  // Asked for anew each time: a frame may keep its window and change its document.
  const highlights = get(CSS, 'highlights');
  const registry = () => highlights(CSS);
  // Not by `forEach`: no callbacks run in a sandboxed frame.
  const lister = <T>(prototype: object, way: 'keys' | 'values', sample: unknown) => {
    const begin = uncurry(Reflect.get(prototype, way) as () => object);
    const step = uncurry(Reflect.get(begin(sample), 'next') as () => IteratorResult<T>);
    return (of: unknown): T[] => {
      const all: T[] = [];
      const iterator = begin(of);
      for (let at = step(iterator); !at.done; at = step(iterator)) push(all, at.value);
      return all;
    };
  };
  const { prototype } = HighlightRegistry;
  const named = uncurry(prototype.get as (name: string) => Highlight | undefined);
  const namesIn = lister<string>(prototype, 'keys', registry());
  const rangesIn = lister<Range>(Highlight.prototype, 'values', new Highlight());
  const nodeType = get(Node.prototype, 'nodeType');
  const nodeName = get(Node.prototype, 'nodeName');
  const nodeValue = get(Node.prototype, 'nodeValue');
  const first = get(Node.prototype, 'firstChild');
  const next = get(Node.prototype, 'nextSibling');
  const parent = get(Node.prototype, 'parentNode');
  const shadow = get(Element.prototype, 'shadowRoot');
  const attributes = get(Element.prototype, 'attributes');
  const attributeCount = get(NamedNodeMap.prototype, 'length');
  const item = uncurry(NamedNodeMap.prototype.item);
  const attributeName = get(Attr.prototype, 'name');
  const attributeValue = get(Attr.prototype, 'value');
  const string = String;
  const troubles: string[] = [];
  const listen = EventTarget.prototype.addEventListener.bind(window);
  listen('securitypolicyviolation', () => push(troubles, 'policy'), true);
  listen(
    'error',
    (event) => push(troubles, `error ${string((event as ErrorEvent).message)}`),
    true,
  );
  listen('unhandledrejection', () => push(troubles, 'rejection'), true);

  const marks = (): string => {
    const found: string[] = [];
    const names = namesIn(registry());
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as string;
      if (!startsWith(name, 'second-source-') || name === 'second-source-flash') continue;
      const ranges = rangesIn(named(registry(), name));
      for (let index = 0; index < ranges.length; index++) {
        push(found, `${slice(name, 14)}\u0001${rangeText(ranges[index])}`);
      }
    }
    return join(found, '\u0002');
  };

  const digest = (text: string): string => {
    let hash = 2166136261;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ charCode(text, index), 16777619);
    }
    return text.length < 20_000 ? text : `${text.length} ${hash >>> 0}`;
  };

  const describe = (node: unknown): string => {
    if (nodeType(node) !== 1) return `${nodeName(node)}(${nodeValue(node)})`;
    const parts: string[] = [];
    const all = attributes(node);
    const count = attributeCount(all) as number;
    for (let index = 0; index < count; index++) {
      const attribute = item(all, index);
      push(parts, `${attributeName(attribute)}=${attributeValue(attribute)}`);
    }
    return `${nodeName(node)}[${join(parts, ' ')}]`;
  };

  const treeOf = (root: unknown): string => {
    const parts: string[] = [];
    let node: unknown = root;
    while (node) {
      push(parts, describe(node));
      const inner = nodeType(node) === 1 ? shadow(node) : null;
      if (inner) push(parts, `#shadow{${treeOf(inner)}}`);
      const child = first(node);
      if (child) {
        push(parts, '<');
        node = child;
        continue;
      }
      while (node && node !== root && !next(node)) {
        push(parts, '>');
        node = parent(node);
      }
      node = node && node !== root ? next(node) : null;
    }
    return join(parts, '');
  };

  const globalsOf = (): string => {
    const owners = [window, document, Node.prototype, Element.prototype, Range.prototype];
    const lists: string[] = [];
    for (let index = 0; index < owners.length; index++) {
      push(lists, join(sort(names(owners[index]) as never) as never, ','));
    }
    const registered = namesIn(registry());
    for (let index = 0; index < registered.length; index++) {
      const name = registered[index] as string;
      if (!startsWith(name, 'second-source-')) push(lists, name);
    }
    return join(lists, ';');
  };

  const inPage: InPage = {
    marks,
    snapshot: () => ({
      tree: digest(treeOf(document)),
      globals: globalsOf(),
      troubles: join(troubles, '; '),
    }),
  };
  Object.defineProperty(window, 'readerOfTests', { value: inPage });
}

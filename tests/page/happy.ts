import { Window } from 'happy-dom';

/**
 * A DOM for the pure parts: its constructors become globals before the modules under test, which
 * take their accessors off the prototypes, are loaded.
 */
export function installDom(): Document {
  const window = new Window();
  const names = [
    'Node',
    'Element',
    'HTMLElement',
    'HTMLSlotElement',
    'Document',
    'DocumentFragment',
    'ShadowRoot',
    'Range',
    'Text',
    'NodeFilter',
    'document',
  ] as const;
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      value: (window as unknown as Record<string, unknown>)[name],
      configurable: true,
    });
  }
  // Of happy-dom's classes for documents, the one that is given here is not the one they are made of.
  Object.defineProperty(window.Document, Symbol.hasInstance, {
    value: (node: unknown) => node === window.document,
  });
  globalThis.getComputedStyle = window.getComputedStyle.bind(window) as never;
  return window.document as unknown as Document;
}

/**
 * Gives an element a property of its own, as a form has one for each of its named fields: in browsers
 * they shadow those of the prototypes, in happy-dom they do not. Returns what takes it away again.
 */
export function clobber(element: Element | null, name: string): () => void {
  if (!element) throw new Error('no element');
  const value = element.ownerDocument.createElement('input');
  Object.defineProperty(element, name, { value, configurable: true });
  return () => void Reflect.deleteProperty(element, name);
}

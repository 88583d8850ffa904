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
  globalThis.getComputedStyle = window.getComputedStyle.bind(window) as never;
  return window.document as unknown as Document;
}

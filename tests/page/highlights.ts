/** The browser's highlights as happy-dom lacks them, and what stands in them. */
export interface Painted {
  /** The texts of all marks that are painted. */
  texts(): string[];
  /** The names under which something is painted. */
  names(): string[];
  /** Takes them away again. */
  restore(): void;
}

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** Gives the tests' global a registry of highlights. */
export function installHighlights(): Painted {
  const highlights = new Map<string, FakeHighlight>();
  const before = (['CSS', 'Highlight'] as const).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  };
  define('CSS', { highlights });
  define('Highlight', FakeHighlight);
  return {
    texts: () => [...highlights.values()].flatMap((all) => [...all].map(String)),
    names: () => [...highlights.keys()],
    restore() {
      for (const [name, descriptor] of before) {
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

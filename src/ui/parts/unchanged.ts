import { Component, type ComponentType, createElement } from 'preact';

/**
 * The component, drawn anew only when one of its props is another one: long lists grow without
 * walking through what stands there already.
 */
export function unchanged<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class Unchanged extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const now = this.props as P;
      const keys = new Set([...Object.keys(now), ...Object.keys(next)]) as Set<keyof P>;
      return [...keys].some((key) => now[key] !== next[key]);
    }

    override render() {
      return createElement(Inner, this.props as P & { children?: never });
    }
  };
}

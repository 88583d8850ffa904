import { namespaceOf } from '../dom/natives.ts';
import type { Boundary } from './boundary.ts';

const { getAttribute } = Element.prototype;

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** What stands in a row as it is read; in a fraction, a power or a table it does not. */
const ROWS: ReadonlySet<string> = new Set(
  'mrow mn mi mo ms mtext mspace mstyle mpadded semantics'.split(' '),
);

/**
 * What an element of a formula means to the text around it; `undefined` for any other. "lasted <math><mn>5</mn></math>
 * hours" is one sentence; one and two of a fraction are not twelve. Browsers differ in the styles that they give for these.
 */
export function mathBoundary(element: Element, name: string): Boundary | undefined {
  if (namespaceOf(element) !== MATHML) return undefined;
  if (name === 'mphantom') return 'nothing';
  if (name !== 'math') return ROWS.has(name) ? 'inline' : 'block';
  const { display } = getComputedStyle(element);
  const inLine =
    display.startsWith('inline') ||
    (display === 'math' && getAttribute.call(element, 'display') !== 'block');
  return inLine ? 'inline' : 'block';
}

import { firstElementOf, isElement, localNameOf, namespaceOf, parentOf } from '../dom/natives.ts';

const { closest, getAttribute } = Element.prototype;
const nextElement = Object.getOwnPropertyDescriptor(Element.prototype, 'nextElementSibling')
  ?.get as (this: Element) => Element | null;

const SVG = 'http://www.w3.org/2000/svg';

/** "en" takes a text in "en-GB" as well, as SVG has it: one list of languages for a branch, or none for any. */
function isFor(branch: Element, languages: readonly string[]): boolean {
  const asked = getAttribute.call(branch, 'systemLanguage');
  if (asked === null) return true;
  const wanted = asked.split(',').map((one) => one.trim().toLowerCase());
  return languages.some((own) =>
    wanted.some((one) => one === own || one.startsWith(`${own}-`) || own.startsWith(`${one}-`)),
  );
}

const needsNothing = (branch: Element): boolean =>
  (getAttribute.call(branch, 'requiredExtensions') ?? '').trim() === '';

/** The first branch that the browser can show: the only one that it paints. */
function chosenOf(choice: Element): Element | null {
  const languages = navigator.languages.map((one) => one.toLowerCase());
  let branch = firstElementOf(choice);
  while (branch && !(needsNothing(branch) && isFor(branch, languages)))
    branch = nextElement.call(branch);
  return branch;
}

/**
 * Says whether an element of a drawing stands in a branch of a `switch` that is not painted: Firefox has boxes for all of
 * them.
 */
export function isUnchosen(element: Element): boolean {
  if (closest.call(element, 'switch') === null) return false;
  for (let at: Element = element; ; ) {
    const holder = parentOf(at);
    if (!holder || !isElement(holder)) return false;
    if (localNameOf(holder) === 'switch' && namespaceOf(holder) === SVG && chosenOf(holder) !== at)
      return true;
    at = holder;
  }
}

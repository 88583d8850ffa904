import { around } from './natives.ts';

/** What the library that places a card reads of each element on the way up, by plain properties. */
const READ = [
  ...['nodeName', 'parentNode', 'assignedSlot', 'ownerDocument', 'matches', 'addEventListener'],
  ...['removeEventListener', 'getBoundingClientRect', 'offsetWidth', 'offsetHeight'],
  ...['clientLeft', 'clientTop', 'clientWidth', 'clientHeight', 'scrollLeft', 'scrollTop'],
] as const;

/**
 * The innermost element around a mark by which a card may be placed: the way up from it tells the
 * scroll containers. A form with a field named like one of the properties that are read there would
 * lead astray (`parentNode`: round and round); what lies inside such a form is passed over.
 */
export function contextOf(element: Element): Element {
  let context = element;
  let misleading = false;
  for (const at of around(element)) {
    if (misleading) context = at;
    misleading = at instanceof HTMLFormElement && hasMisleadingName(at);
  }
  return context;
}

/** A form has its fields as properties of its own; it lists them in no browser, but knows each. */
const hasMisleadingName = (form: HTMLFormElement): boolean =>
  READ.some((name) => Object.hasOwn(form, name));

import { attribute, type Element, isElement, type Node, textOf, walk } from './html-tree.ts';
import { type StyleRule, styleRules } from './style-rules.ts';

type Numbered = StyleRule & { readonly order: number };

/**
 * Says which elements of a page are hidden: by attribute, by their own style, or by rules of the page's own style
 * sheets that hang on their name, classes or id alone. Of several such rules the last counts.
 */
export function hiddenIn(document: Node): (element: Element) => boolean {
  const rules = rulesOf(document);
  return (element) => {
    if (attribute(element, 'hidden') !== undefined) return true;
    const own = attribute(element, 'style') ?? '';
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(own)) return true;
    const { display, visibility } = styledBy(rules, element);
    return (
      (display === 'none' && !/display\s*:/i.test(own)) ||
      (visibility === 'hidden' && !/visibility\s*:/i.test(own))
    );
  };
}

type Rules = ReadonlyMap<string, readonly Numbered[]>;

/** The rules by the rarest thing they hang on. */
function rulesOf(document: Node): Rules {
  const byKey = new Map<string, Numbered[]>();
  let order = 0;
  walk(document, {
    enter: (node) => {
      if (!isElement(node, 'style')) return true;
      if (!/^\s*(?:all|screen)?\s*$/i.test(attribute(node, 'media') ?? '')) return false;
      for (const rule of styleRules(textOf(node))) {
        order += 1;
        const key = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : rule.tag;
        if (key) addTo(byKey, key, { ...rule, order });
      }
      return false;
    },
  });
  // Sheets that hide nothing need not be asked.
  const hides = [...byKey.values()].flat().some((rule) => isHiding(rule));
  return hides ? byKey : new Map();
}

/** Of more rules that hang on the same the last count: a page is read in a time that does not hang on its sheets. */
const MOST = 40;

function addTo(byKey: Map<string, Numbered[]>, key: string, rule: Numbered): void {
  const known = byKey.get(key);
  if (!known) byKey.set(key, [rule]);
  else {
    known.push(rule);
    if (known.length > MOST) known.shift();
  }
}

const isHiding = ({ display, visibility }: StyleRule): boolean =>
  display === 'none' || visibility === 'hidden';

function styledBy(rules: Rules, element: Element): Pick<StyleRule, 'display' | 'visibility'> {
  if (rules.size === 0) return {};
  const id = attribute(element, 'id');
  const classes = new Set((attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean));
  const keys = [
    element.tagName,
    ...[...classes].map((name) => `.${name}`),
    ...(id ? [`#${id}`] : []),
  ];
  const matching = keys
    .flatMap((key) => rules.get(key) ?? [])
    .filter(
      (rule) =>
        (rule.tag === undefined || rule.tag === element.tagName) &&
        (rule.id === undefined || rule.id === id) &&
        rule.classes.every((name) => classes.has(name)),
    )
    .sort((a, b) => b.order - a.order);
  const display = matching.find((rule) => rule.display !== undefined)?.display;
  const visibility = matching.find((rule) => rule.visibility !== undefined)?.visibility;
  return {
    ...(display === undefined ? {} : { display }),
    ...(visibility === undefined ? {} : { visibility }),
  };
}

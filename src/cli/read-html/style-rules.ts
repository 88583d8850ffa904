/** What one rule of a style sheet says of whether the elements it is for are seen. */
export interface StyleRule {
  /** In small letters; none: elements of every name. */
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  /** Undefined where the rule says nothing of it. */
  readonly display?: string;
  readonly visibility?: string;
}

/** Longer sheets are not read, characters. */
const LONGEST = 500_000;

/** `p`, `.draft`, `p.old.draft`, `#x`: what hangs on an element alone. */
const SIMPLE = /^(?:[a-z][\w-]*)?(?:[.#][\w-]+)*$/i;

/**
 * The rules of a style sheet that show or hide elements by their name, classes or id alone, in order. Selectors that
 * hang on other elements or on states, and rules within `@media` and the like, are left out. Never throws.
 */
export function styleRules(sheet: string): StyleRule[] {
  if (sheet.length > LONGEST) return [];
  const rules: StyleRule[] = [];
  for (const [selectors, body] of topRules(sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' '))) {
    const display = declared(body, 'display');
    const visibility = declared(body, 'visibility');
    if (display === undefined && visibility === undefined) continue;
    for (const selector of selectors.split(',')) {
      const parts = partsOf(selector.trim());
      if (parts)
        rules.push({
          ...parts,
          ...(display === undefined ? {} : { display }),
          ...(visibility === undefined ? {} : { visibility }),
        });
    }
  }
  return rules;
}

/** The last value that a rule gives a property, in small letters. */
function declared(body: string, property: string): string | undefined {
  let value: string | undefined;
  for (const declaration of body.split(';')) {
    const at = declaration.indexOf(':');
    if (declaration.slice(0, at).trim().toLowerCase() !== property) continue;
    value = declaration
      .slice(at + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
  }
  return value;
}

function partsOf(selector: string): Pick<StyleRule, 'tag' | 'id' | 'classes'> | undefined {
  if (selector === '' || !SIMPLE.test(selector)) return undefined;
  const [tag, ...signs] = selector.split(/(?=[.#])/);
  const all = tag && /^[a-z]/i.test(tag) ? signs : [tag ?? '', ...signs];
  const id = all.find((sign) => sign.startsWith('#'))?.slice(1);
  return {
    classes: all.flatMap((sign) => (sign.startsWith('.') ? [sign.slice(1)] : [])),
    ...(tag && all !== signs ? {} : { tag: (tag ?? '').toLowerCase() }),
    ...(id === undefined ? {} : { id }),
  };
}

/** Selectors and body of every rule that stands in no other; those that begin with `@` are passed over whole. */
function* topRules(sheet: string): Generator<readonly [string, string]> {
  for (let from = 0; ; ) {
    const open = sheet.indexOf('{', from);
    if (open < 0) return;
    let depth = 1;
    let end = open + 1;
    for (; end < sheet.length && depth > 0; end += 1) {
      if (sheet[end] === '{') depth += 1;
      else if (sheet[end] === '}') depth -= 1;
    }
    // Statements such as `@import "x";` may stand before the selectors.
    const selectors = sheet.slice(from, open).split(';').at(-1)?.trim() ?? '';
    const body = sheet.slice(open + 1, depth > 0 ? end : end - 1);
    if (!selectors.startsWith('@') && !body.includes('{')) yield [selectors, body];
    from = end;
  }
}

/**
 * The alternatives of a pattern, as they stand at its top: `a|(?:b|c)` gives `a` and `(?:b|c)`. Where the whole
 * is one group with a little around it, `\b(?:a|b)\b`, what stands around belongs to each: `\ba\b`, `\bb\b`.
 * Throws a `SyntaxError` where a group captures, for taken apart the groups would count anew in every part.
 */
export function alternativesOf(source: string): string[] {
  const [cuts, closed] = cutsIn(source, 0);
  const parts = partsOf(source, 0, cuts, closed);
  const around = parts.length === 1 ? GROUP_AHEAD.exec(source) : null;
  if (!around) return parts;
  const start = around[0].length;
  const [inner, end] = cutsIn(source, start);
  const rest = source.slice(end + 1);
  if (QUANTIFIER.test(rest) || rest.length > SHORT) return parts;
  const lead = around[1] ?? '';
  return partsOf(source, start, inner, end).map((part) => `${lead}${part}${rest}`);
}

const GROUP_AHEAD = /^(\\b|\^)?\(\?:/;
const QUANTIFIER = /^[?*+{]/;
/** Characters behind a group that are written again behind each of its alternatives: a long end costs more than it saves. */
const SHORT = 12;

/** Where the bars stand from `start` on, outside all groups, and where the group around `start` closes. */
function cutsIn(source: string, start: number): readonly [number[], number] {
  const cuts: number[] = [];
  let depth = 0;
  let inClass = false;
  let at = start;
  for (; at < source.length && depth >= 0; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '|' && depth === 0) cuts.push(at);
    else if (char === ')') depth -= 1;
    else if (char === '(') {
      wantNoCapture(source, at);
      depth += 1;
    }
  }
  return [cuts, depth < 0 ? at - 1 : at];
}

const NO_CAPTURE = /^\(\?(?:[:=!]|<[=!])/;

const wantNoCapture = (source: string, at: number): void => {
  const group = source.slice(at, at + 40);
  if (!NO_CAPTURE.test(group)) throw new SyntaxError(`a group captures at ${at}: ${group}`);
};

const partsOf = (source: string, start: number, cuts: readonly number[], end: number): string[] =>
  [...cuts, end].map((cut, i) => source.slice(i ? (cuts[i - 1] as number) + 1 : start, cut));

/** Letters of a beginning: more tell hardly more. */
const ENOUGH = 4;
/** Fewer stand in every text. */
const FEWEST = 2;
/** A pattern with more beginnings than these is not looked into further. */
const MOST = 60;

/** What a match may begin with; `open`: the pattern was read to its end, and more may follow. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

/**
 * Texts of which every match of a pattern begins with one: a text that holds none of them need not be searched. Undefined where that cannot
 * be told, or where a beginning would be shorter than two letters. The pattern is one of folded text, without flags that
 * change its letters.
 *
 * `\btook (?:his|her) seat` gives `took`, `s(?:at|its)` gives `sat` and `sits`, `\w+ed` nothing.
 */
export function beginningsOf(source: string): readonly string[] | undefined {
  const found = read(source, 0, source.length);
  if (found.length > MOST || found.some(({ text }) => text.length < FEWEST)) return undefined;
  return [...new Set(found.map(({ text }) => text))];
}

const NOTHING: Beginning = { text: '', open: true };

/** What the stretch `[from, to)` of a pattern begins with: all of its alternatives. */
function read(source: string, from: number, to: number): Beginning[] {
  let found: Beginning[] = [];
  let start = from;
  for (let at = from; at <= to; at = at < to ? atomEnd(source, at) : at + 1) {
    if (at < to && source[at] !== '|') continue;
    found = [...found, ...readOne(source, start, at)];
    start = at + 1;
  }
  return found;
}

function readOne(source: string, from: number, to: number): Beginning[] {
  let found = [NOTHING];
  for (let at = from; at < to; ) {
    const end = atomEnd(source, at);
    const quantifier = QUANTIFIER.exec(source.slice(end, to))?.[0] ?? '';
    const atom = quantifier === '' || OPTIONAL.test(quantifier) || AT_LEAST_ONCE.test(quantifier);
    const next = atom ? choicesOf(source, at, end) : undefined;
    if (!next) return found.map(closed);
    const choices = OPTIONAL.test(quantifier) ? [...next, NOTHING] : next;
    found = found.flatMap((one) =>
      isDone(one) ? [one] : choices.map((each) => joined(one, each)),
    );
    if (AT_LEAST_ONCE.test(quantifier)) return found.map(closed);
    if (found.length > MOST || found.every(isDone)) return found;
    at = end + quantifier.length;
  }
  return found;
}

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;
/** Once or not at all: what comes next may be the beginning as well. */
const OPTIONAL = /^\?/;
const AT_LEAST_ONCE = /^\+/;

const isDone = ({ text, open }: Beginning): boolean => !open || text.length >= ENOUGH;
const closed = ({ text }: Beginning): Beginning => ({ text, open: false });
const joined = (one: Beginning, next: Beginning): Beginning => ({
  text: (one.text + next.text).slice(0, ENOUGH),
  open: next.open,
});

/** What an atom may read as; undefined where that is nearly anything. */
function choicesOf(source: string, at: number, end: number): Beginning[] | undefined {
  const atom = source.slice(at, end);
  if (atom === '\\b' || LOOKAROUND.test(atom)) return [NOTHING];
  if (atom.startsWith('(?:')) return read(source, at + 3, end - 1);
  if (SMALL_CLASS.test(atom))
    return [...atom.slice(1, -1)].map((letter) => ({ text: letter, open: true }));
  if (ESCAPED.test(atom)) return [{ text: atom.slice(1), open: true }];
  return PLAIN.test(atom) ? [{ text: atom, open: true }] : undefined;
}

const LOOKAROUND = /^\(\?(?:[=!]|<[=!])/;
const SMALL_CLASS = /^\[[a-z' ]{1,5}\]$/;
const ESCAPED = /^\\[^\w\s]$/;
const PLAIN = /^[^\\.[\](){}?*+^$|]$/u;

/** Where the atom ends that begins at a place: a letter, an escape, a class, a group. */
function atomEnd(source: string, at: number): number {
  const char = source[at];
  if (char === '\\') return at + 2;
  if (char === '[') return classEnd(source, at);
  if (char !== '(') return at + 1;
  let inside = at + 1;
  while (inside < source.length && source[inside] !== ')') inside = atomEnd(source, inside);
  return inside + 1;
}

function classEnd(source: string, at: number): number {
  let inside = at + 1;
  while (inside < source.length && source[inside] !== ']')
    inside += source[inside] === '\\' ? 2 : 1;
  return inside + 1;
}

import { AnyOf } from './any-of.ts';

/**
 * Every match of a global pattern in a text, in order. What `String.matchAll` gives, without the
 * copy of the pattern that it makes for each text: readers ask some two hundred patterns of every
 * sentence. Throws where the pattern is not global, for it would match at the same place for ever.
 */
export function matchesOf(text: string, pattern: RegExp | AnyOf): RegExpExecArray[] {
  if (pattern instanceof AnyOf) return pattern.all(text);
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern}`);
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    out.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return out;
}

/**
 * A pattern written over several lines, so that a reader sees which phrases it accepts: line breaks and the
 * blanks around them are nothing, all else is as in `String.raw`. A blank that counts never stands at the
 * edge of a line.
 */
export function phrases(parts: TemplateStringsArray, ...lists: readonly string[]): string {
  const joined = parts.raw.map((part) => part.replace(/\s*\n\s*/g, ''));
  return String.raw({ raw: joined }, ...lists);
}

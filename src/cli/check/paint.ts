/** Colours of a terminal; plain where the output is no terminal or colours are unwanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly agrees: (text: string) => string;
  readonly conflicts: (text: string) => string;
}

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string): string => text;

/** Colours for a terminal, unless `NO_COLOR` is set. */
export const paintFor = (isTerminal: boolean): Paint =>
  isTerminal && !process.env.NO_COLOR
    ? { bold: code(1, 22), dim: code(2, 22), agrees: code(34, 39), conflicts: code(31, 39) }
    : { bold: plain, dim: plain, agrees: plain, conflicts: plain };

const WIDTH = 96;

/** Breaks a text at blanks into lines of at most `WIDTH` signs, each after `indent`. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + word.length >= WIDTH) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  lines.push(indent + line);
  return lines.join('\n');
}

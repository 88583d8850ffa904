/** A source that cannot be built in: says which file, which row (1-based) and what is wrong. */
export class BadSource extends Error {
  override readonly name = 'BadSource';
  readonly file: string;
  readonly row: number | undefined;

  constructor(file: string, row: number | undefined, problem: string) {
    super(`${file}${row === undefined ? '' : `, row ${row}`}: ${problem}`);
    this.file = file;
    this.row = row;
  }
}

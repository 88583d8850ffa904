/** A bundled file that cannot be used: names the file and what is wrong with it. */
export class BadBundle extends Error {
  override readonly name = 'BadBundle';
  readonly file: string;
  readonly problem: string;

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.file = file;
    this.problem = problem;
  }
}

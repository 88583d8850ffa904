/** An input that cannot be checked: names it and says what is wrong. */
export class BadInput extends Error {
  override readonly name = 'BadInput';

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
  }
}

import { show } from '../show.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type Fail = (problem: string) => never;

/** The value as an object with fields, or an error that says where it stands. */
export const fieldsOf = (value: unknown, where: string, fail: Fail): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : fail(`${where} should be an object`);

export const listOf = (bundle: Fields, name: string, fail: Fail): readonly unknown[] => {
  const list = bundle[name];
  return Array.isArray(list) ? list : fail(`"${name}" is missing or no list`);
};

export const wantTexts = (
  fields: Fields,
  names: readonly string[],
  where: string,
  fail: Fail,
): void => {
  for (const name of names) {
    if (typeof fields[name] !== 'string') fail(`${where} has no "${name}"`);
  }
};

export const wantRange = (value: unknown, length: number, where: string, fail: Fail): void => {
  const { start, end } = fieldsOf(value, where, fail);
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (
    !whole ||
    (start as number) < 0 ||
    (end as number) > length ||
    (start as number) > (end as number)
  ) {
    fail(`${where} is ${show(start)}–${show(end)}, outside its text of ${length}`);
  }
};

/** Says whether a value has a shape; never throws, whatever it is given. */
export type Shape<T> = (value: unknown) => value is T;

type ShapeOf<S> = S extends Shape<infer T> ? T : never;

/** A string of at most `most` UTF-16 units. */
export const string =
  (most = 10_000): Shape<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= most;

/** A finite number within the bounds, both included. */
export const number =
  (least = -Infinity, most = Infinity): Shape<number> =>
  (value): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;

/** A whole number within the bounds, both included. */
export const integer =
  (least = 0, most = Number.MAX_SAFE_INTEGER): Shape<number> =>
  (value): value is number =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

export const boolean: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

export const nothing: Shape<undefined> = (value): value is undefined =>
  value === undefined || value === null;

/** One of the given literals. */
export const oneOf =
  <const T extends readonly (string | number)[]>(literals: T): Shape<T[number]> =>
  (value): value is T[number] =>
    (literals as readonly unknown[]).includes(value);

/** An array of at most `most` items, each of the given shape. */
export const array =
  <T>(item: Shape<T>, most = 100_000): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    // Unlike `every`, `findIndex` does not pass over the holes of a list.
    Array.isArray(value) && value.length <= most && value.findIndex((each) => !item(each)) < 0;

/**
 * A plain object with the given own properties, each of its shape; properties that may be missing
 * are named in `optional`. Unknown properties are let be: they are never read.
 */
export const object =
  <
    R extends Record<string, Shape<unknown>>,
    O extends Record<string, Shape<unknown>> = Record<never, never>,
  >(
    required: R,
    optional?: O,
  ): Shape<{ [K in keyof R]: ShapeOf<R[K]> } & { [K in keyof O]?: ShapeOf<O[K]> }> =>
  (value): value is never => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const own = (key: string) => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
    return (
      Object.entries(required).every(([key, shape]) => shape(own(key))) &&
      Object.entries(optional ?? {}).every(
        ([key, shape]) => own(key) === undefined || shape(own(key)),
      )
    );
  };

/** Signs that steer a terminal or turn the order of letters round: C0, DEL, C1, bidirectional controls. */
const STEERING = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * Text from outside as it may be shown on a terminal: signs that would steer it stand as escapes,
 * `\u{1b}]0;title\u{7}`, line breaks and tabs included. For JSON these are data and stay.
 */
export const visible = (text: string): string =>
  text.replace(STEERING, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);

/** The same for every text within a value, whatever it is called: no field can be forgotten. */
export function visibleIn<T>(value: T): T {
  const shown = (each: unknown): unknown => {
    if (typeof each === 'string') return visible(each);
    if (Array.isArray(each)) return each.map(shown);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, field]) => [name, shown(field)]));
  };
  return shown(value) as T;
}

import type messages from '../../public/_locales/en/messages.json';

/** Every message of the interface; the English file is the list. */
export type MessageKey = keyof typeof messages;

/** Messages with plural forms: `sources` stands for `sources_one`, `sources_few`, `sources_other` … */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base}_one`
    ? Base
    : never
  : never;

interface I18n {
  getMessage(key: string, substitutions?: string[]): string;
}

/** Read at every call: the story pages of the tests put theirs in place after this module ran. */
function api(): I18n | undefined {
  const scope = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
  return scope.chrome?.i18n ?? scope.browser?.i18n;
}

/**
 * A message in the reader's language; `$1`, `$2` … take the substitutions in order. A missing
 * message shows its key, so that the fault can be seen and found. No polyfill: the card uses this.
 */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return raw(key, substitutions.map(String)) || key;
}

const raw = (key: string, substitutions: string[] = []): string => {
  try {
    return api()?.getMessage(key, substitutions) ?? '';
  } catch {
    // The extension was updated under an open card, which closes at its next step.
    return '';
  }
};

/** The language the messages really are in (not the browser's): `en`, `uk`. */
export const language = (): string => raw('languageCode') || 'en';

/** `ltr` or `rtl`, as the messages' language is written. */
export const direction = (): 'ltr' | 'rtl' => (raw('languageDirection') === 'rtl' ? 'rtl' : 'ltr');

/** A number as the language writes it: `1,000`, `1.000`, `2,5`. */
export const formatNumber = (value: number): string => numbers(language()).format(value);

const once = <T>(make: (language: string) => T) => {
  const made = new Map<string, T>();
  return (language: string): T => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
};

const numbers = once((language) => new Intl.NumberFormat(language));
const rules = once((language) => new Intl.PluralRules(language));

/**
 * A counted message: the plural form that the language asks for, with the count as `$1` and further
 * substitutions from `$2`. "1 source", "2 sources"; "1 джерело", "2 джерела", "5 джерел".
 */
export function plural(
  key: PluralKey,
  count: number,
  ...more: readonly (string | number)[]
): string {
  const substitutions = [formatNumber(count), ...more.map(String)];
  const form = rules(language()).select(count);
  return raw(`${key}_${form}`, substitutions) || raw(`${key}_other`, substitutions) || key;
}

/** A year that has every day there is. */
const LEAP_YEAR = 2024;

/** An ISO date (`2025-05-16`) or one by year and month, in words of the language; else as given. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return year && month ? formatPartialDate({ year, month, ...(day ? { day } : {}) }) : iso;
}

/** A date as far as it is known: "16 May 2025", "May 2025", "16 May". */
export function formatPartialDate({
  year,
  month,
  day,
}: {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}): string {
  const options: Intl.DateTimeFormatOptions = { month: 'long', timeZone: 'UTC' };
  if (year) options.year = 'numeric';
  if (day) options.day = 'numeric';
  // British order in English: the interface writes "16 May 2025" throughout.
  const locale = language() === 'en' ? 'en-GB' : language();
  return new Intl.DateTimeFormat(locale, options).format(
    Date.UTC(year ?? LEAP_YEAR, month - 1, day || 1),
  );
}

interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** A span of whole months: "January – December 2022", "May 2022". */
export function formatMonths(from: Month, to: Month): string {
  const [start, end] = [from, to].map(({ year, month }) => Date.UTC(year, month - 1, 1));
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language(), options).formatRange(start as number, end as number);
}

/** Names in a row, as the language joins them: "001, 002 and 004". */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(language(), { style: 'long', type: 'conjunction' }).format(items);

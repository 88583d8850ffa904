/**
 * The language that a text names, as its canonical tag: "en_US" and "EN-us" are `en-US`, "eng" is `en`.
 * `undefined` for whatever is no tag ("english", "", "x"), and for `und`, the tag of no language: it tells nothing, not another language.
 */
export function languageTag(text: string | undefined): string | undefined {
  const written = text?.trim().replaceAll('_', '-') ?? '';
  if (!/^(?!und\b)[a-z]{2,3}(?:-[a-z\d-]{1,60})?$/i.test(written)) return undefined;
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    // "en--US": its first part still tells.
    return written.slice(0, /-|$/.exec(written)?.index).toLowerCase();
  }
}

import { type MessageKey, t } from '../../platform/i18n.ts';

/**
 * The message of a key that is put together from a value (`place_abu_dhabi`); undefined where the
 * languages have none, so that the caller can fall back on the English reading.
 */
export function said(key: string, ...substitutions: readonly string[]): string | undefined {
  const words = t(key as MessageKey, ...substitutions);
  return words === key ? undefined : words;
}

/** A lexicon's id or a subject as it stands in keys: `abu-dhabi` → `abu_dhabi`, "leaders' meeting" → `leaders_meeting`. */
export const keyOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9\s_-]/g, '')
    .replace(/[\s-]+/g, '_');

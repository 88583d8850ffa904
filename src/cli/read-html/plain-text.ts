/**
 * Text as a reader sees it: composed letters, no soft hyphens or zero-width signs, every run of white
 * space (no-break and thin spaces too) one blank, none at the ends.
 */
export const plainText = (raw: string): string =>
  raw
    .normalize('NFC')
    .replace(/[\u00AD\u200B\uFEFF\u2060]/g, '')
    .replace(/[\s\u00A0\u202F\u2000-\u200A]+/g, ' ')
    .trim();

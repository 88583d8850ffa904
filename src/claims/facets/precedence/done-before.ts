import { MET_AFTER } from './not-since.ts';

/** What goes on behind the span is told beside what was done the first time. */
const GOES_ON = /^,? (?:as|while|when|and|but|before|after)(?!\w)/;
const IDLE = /\b(?:for|the|and|but|it|was|is|this)(?!\w)/g;
const SOME_WORDS = /[a-z]{2} .*[a-z]{2}/;

/**
 * True where what was done for the first time stands before these words, and is no meeting; `before` and `after`: what surrounds "for the first time
 * since …".
 *
 * Accepts "The lira rose (for the first time since 2023) as the two sides talked", "Umerov was there (for the first time since his appointment) and
 * met the Russians". None: "(For the first time since 2022), the two sides talked", "They met (for the first time since 2022) and agreed".
 */
export const isDoneBefore = (before: string, after: string): boolean =>
  GOES_ON.test(after) && SOME_WORDS.test(before.replace(IDLE, '')) && !MET_AFTER.test(before);

const READERS =
  '(?:survivalists?|preppers?|homesteaders?|readers|subscribers|our (?:community|members))';
const ADVICE =
  '(?:should|must|need to|ought to|may want to|would do well to|are (?:advised|urged|encouraged|reminded) to|can prepare)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?:\\p{L}+,? )?${READERS}\\b[^.]{0,40}?\\b${ADVICE}\\b`, 'iu'),
  new RegExp(`^for ${READERS},`, 'iu'),
  /^(?:make sure|be sure|remember|consider) (?:you|your|to (?:stock|pack|prepare|store))/i,
  /^(?:you|we all) (?:should|must|need to|ought to) (?:prepare|stock|remain|stay|keep)\b/i,
];

/**
 * Whether a sentence gives the publisher's readers advice instead of stating something.
 *
 * Accepted: `Survivalists should remain vigilant, tracking …`, `For preppers, this means …`, `Readers
 * are advised to stock up`, `You should prepare for …`.
 * Not: `Negotiators should remain vigilant`, `Ukraine must accept`, `Vigilance is necessary as …`,
 * `Zelensky said survivalists had helped`.
 */
export const isReaderAdvice = (sentence: string): boolean => PATTERNS.some((p) => p.test(sentence));

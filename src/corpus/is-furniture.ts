/** Each pattern with lines it accepts. All look at a whole line or sentence. */
const PATTERNS: readonly RegExp[] = [
  // Related: China’s Seizure of Sandy Cay · Also Read: Trump pushes for … · Read more – …
  /^(?:related(?: (?:articles?|stories|news|posts?))?|also read|read (?:also|more|next)|see also|more (?:on this|from \S+)|further reading|recommended(?: reading)?|you may also like|don[’']t miss|up next|trending)\s*[:：|–—]/i,
  // 19 Articles · 3 Comments · 5 min read
  /^\d[\d,. ]*\s*(?:articles?|comments?|shares?|views?|likes?|sources?|photos?|replies|results|min(?:ute)?s? read)$/i,
  // 43% of the sources are Center, 43% of the sources lean Right
  /^\d{1,3}\s?% of (?:the |its )?(?:sources|outlets|coverage|articles)\b/i,
  // To view factuality data please Upgrade to Premium · To read on, subscribe to … · To continue, log in
  /^to (?:view|see|read|continue|access|unlock)\b[^,.]{0,60}?(?:,? please|,) (?:upgrade|subscribe|sign (?:up|in)|log in|register)\b/i,
  // Subscribe to our newsletter · Sign up for … · Log in to comment · Follow us on X · Click here
  /^(?:subscribe (?:to|now|today|for)|sign (?:up|in) (?:for|to|now)|log in to|upgrade to|follow us|click here|tap here|join our|download our|share this|support our|donate (?:now|to us)|already a (?:subscriber|member))\b/i,
  // All rights reserved · © 2025 Example · This article is for subscribers only
  /^(?:©|copyright\b|\(c\) ?\d{4})|\ball rights reserved\b|^this (?:article|content|story) is (?:for|available to|reserved for) (?:subscribers|members)/i,
  // Photo: Reuters · Image credit: AP · Advertisement · Skip to content · Accept cookies
  /^(?:photos?|image|picture|video|credit|photo credit|image credit|source image)\s*[:：]|^(?:advertisement|sponsored|skip to (?:main )?content|accept (?:all )?cookies|cookie settings|back to top|load more|show more|table of contents)\.?$/i,
];

/**
 * Whether a line or sentence belongs to the site, not to the article: pointers to other articles,
 * counters, subscription and account offers, credits. The patterns above each show what they accept.
 * Not: `Related officials said …`, `390 Prisoners`, `nearly 20% of Ukrainian territory`, `To view the
 * talks as a failure would be wrong`.
 */
export const isFurniture = (line: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(line));

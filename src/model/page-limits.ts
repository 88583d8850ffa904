/** No page tells more than this of itself, UTF-16 units: whatever is longer is cut before it is sent. */
export const PAGE_LIMITS = { url: 10_000, title: 10_000, language: 100 } as const;

export type { MarkedPage, Markup } from './markup.ts';
export { pageFacts, type StatedFacts } from './page-facts.ts';

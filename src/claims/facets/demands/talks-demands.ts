import type { FacetReader } from '../facet.ts';
import { matters } from './matters.ts';
import { novelty } from './novelty.ts';
import { territory } from './territory.ts';

/**
 * talks.demands: what Russia asked for. Subjects: territory, new demands, demilitarisation, NATO.
 *
 * Accepts "Russia insisting on Ukraine's withdrawal from four regions", "would first have to pull its
 * troops out of the four regions", "no territorial demands", "terms had not been raised in earlier
 * discussions", "nothing new in the demands", "the price was two regions", "did not bring up Nato"; what is asked of
 * Ukraine without a word for Russia may agree. Lists do not exclude one another.
 */
export const readTalksDemands: FacetReader = (view, { before }) => [
  ...territory(view, before),
  ...novelty(view, before),
  ...matters(view, before),
];

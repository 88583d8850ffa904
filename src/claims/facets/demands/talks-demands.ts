import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { FacetReader, RawClaim } from '../facet.ts';
import { matters } from './matters.ts';
import { novelty } from './novelty.ts';
import { territory } from './territory.ts';

/** "demanded of the Americans", "asked Ankara for": what is asked of a third country is no demand on the other side. */
const OF_A_THIRD =
  /\b(?:demand(?:s|ed|ing)?|asked|asks|asking|wanted|wants|sought|requested|requests)(?!\w)[^.;,]{0,40}? (?:of|from) (?:the )?(?:americans?|u\.s\.|us|united states|washington|trump|turks|turkey|turkiye|ankara|erdogan|europeans?|europe|eu|nato|china|beijing|un|united nations)(?!\w)|\b(?:asked|asks|asking|wants?|wanted|expects?|expected|urged|urges) (?:the )?(?:americans|u\.s\.|us|washington|trump|turks|turkey|ankara|erdogan|europeans|china|un) (?:for|to)(?!\w)/;

const withoutThirds = (view: SentenceView, claims: RawClaim[]): RawClaim[] =>
  claims.length > 0 && OF_A_THIRD.test(view.folded) ? [] : claims;

/**
 * talks.demands: what Russia asked for. Subjects: territory, new demands, demilitarisation, NATO.
 *
 * Accepts "Russia insisting on Ukraine's withdrawal from four regions", "would first have to pull its
 * troops out of the four regions", "no territorial demands", "terms had not been raised in earlier
 * discussions", "nothing new in the demands", "the price was two regions", "did not bring up Nato"; what is asked of
 * Ukraine without a word for Russia may agree. Lists do not exclude one another. None: "demanded of the Americans".
 */
export const readTalksDemands: FacetReader = (view, { before }) =>
  withoutThirds(view, [
    ...territory(view, before),
    ...novelty(view, before),
    ...matters(view, before),
  ]);

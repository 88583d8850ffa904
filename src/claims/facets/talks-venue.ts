import { MET, TALKS } from '../lexicon/nouns.ts';
import { UKRAINE_SIGN, WAR_SIGN } from '../lexicon/parties.ts';
import { claimOf, type FacetReader } from '../facet.ts';
import { putAway, stanceAt } from '../modality.ts';
import { clauseAt, type SentenceView } from '../sentence-view.ts';
import { describePlace, type PlaceHit, placesAround, readPlaces } from '../values/place.ts';

const HELD = new RegExp(String.raw`\b(?:${TALKS}|${MET}|held|took place|hosted|venue|gather\w*|negotiating|delegations|envoys|negotiators|the two sides|round (?:one|1))\b`);
/** Only these lead from a meeting to a place that is not Istanbul: "met … in the resort city of Antalya". */
const GOVERNED = new RegExp(String.raw`\b(?:${TALKS}|${MET}|held|took place|taking place|hosted|convened|staged|venue|negotiating table)\b(?:[^.;:]{0,60}?)(?:,? (?:in|at|inside|to) (?:the )?(?:[\w'-]+ ){0,4}(?:of )?)$`);
const REPORTING = /\b(?:told|said|says|speaking|reporters|summit in|flew|visit\w*|arrived|reported from|statement|via|back in|leaders|ministers|after|before|returned)\b[^,;]*$/;

const governed = (view: SentenceView, hit: PlaceHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const before = view.folded.slice(Math.max(0, clause.start - 40), hit.start);
  return GOVERNED.test(before) && !REPORTING.test(before.slice(-60));
};
const headline = (view: SentenceView, hit: PlaceHit): boolean =>
  new RegExp(String.raw`^(?:,? (?:\w+ ){0,2})(?:${TALKS})\b`).test(view.folded.slice(hit.end, hit.end + 40));

/**
 * talks.venue: where the delegations met.
 *
 * Accepts "talks in Istanbul", "the Istanbul meeting", "met … in the resort city of Antalya", "Round one
 * (Dolmabahçe Palace, 16 May)", "at Istanbul's Çırağan Palace". A place other than Istanbul needs a verb
 * or noun of meeting that governs it: "told reporters in Abu Dhabi" is none.
 */
export const readTalksVenue: FacetReader = (view, context) =>
  readPlaces(view.folded).flatMap((hit) => {
    const around = placesAround(hit.key);
    const inIstanbul = around.includes('istanbul');
    const words = view.folded;
    if (inIstanbul ? !HELD.test(words) || !(WAR_SIGN.test(words) || UKRAINE_SIGN.test(context.before) || context.events.certain('talks')) : !(governed(view, hit) || headline(view, hit))) return [];
    if (!inIstanbul && !context.events.certain('talks')) return [];
    if (!inIstanbul && hit.key !== 'turkey' && !UKRAINE_SIGN.test(words + context.before)) return [];
    if (/^(?:'s (?:president|foreign|leader|defen)|n )/.test(words.slice(hit.end))) return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open') return [];
    const denied = (stance === 'denied') !== (putAway(view, hit.start) || /\b(?:moved from|instead of|not in|not at|rather than)(?: \w+)? ?$/.test(words.slice(Math.max(0, hit.start - 24), hit.start)));
    if (denied && inIstanbul) return [];
    const value = { kind: 'place', place: hit.key } as const;
    return [claimOf('talks.venue', value, describePlace(value), hit, { denied })];
  });

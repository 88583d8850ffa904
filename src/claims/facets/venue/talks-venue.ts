import { oneSideAlone } from '../../belonging/one-side-alone.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { putAway } from '../../sentence/negation.ts';
import { describePlace, placesAround, readPlaces } from '../../values/place.ts';
import { claimOf, type FacetReader } from '../facet.ts';
import { heldElsewhere } from './held-elsewhere.ts';
import { heldInIstanbul } from './held-in-istanbul.ts';
import { isLoosePlace } from './loose.ts';
import { isFocus } from './scene.ts';

/**
 * talks.venue: where the delegations met.
 *
 * Accepts "talks were held in Istanbul", "met in Istanbul", "met … in the resort city of Antalya", "Round one
 * (Dolmabahçe Palace, 16 May)", "at Istanbul's Çırağan Palace", "they did so at the Dolmabahçe", "the deal was struck in
 * Istanbul". A place other than Istanbul needs a verb
 * or noun of meeting that governs it: "told reporters in Abu Dhabi" is none.
 */
export const readTalksVenue: FacetReader = (view, context) => {
  const claims = venues(view, context);
  return claims.filter(
    (c) =>
      !claims.some(
        (d) =>
          d !== c &&
          !d.denied &&
          c.value.kind === 'place' &&
          d.value.kind === 'place' &&
          d.value.place !== c.value.place &&
          placesAround(d.value.place).includes(c.value.place),
      ),
  );
};

/** "while the Çırağan was kept in reserve": not where they met. */
const NOT_USED =
  /^(?: palace| hotel)? (?:was|were|had been|has been) (?:only |also )?(?:kept|reserved|booked|prepared|readied|set aside|held in reserve|considered|mooted|named at first)(?!\w)/;

const NOT_THERE = /\b(?:moved from|instead of|not in|not at|rather than)(?: \w+)? ?$/;

/** "The Çırağan, and not its grander neighbour Dolmabahçe, was the palace where": put away beside the place. */
const PUT_ASIDE =
  /, (?:and )?(?:not|rather than|instead of|unlike)(?: (?:in|at))?(?: [\w'-]+){0,4} ?$/;

const venues: FacetReader = (view, context) =>
  readPlaces(view.folded).flatMap((hit) => {
    const words = view.folded;
    if (oneSideAlone(view, hit.start) || NOT_USED.test(words.slice(hit.end))) return [];
    const inIstanbul = placesAround(hit.key).includes('istanbul');
    const stated = (inIstanbul ? heldInIstanbul : heldElsewhere)(view, hit, context);
    if (!stated && !(inIstanbul && isLoosePlace(view, hit, context))) return [];
    if (
      /^(?:'s (?:president(?!ial (?:complex|palace|compound|office|residence|library|mansion))|foreign|leader|defen)|n )/.test(
        words.slice(hit.end),
      )
    )
      return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open' && !(stated && isFocus(view, hit))) return [];
    const negated =
      putAway(view, hit.start) ||
      NOT_THERE.test(words.slice(Math.max(0, hit.start - 24), hit.start)) ||
      PUT_ASIDE.test(words.slice(Math.max(0, hit.start - 60), hit.start));
    const denied = (stance === 'denied') !== negated;
    if (denied && inIstanbul) return [];
    const value = { kind: 'place', place: hit.key } as const;
    return [claimOf('talks.venue', value, describePlace(value), hit, { denied, implied: !stated })];
  });

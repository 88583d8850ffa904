import { notFreed } from '../../belonging/not-freed.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { rangeOf, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';

import { BOTH_KINDS } from './both-kinds.ts';
import { tellsOfLaterParts, toldOfLaterPart } from './later-part.ts';
import { isOfAText, NO_CIVIL } from './no-civilian.ts';
import { ofOtherDays, ofTheLaw, ofThisSwap } from './of-this-swap.ts';
import { onlyCivilians } from './only-civilians.ts';
import { NOT_ONLY, ONLY_MILITARY, WHOLE_COUNT } from './only-military.ts';
import { reservedFor } from './reserved-for.ts';
import { namesCivilians } from './words.ts';

const POWS = /\b(?:prisoners? of war|pows?|captured soldiers|war prisoners)(?!\w)/;
const SWAP =
  /\b(?:swap\w*|exchang\w*|freed|set free|release\w*|phase|stage|returned|home|traded?|handed|got back|let go|prisoners|captives|those returned|deal|returnees|liberated|handover|batch(?:es)?|tranche|instal?lment|crossed|repatriated|lists)(?!\w)/;

/** Who was exchanged, as it is told in the reading. */
const READINGS = {
  mixed: 'military and civilians',
  military: 'military only',
  civilians: 'civilians only',
  pows: 'prisoners of war',
};
type Choice = keyof typeof READINGS;

/** The claim that a match makes: `choice`, or `opposite` where it is denied. */
const asserted = (
  view: SentenceView,
  m: RegExpExecArray,
  choice: Choice,
  opposite: Choice | 'none',
): RawClaim[] => {
  const range = rangeOf(m);
  const stance = stanceAt(view, range.start, range.end, { future: true });
  if (stance === 'open') return [];
  const result = stance === 'denied' ? opposite : choice;
  if (result === 'none') return [];
  return [claimOf('swap.composition', { kind: 'choice', choice: result }, READINGS[result], range)];
};

/**
 * swap.composition: who was exchanged.
 *
 * mixed "military personnel and civilians", "not only soldiers", "270 servicemen and 120 civilians" ·
 * military "soldiers alone", "not one civilian", "only prisoners of war", "390 soldiers" ·
 * pows "1,000 prisoners of war each" (does not exclude civilians).
 */
export const readSwapComposition: FacetReader = (view, { events, before }) => {
  const named = SWAP.test(view.folded);
  if (!named && !(events.certain('swap') && SWAP.test(before))) return [];
  const claims = compositionIn(view, named);
  const later = named
    ? tellsOfLaterParts(view.folded)
    : toldOfLaterPart(view.folded) || toldOfLaterPart(before);
  return !later ? claims : claims.map((each) => ({ ...each, implied: true }));
};

const compositionIn = (view: SentenceView, named: boolean): RawClaim[] => {
  const { folded } = view;
  if (ofOtherDays(folded) || ofTheLaw(folded)) return [];
  const none = namesCivilians(folded) ? NO_CIVIL.exec(folded) : null;
  if (none) return isOfAText(folded, none) ? [] : asserted(view, none, 'military', 'mixed');
  const notOnly = NOT_ONLY.test(folded);
  const only = ONLY_MILITARY.exec(folded) ?? reservedFor(folded, 'soldiers');
  if (only && !notOnly && ofThisSwap(view, only)) return asserted(view, only, 'military', 'mixed');
  const civilians = onlyCivilians(folded) ?? reservedFor(folded, 'civilians');
  if (civilians && !notOnly) return asserted(view, civilians, 'civilians', 'none');
  const both = BOTH_KINDS.exec(folded);
  if (both) return asserted(view, both, 'mixed', named ? 'military' : 'none');
  if (!named) return [];
  const whole = WHOLE_COUNT.exec(folded);
  // "did not free 390 soldiers: 120 of them were civilians".
  if (whole && notFreed(folded.slice(0, whole.index))) return [];
  if (whole) return asserted(view, whole, 'military', 'mixed');
  const pows = POWS.exec(folded);
  return pows && ofThisSwap(view, pows) ? asserted(view, pows, 'pows', 'none') : [];
};

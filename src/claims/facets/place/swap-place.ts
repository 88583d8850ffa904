import { UKRAINIAN_TOWNS } from '../../lexicon/cities.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describePlace, type PlaceHit, readPlaces } from '../../values/place.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { isStation, ledThere } from './led-there.ts';

const MOVED = new RegExp(phrases`
  \b(?:
    sent|taken|brought|flown|driven|bused|bussed|transferred|transported|moved|arriv\w+|c[oa]me|went
    |go|pulled (?:into|up)|rolled (?:into|in)|cross(?:ed|ing)?|welcomed|greeted|received|met by
    |are now in|were in|remain in|staying in|now in|reached|landed|stepped off|return(?:ed|ing|s)?
    |handed over|cheer\w*|celebrat\w+|reunited|released|freed|transit|on the territory|delivered
    |dropped|exchang\w+|hospitals?|medical|care|treatment|disembarked|convoy|buses|checkups?
    |being (?:treated|given)|unloaded|set down|embraced|hugged|being met|came out|back on|waited
  )\b
`);
const FREED =
  /\b(?:prisoners?|captives|pows?|soldiers|servicemen|troops|detainees|returnees|returning|freed|released|those returned|set free|let go|men|people|exchang\w+|swap\w*|handover|buses|convoy|they|former|liberated|them|personnel)\b/;
const RUSSIANS = new RegExp(
  phrases`
    \b(?:freed|released|handed over|let go|returned) by (?:the )?(?:ukrain\w+|kyiv|kiev)\b
    |\b(?:russia(?:n|ns|'s)?|moscow's)(?: [\w'-]+){0,4}? (?:
      prisoners?|captives|pows?|soldiers|servicemen|troops|detainees|returnees|men|side|people|personnel
      |fighters
    )\b
    |\b(?:freed|released|returned|exchanged|liberated|repatriated|the|swapped|homebound) (?:\d+ )?russians\b
    |\brussia sent its\b
    |\b(?:from|by) (?:the territory controlled by )?(?:the )?(?:kyiv|kiev|ukrain\w+)(?: regime)?(?:,| [\w'-]+){0,6}? (?:are|were)\b
    |\breturned from (?:the )?(?:territory controlled by|ukrainian captivity)
    |\brussian (?:defen[cs]e ministry|ministry of defen[cs]e)\b
    |\bits (?:own )?(?:released|freed) (?:prisoners|soldiers|servicemen)\b|\brussians\b
  `,
  'g',
);
const UKRAINIANS = new RegExp(
  phrases`
    \b(?:freed|released|handed over|let go|returned) by (?:the )?(?:russia\w*|moscow|kremlin)\b
    |\bukrain(?:e|ian|ians|e's|ian's)(?: [\w'-]+){0,4}? (?:
      prisoners?|captives|pows?|soldiers|servicemen|troops|detainees|returnees|men|side|defenders|people
      |personnel
    )\b
    |\b(?:freed|released|returned|exchanged|liberated|the|swapped|\d+|homecoming) ukrainians\b
    |\bfrom russian captivity\b|\bkyiv's (?:prisoners|soldiers|men)\b|\bukrainians\b
    |\breturned (?:to ukraine|home to ukraine)\b
  `,
  'g',
);

/** The part of the sentence between commas: lists of "X here, Y there" keep their own subjects. */
const partAt = (view: SentenceView, position: number): { start: number; end: number } => {
  const clause = clauseAt(view, position);
  const comma = view.folded.lastIndexOf(', ', position);
  const next = view.folded.indexOf(', ', position);
  return {
    start: Math.max(clause.start, Math.max(comma, 0)),
    end: Math.min(clause.end, next < 0 ? view.folded.length : next),
  };
};

const subjectOf = (view: SentenceView, hit: PlaceHit): string | undefined => {
  const clause = partAt(view, hit.start);
  const own = view.folded.slice(clause.start, clause.end);
  const pick = (text: string): string | undefined => {
    const all = (pattern: RegExp): number[] => [...text.matchAll(pattern)].map((m) => m.index);
    const at = hit.start - (text === own ? clause.start : 0);
    const near = (list: readonly number[]): number | undefined =>
      list.filter((n) => n <= at).pop() ?? list[0];
    const [ru, ua] = [near(all(RUSSIANS)), near(all(UKRAINIANS))];
    if (ru === undefined || ua === undefined)
      return ru !== undefined
        ? 'freed Russians'
        : ua !== undefined
          ? 'freed Ukrainians'
          : undefined;
    const [ruBefore, uaBefore] = [ru <= at, ua <= at];
    if (ruBefore !== uaBefore) return ruBefore ? 'freed Russians' : 'freed Ukrainians';
    return Math.abs(ru - at) < Math.abs(ua - at) ? 'freed Russians' : 'freed Ukrainians';
  };
  const found = pick(own) ?? pick(view.folded);
  if (found) return found;
  if (hit.key === 'belarus') return 'freed Russians';
  return UKRAINIAN_TOWNS.has(hit.key) ? 'freed Ukrainians' : undefined;
};

const TALKS_PLACES = new Set(['istanbul', 'dolmabahce', 'ciragan', 'turkey', 'ankara', 'antalya']);
/** Capitals stand for governments unless words of place lead to them. */
const LED_TO =
  /\b(?:to|on the territory of|in|into|at|near|via|through|outside|reached|across) (?:the )?(?:[\w'-]+ ){0,4}$/;
/** Lists and bodies travel too. */
const THINGS =
  /\b(?:lists?|names|bodies|remains|letters?|parcels|memorandum|documents?|proposals?)\b/;
const REGION = /^(?:'s)?(?: [\w-]+)? (?:region|oblast|province|border|area|airport|airbase)\b/;

/**
 * swap.place: where the freed were taken. Subjects: freed Russians, freed Ukrainians.
 *
 * Accepts "Russia sent its released prisoners to Belarus", "are now in the Republic of Belarus",
 * "crossed … near Chernihiv", "buses with the first 390 freed Ukrainians pulled into Odesa",
 * "celebrations in Ukraine's Chernihiv region". None: "Moscow and Kyiv exchanged …".
 */
export const readSwapPlace: FacetReader = (view) => {
  if (!FREED.test(view.folded) || !MOVED.test(view.folded)) return [];
  const claims = placesOf(view);
  return claims.map((c) => (!c.denied && isStation(view, c, claims) ? { ...c, implied: true } : c));
};

const placesOf = (view: SentenceView): RawClaim[] =>
  readPlaces(view.folded).flatMap((hit) => {
    // "a source in Kyiv's delegation" is no place of anybody's.
    if (/^'s\b/.test(view.folded.slice(hit.end)) && !REGION.test(view.folded.slice(hit.end)))
      return [];
    if (
      TALKS_PLACES.has(hit.key) &&
      !/\b(?:flown|taken|sent|bused|transferred|brought|arrived|landed) (?:[\w'-]+ ){0,3}?(?:to|in) (?:the )?$/.test(
        view.folded.slice(Math.max(0, hit.start - 40), hit.start),
      )
    )
      return [];
    const before = view.folded.slice(Math.max(0, hit.start - 40), hit.start);
    if (THINGS.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start))) return [];
    if (!LED_TO.test(before) && !REGION.test(view.folded.slice(hit.end))) {
      if (
        !/^(?: (?:welcomed|greeted|received|took in|hosted|was the|served|played|acted))/.test(
          view.folded.slice(hit.end),
        )
      )
        return [];
    }
    if (
      /\b(?:agreed|talks|negotiations|deal|met|meeting|battle|fighting|captured|fought|attack\w*|situation|said|told) (?:[\w'-]+ ){0,3}?(?:in|at|near|of|from) (?:the )?$/.test(
        before,
      )
    )
      return [];
    if (
      /\b(?:residents?|natives?|inhabitants|people|men|women) (?:of|from) (?:the )?$|\bfrom (?:the )?$/.test(
        before,
      )
    )
      return [];
    if (
      /\b(?:then|later|onward|onwards|afterwards|subsequently|eventually|before being|from there)\b[^,;]{0,30}$/.test(
        before,
      )
    )
      return [];
    if (
      /\b(?:between|from) (?:[\w'-]+ and )?$/.test(before) &&
      ['moscow', 'kyiv'].includes(hit.key)
    )
      return [];
    if (
      ['moscow', 'kyiv'].includes(hit.key) &&
      !/\b(?:to|in|into|near|reached) (?:the )?$/.test(before)
    )
      return [];
    if (
      /\bhome to (?:the )?$/.test(before) ||
      /^ (?:received|took in|saw) (?:none|nobody|no )/.test(view.folded.slice(hit.end))
    )
      return [];
    const subject = subjectOf(view, hit);
    if (!subject) return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open') return [];
    const denied =
      (stance === 'denied') !==
      (/\b(?:not (?:to|in|into|via|near)|(?:without|bypassing|skipping|avoiding|instead of|rather than)(?: [\w'-]+){0,3}?) (?:the )?$/.test(
        before,
      ) ||
        (negatedBefore(view, hit.start, 30) && /\b(?:not|never)\b|n't/.test(before)));
    const value = { kind: 'place', place: hit.key } as const;
    return [
      claimOf('swap.place', value, `${subject} to ${describePlace(value)}`, hit, {
        subject,
        denied,
        implied: !ledThere(view, hit),
      }),
    ];
  });

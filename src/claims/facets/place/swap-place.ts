import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describePlace, type PlaceHit, readPlaces } from '../../values/place.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { isStation, ledThere } from './led-there.ts';
import { isOfAnotherMatter } from './of-another-matter.ts';
import { isPutAway } from './put-away.ts';
import { speaksThere } from './speaks-there.ts';
import { isWhereWelcomed } from './welcomed-first.ts';
import { takesIn } from './welcomes.ts';
import { subjectOf } from './whose.ts';

const MOVED = new RegExp(phrases`
  \b(?:
    sent|taken|brought|flown|driven|bused|bussed|transferred|transported|moved|whisked|rushed|ferried|shipped|airlifted|arriv\w+|c[oa]me|went
    |go|pulled (?:into|up)|put (?:on|aboard)|rolled (?:into|in)|cross(?:ed|ing)?|welcomed|greeted|received|met by
    |are now in|were in|remain in|staying in|now in|reached|landed|stepped off|return(?:ed|ing|s)?
    |handed over|cheer\w*|celebrat\w+|reunited|released|freed|transit|on the territory|delivered
    |dropped|exchang\w+|hospitals?|medical|care|treatment|disembarked|convoy|buses|checkups?
    |going|heading|greet|welcomes?|cheer|receives|t(?:akes|ook|aken) in|looked over|screened|doctors|medics
    |being (?:treated|given)|unloaded|set down|looked after|tended|stay(?:ed|ing)?|stopped|nursed|examined|embraced|hugged|being met|came out|back on|waited|wait(?:ing)? for|await(?:s|ed|ing)?
  )(?!\w)
`);

const FREED =
  /\b(?:prisoners?|captives|pows?|soldiers|servicemen|troops|detainees|returnees|returning|freed|released|those returned|set free|let go|men|people|exchang\w+|swap\w*|handover|buses|coaches|convoy|they|former|liberated|them|personnel|russians|ukrainians)(?!\w)/;

const TALKS_PLACES = new Set(['istanbul', 'dolmabahce', 'ciragan', 'turkey', 'ankara', 'antalya']);

/** Capitals stand for governments unless words of place lead to them. */
const LED_TO =
  /\b(?:to|on the territory of|in|into|at|near|via|through|outside|reached|across|(?:planes?|flights?|buses|trains?|coaches|aircraft|bound|headed|left|departed|set off) for) (?:the )?(?:[\w'-]+ ){0,4}$/;

/** Lists and bodies travel too. */
const THINGS =
  /\b(?:lists?|names|bodies|remains|letters?|parcels|memorandum|documents?|proposals?)(?!\w)/;

const REGION = /^(?:'s)?(?: [\w-]+)? (?:region|oblast|province|border|area|airport|airbase)(?!\w)/;

/**
 * swap.place: where the freed were taken. Subjects: freed Russians, freed Ukrainians.
 *
 * Accepts "Russia sent its released prisoners to Belarus", "are now in the Republic of Belarus",
 * "crossed … near Chernihiv", "buses with the first 390 freed Ukrainians pulled into Odesa",
 * "celebrations in Ukraine's Chernihiv region"; implied "crowds waiting for the coaches in Chernihiv". None: "Moscow and Kyiv exchanged …".
 */
export const readSwapPlace: FacetReader = (view) => {
  if (!FREED.test(view.folded) || !MOVED.test(view.folded) || OF_EARLIER.test(view.folded))
    return [];
  const claims = placesOf(view);
  return claims.map((c) => (!c.denied && isStation(view, c, claims) ? { ...c, implied: true } : c));
};

/** "in earlier swaps", "in the swaps of 2024". */
const OF_EARLIER =
  /\b(?:earlier|previous|past|former) (?:swaps|exchanges)(?!\w)|\b(?:swaps|exchanges) (?:of|in) 20(?:1\d|2[0-4])(?!\w)/;

const TAKEN_TO =
  /\b(?:flown|taken|sent|bused|transferred|brought|arrived|landed) (?:[\w'-]+ ){0,3}?(?:to|in) (?:the )?$/;

const HOSTS = /^ (?:hosted|was the|served|played|acted)(?!\w)/;

const TOOK_NONE = /^ (?:received|took in|saw) (?:none|nobody|no )/;

/** Capitals that stand for governments: "between Moscow and Kyiv". */
const CAPITALS: ReadonlySet<string> = new Set(['moscow', 'kyiv']);

const REACHED = /\b(?:to|in|into|near|reached) (?:the )?$/;

const BETWEEN_THE_TWO = /\b(?:between|from) (?:[\w'-]+ and )?$/;

/** True where the place may be one the freed were taken to. */
const isDestination = (view: SentenceView, hit: PlaceHit, before: string): boolean => {
  const after = view.folded.slice(hit.end);
  if (speaksThere(before, after)) return false;
  const region = REGION.test(after);
  // "a source in Kyiv's delegation" is no place of anybody's.
  if (/^'s(?!\w)/.test(after) && !region) return false;
  if (TALKS_PLACES.has(hit.key) && !TAKEN_TO.test(before)) return false;
  if (THINGS.test(view.folded.slice(clauseAt(view, hit.start).start, hit.start))) return false;
  if (
    !LED_TO.test(before) &&
    !region &&
    !HOSTS.test(after) &&
    !isWhereWelcomed(view, hit) &&
    !takesIn(after)
  )
    return false;
  // "It was Belarus, not Georgia, that received the Russians".
  if (/\bnot $/.test(before) && takesIn(after)) return false;
  if (isOfAnotherMatter(before) || TOOK_NONE.test(after)) return false;
  return !CAPITALS.has(hit.key) || (REACHED.test(before) && !BETWEEN_THE_TWO.test(before));
};

/** "the Russians among them going to Belarus": a way, where no "are" makes it a plan. */
const GOING_THERE =
  /(?<!\b(?:is|are|was|were|be|been|being|not|'re|'s)(?: [\w'-]+)?) going to (?:the )?(?:[\w'-]+ ){0,2}?(?:(?:region|oblast|province),? )?(?:and (?:the )?(?:freed )?(?:russians|ukrainians) to (?:the )?)?$/;

const placesOf = (view: SentenceView): RawClaim[] =>
  readPlaces(view.folded).flatMap((hit) => {
    const before = view.folded.slice(Math.max(0, hit.start - 40), hit.start);
    if (!isDestination(view, hit, before)) return [];
    const subject = subjectOf(view, hit);
    if (!subject) return [];
    const going = GOING_THERE.exec(view.folded.slice(0, hit.start))?.[0].length ?? 0;
    const stance = stanceAt(view, hit.start - going, hit.end);
    if (stance === 'open') return [];
    const negated = isPutAway(view, hit);
    const value = { kind: 'place', place: hit.key } as const;
    return [
      claimOf('swap.place', value, `${subject} to ${describePlace(value)}`, hit, {
        subject,
        denied: (stance === 'denied') !== negated,
        implied: !ledThere(view, hit),
      }),
    ];
  });

import { BETWEEN } from '../../belonging/between.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { firstSince } from '../../events/unmistakable.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { RUSSIA_SIGN, UKRAINE_SIGN, WAR_SIGN } from '../../lexicon/parties.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { putAway } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describePlace, type PlaceHit, placesAround, readPlaces } from '../../values/place.ts';
import { claimOf, type FacetReader } from '../facet.ts';

const HELD = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|hosted|venue|gather\w*|negotiating|delegations|envoys|negotiators|the two sides|(?:russians|ukrainians) and (?:the )?(?:russians|ukrainians)|round (?:one|1))\b`,
);
/** Only these lead from a meeting to a place that is not Istanbul: "met … in the resort city of Antalya". */
const GOVERNED = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|taking place|hosted|convened|staged|venue|negotiating table)\b(?:[^.;:]{0,60}?)(?:,? (?:in|at|inside|to) (?:the )?(?:[\w'-]+ ){0,4}(?:of )?)$`,
);
const REPORTING =
  /\b(?:told|said|says|speaking|reporters|summit in|flew|visit\w*|arrived|reported from|statement|via|back in|leaders|ministers|after|before|returned)\b[^,;]*$/;

const MEETING = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|taking place|hosted|convened|staged|negotiating table)\b(?! points?)`,
  'g',
);
/** Another errand, or another meeting, than the talks: "stayed in", "a meeting of the presidents in". */
const ANOTHER_ERRAND =
  /\b(?:stayed|remained|sent|fixed|scheduled|flew|travel\w+|summit|presidents|leaders|putin and zelens\w+|zelens\w+ and putin|fighting|attack\w*)\b[^,;]*$/;

/** "civilians held in the Kursk region". */
const HELD_CAPTIVE =
  /\b(?:civilians?|prisoners?|captives?|people|soldiers?|men|residents?|pows?|children|those|still|being)(?: [\w'-]+){0,6} held (?:in|at) [^.;]*$/;

/** "a meeting on the talks in Moscow": what is about the talks is not the talks. */
const ABOUT =
  /\b(?:meeting|session|discussion|conversation|briefing|consultations|debate)s? (?:on|about|over|ahead of|before|after) (?:the )?(?:[\w-]+ )?(?:talks|negotiations)\b/;

/** What stands between the last word of meeting and the place. */
const gapOf = (before: string): string => {
  const last = [...before.matchAll(MEETING)].pop();
  return last ? before.slice(last.index + last[0].length) : before;
};

const TALKS_NOUN = new RegExp(String.raw`\b(?:${TALKS})\b`);
/** The last word of meeting and what follows it. */
const gapHead = (before: string): string =>
  before.slice([...before.matchAll(MEETING)].pop()?.index ?? 0);

const governed = (view: SentenceView, hit: PlaceHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const before = view.folded.slice(Math.max(0, clause.start - 40), hit.start);
  if (
    PARTY_PLACES.has(hit.key) &&
    !/\b(?:held|took place|met|talks|negotiations|hosted)(?: (?:\w+ )?)?(?:in|at) (?:the )?$/.test(
      before,
    )
  )
    return false;
  if (/\b(?:refus\w+|declin\w+|will not|would not|never|n't)\b/.test(before)) return false;
  if (HELD_CAPTIVE.test(before) || ABOUT.test(before) || !twoSided(view)) return false;
  // Talks are held, but so are captives.
  if (gapHead(before).startsWith('held') && !TALKS_NOUN.test(view.folded)) return false;
  if (/\bsince\b/.test(gapOf(before)) || LISTED.test(view.folded.slice(hit.end))) return false;
  if (BETWEEN.test(gapOf(before)) || otherMeeting(view, hit.start)) return false;
  return (
    GOVERNED.test(before) &&
    !REPORTING.test(before.slice(-60)) &&
    !ANOTHER_ERRAND.test(before.slice(-70))
  );
};
/** "since 2014 in Minsk, Normandy format or Istanbul": a list of meetings, each with its place. */
const LISTED =
  /^(?:, [\w' -]{2,30}){0,3},? (?:or|and|then|and then|and later) (?:in |at )?istanbul\b/;

/** One place in a sentence that names the talks beyond doubt: "It was in Ankara, on 16 May, that …". */
const unmistakable = (view: SentenceView, hit: PlaceHit): boolean => {
  const { folded } = view;
  if (!view.dates.some((d) => d.value.month === 5 && d.value.day === 16) && !firstSince(folded))
    return false;
  if (
    !RUSSIA_SIGN.test(folded) ||
    !UKRAINE_SIGN.test(folded) ||
    /\b(?:istanbul|dolmabahce)\b/.test(folded)
  )
    return false;
  const others = readPlaces(folded).filter((p) => p.key !== hit.key && !PARTY_PLACES.has(p.key));
  if (others.length || PARTY_PLACES.has(hit.key)) return false;
  const before = folded.slice(Math.max(0, hit.start - 30), hit.start);
  return (
    (/\b(?:in|at|to) (?:the )?(?:[\w'-]+,? ){0,3}(?:of )?$/.test(before) &&
      !REPORTING.test(before)) ||
    (hit.start === 0 &&
      /^[^.;]{0,40}\b(?:was where|was the (?:setting|scene|venue|site|stage|backdrop|location)|received|welcomed|hosted|staged|saw)\b/.test(
        folded.slice(hit.end),
      ))
  );
};
const PARTY_PLACES = new Set(['moscow', 'kyiv']);
const OFFERED =
  /\b(?:offer|proposal|invitation|call|bid|plan|request|ready|willing|propos\w+)\b[^.;]{0,110}$/;
const HEADLINE = new RegExp(String.raw`^(?:,? (?:\w+ ){0,2})(?:${TALKS})\b`);
const headline = (view: SentenceView, hit: PlaceHit): boolean =>
  HEADLINE.test(view.folded.slice(hit.end, hit.end + 40));

/**
 * talks.venue: where the delegations met.
 *
 * Accepts "talks were held in Istanbul", "met in Istanbul", "met … in the resort city of Antalya", "Round one
 * (Dolmabahçe Palace, 16 May)", "at Istanbul's Çırağan Palace". A place other than Istanbul needs a verb
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

/** A verb of meeting leads to the city; "the Istanbul talks lasted …" names it only in passing. */
const STATED = new RegExp(
  String.raw`\b(?:${MET}|held|hold|conducted|took place|taking place|hosted|opened|began|resumed|staged|venue|took part|seat of)\b[^.;]{0,90}?\b(?:in|at) (?:the )?(?:[\w'-]+ ){0,3}(?:of )?$`,
);

const venues: FacetReader = (view, context) =>
  readPlaces(view.folded).flatMap((hit) => {
    const around = placesAround(hit.key);
    const inIstanbul = around.includes('istanbul');
    const words = view.folded;
    if (
      inIstanbul
        ? !HELD.test(words) ||
          !(
            WAR_SIGN.test(words) ||
            UKRAINE_SIGN.test(context.before) ||
            context.events.certain('talks')
          )
        : !(
            unmistakable(view, hit) ||
            ((governed(view, hit) || headline(view, hit)) &&
              !OFFERED.test(words.slice(0, hit.start)))
          )
    )
      return [];
    if (
      hit.key === 'istanbul' &&
      !/^ (?:was the (?:city|place|scene|venue|site)|was where|hosted|received|saw|staged)\b/.test(
        words.slice(hit.end),
      ) &&
      !STATED.test(words.slice(Math.max(0, hit.start - 140), hit.start))
    )
      return [];
    if (!inIstanbul && (!context.events.certain('talks') || otherMeeting(view, hit.start)))
      return [];
    if (!inIstanbul && hit.key !== 'turkey' && !UKRAINE_SIGN.test(words + context.before))
      return [];
    if (/^(?:'s (?:president|foreign|leader|defen)|n )/.test(words.slice(hit.end))) return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open') return [];
    const denied =
      (stance === 'denied') !==
      (putAway(view, hit.start) ||
        /\b(?:moved from|instead of|not in|not at|rather than)(?: \w+)? ?$/.test(
          words.slice(Math.max(0, hit.start - 24), hit.start),
        ));
    if (denied && inIstanbul) return [];
    const value = { kind: 'place', place: hit.key } as const;
    return [claimOf('talks.venue', value, describePlace(value), hit, { denied })];
  });

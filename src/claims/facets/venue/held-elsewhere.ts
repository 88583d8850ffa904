import { BETWEEN } from '../../belonging/between.ts';
import { namesBothParties } from '../../belonging/both-parties.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { UKRAINE_SIGN } from '../../lexicon/parties.ts';
import { makesAStatement } from '../../sentence/next-statements.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';
import type { FacetContext } from '../facet.ts';
import { isAnotherGathering } from './another-gathering.ts';
import { hostedThem } from './city-as-host.ts';
import { dealMadeIn, isOurDeal } from './deal-made.ts';
import { isTheOnePlace, PARTY_PLACES, REPORTING } from './one-place.ts';
import { isScene } from './scene.ts';

/** Only these lead from a meeting to a place that is not Istanbul: "met … in the resort city of Antalya". */
const GOVERNED = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|taking place|hosted|convened|staged|venue|negotiating table|resumed (?:direct )?contacts?|contacts? resumed)\b(?:[^.;:]{0,60}?)(?:,? (?:in|at|inside|to) (?:the )?(?:[\w'-]+ ){0,4}(?:of )?)$`,
);

const MEETING = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|taking place|hosted|convened|staged|negotiating table|resumed (?:direct )?contacts?|contacts? resumed)(?!\w)(?! points?)`,
  'g',
);

/** Another errand, or another meeting, than the talks: "stayed in", "a meeting of the presidents in". */
const ANOTHER_ERRAND =
  /\b(?:sidelines|margins|crowds?|relatives|famil(?:y|ies)|medics|doctors|mothers|wives|stayed|remained|sent|fixed|scheduled|flew|travel\w+|summit|presidents|leaders|putin and zelens\w+|zelens\w+ and putin|fighting|attack\w*|drones?|missiles?|bombs?|shell(?:s|ed|ing)|struck|killed|wounded|injured|explosions?|blasts?)(?!\w)[^,;]*$/;

/** "women crowded round the buses in the Chernihiv region": where the freed came home. */
const OF_THE_FREED =
  /\b(?:returnees|brought home|came home|homecoming|buses|coaches|famil(?:y|ies)|relatives|women|mothers|wives|photographs?|portraits|cheer\w*|welcom\w*|greet\w*)(?!\w)/;

/** As far from a place as what it is the place of, UTF-16 units. */
const AROUND = 160;
const aroundIn = (view: SentenceView, { start, end }: PlaceHit): string => {
  const clause = clauseAt(view, start);
  return view.folded.slice(
    Math.max(clause.start, start - AROUND),
    Math.min(clause.end, end + AROUND),
  );
};

/** "civilians held in the Kursk region". */
const HELD_CAPTIVE =
  /\b(?:civilians?|prisoners?|captives?|people|soldiers?|men|residents?|pows?|children|those|still|being)(?: [\w'-]+){0,6} held (?:in|at) [^.;]*$/;

/** "had talked in Riyadh through the Americans, never directly": contacts by others are not these talks. */
const THROUGH_OTHERS =
  /\b(?:through|via|by way of) (?:the )?(?:americans?|u\.?s(?!\w)|turks|saudis|emiratis|mediators|intermediar\w+|go-betweens?|third part(?:y|ies))|\bindirect(?:ly)?(?!\w)|\b(?:never|not) (?:face to face|directly)(?!\w)/;

/** "a meeting on the talks in Moscow": what is about the talks is not the talks. */
const ABOUT =
  /\b(?:meeting|session|discussion|conversation|briefing|consultations|debate)s? (?:on|about|over|ahead of|before|after) (?:the )?(?:[\w-]+ )?(?:talks|negotiations)(?!\w)/;

/** What stands between the last word of meeting and the place. */
const gapOf = (before: string): string => {
  const last = matchesOf(before, MEETING).pop();
  return last ? before.slice(last.index + last[0].length) : before;
};

const TALKS_NOUN = new RegExp(String.raw`\b(?:${TALKS})(?!\w)`);

/** "saw Moscow and Kyiv talk": capitals that do something are governments. */
const ACTS =
  /^ (?:talk|meet|met|negotiate|sit|sat|face|faced|speak|agree|agreed|exchange|swap)(?!\w)/;

const governed = (view: SentenceView, hit: PlaceHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const own = view.folded.slice(clause.start, hit.start);
  // "they met, although the Russians were given care in": another statement has the place for itself.
  const before = makesAStatement(own)
    ? own
    : view.folded.slice(Math.max(0, clause.start - 40), hit.start);
  if (
    PARTY_PLACES.has(hit.key) &&
    !/\b(?:held|took place|met|talks|negotiations|hosted)(?: (?:\w+ )?)?(?:in|at) (?:the )?$/.test(
      before,
    )
  )
    return false;
  if (
    /\b(?:refus\w+|declin\w+|(?:will|would|did|do|does|have|had|has|could) not|never|n't)(?!\w)/.test(
      before,
    )
  )
    return false;
  if (
    HELD_CAPTIVE.test(before) ||
    ABOUT.test(before) ||
    THROUGH_OTHERS.test(view.folded.slice(hit.end)) ||
    !twoSided(view)
  )
    return false;
  // Talks are held, but so are captives.
  if (/held$/.test(before.slice(0, -gapOf(before).length)) && !TALKS_NOUN.test(view.folded))
    return false;
  if (/\bsince(?!\w)/.test(gapOf(before)) || LISTED.test(view.folded.slice(hit.end))) return false;
  if (BETWEEN.test(gapOf(before)) || otherMeeting(view, hit.start)) return false;
  return (
    GOVERNED.test(before) &&
    !REPORTING.test(before.slice(-60)) &&
    !ANOTHER_ERRAND.test(before.slice(-70))
  );
};

/** "Hours after the talks of Moscow and Kyiv, a drone hit a bus in": what the talks only tell the time of. */
const OPENING_TIME =
  /^\W*(?:(?:(?:late |early )?on )?\w+day(?: (?:morning|afternoon|evening|night))?, )?(?:(?:just|only|barely|shortly|soon|right|long|(?:a few|two|three|some|several|many)? ?(?:hours?|minutes|days?|weeks?)|a day|the day|moments) )*(?:after|before|following|since|ahead of|during|on the eve of|in the wake of|despite)(?!\w)[^,]{3,120}, /;
const isBehindTime = (view: SentenceView, hit: PlaceHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const words = view.folded.slice(clause.start, hit.start);
  const opening = OPENING_TIME.exec(words);
  return opening !== null && matchesOf(words.slice(opening[0].length), MEETING).length === 0;
};

/** "since 2014 in Minsk, Normandy format or Istanbul": a list of meetings, each with its place. */
const LISTED =
  /^(?:, [\w' -]{2,30}){0,3},? (?:or|and|then|and then|and later) (?:in |at )?istanbul(?!\w)/;

const OFFERED =
  /\b(?:offer|proposal|invitation|call|bid|plan|request|ready|willing|propos\w+)(?!\w)[^.;]{0,110}$/;

const HEADLINE = new RegExp(
  String.raw`^,? (?:(?:direct|peace|ceasefire|truce|bilateral|first|new|latest|crunch|historic|landmark|face-to-face|[\w]+-[\w]+) ){0,2}(?:${TALKS})(?!\w)`,
);

/** "Ankara talks between Russia and Ukraine"; without the parties it is the name of other talks. */
const headline = (view: SentenceView, hit: PlaceHit): boolean =>
  namesBothParties(view.folded) && HEADLINE.test(view.folded.slice(hit.end, hit.end + 40));

/** True where the sentence puts these very talks, and no other meeting, somewhere else. */
export const heldElsewhere = (
  view: SentenceView,
  hit: PlaceHit,
  { events, before }: FacetContext,
): boolean => {
  if (isAnotherGathering(view, hit) || isBehindTime(view, hit)) return false;
  if (OF_THE_FREED.test(aroundIn(view, hit))) return false;
  if (PARTY_PLACES.has(hit.key) && ACTS.test(view.folded.slice(hit.end))) return false;
  const words = view.folded;
  const deal = dealMadeIn(view, hit) && isOurDeal(view) && !PARTY_PLACES.has(hit.key);
  if (deal && events.certain('talks') && !OFFERED.test(words.slice(0, hit.start))) return true;
  const scene = !PARTY_PLACES.has(hit.key) && namesBothParties(words) && isScene(view, hit);
  const led =
    scene ||
    isTheOnePlace(view, hit) ||
    ((governed(view, hit) || headline(view, hit)) && !OFFERED.test(words.slice(0, hit.start)));
  if (
    !led ||
    !(events.certain('talks') || isOurDeal(view) || hostedThem(view, hit)) ||
    otherMeeting(view, hit.start)
  )
    return false;
  return hit.key === 'turkey' || UKRAINE_SIGN.test(words + before);
};

import { happensElsewhere } from '../../belonging/happens-elsewhere.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore, putAway } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describeInterval, type IntervalHit, readIntervals } from '../../values/interval.ts';
import { claimOf, type FacetReader } from '../facet.ts';

/** "Less than two hours did the delegations stay at one table". */
const DID_STAY = /^[^.;]{0,16} did\b[^.;]{0,60}\b(?:stay|sit|talk|last|meet|remain|negotiate)\b/;
const HEAD = new RegExp(
  phrases`
    \b(?:
      ${TALKS}|${MET}|negotiating|istanbul (?:round|process)|sat
      |(?:at|round|around) (?:one|the same|a single|the) table|face to face
      |(?:for|opposite|facing) (?:each other|one another)|marathon|parley\w*|closeted
      |(?:delegations|envoys|teams?|sides|negotiators|delegates) (?:\w+ ){0,6}(?:
        spent|needed|took|sat|were done|wrapped|finished|parted|broke|emerged|rose
      )
    )\b
  `,
);
/** Ties a length to what lasted it; stands before the length, with little in between. */
const LASTING = new RegExp(phrases`
  (?:
    \b(?:
      last(?:ed|ing|s)?|took|takes|taking|ran|runs?|running|went on|going on|dragg\w+|continu\w+
      |end(?:ed|s|ing)?|over|wrapp\w+|conclud\w+|finish\w+|broke (?:up|off)|spent|spread|clos\w+
      |adjourn\w+|stretch\w+|cut short|need\w*|requir\w+|done|kept|held out|clock\w+|c[ao]me to
      |amount\w*|add(?:ed|s) up|var(?:y|ies|ied)|during|total\w*|duration|length|closeted|sat|talk\w*
      |negotiat\w+|met|were|was
    )\b[^;]{0,46}
    |\b(?:for|after|in|within|of|through|inside)(?: [\w-]+){0,2} ?
  )$
`);
const OTHER_LENGTH =
  /\b(?:call|phone|telephone|drone|flight|flew|drive|drove|delay(?:ed)?|wait(?:ed|ing)?|late|raid|bombardment|press conference|speech|address|barrage|blackout|alert|attack|journey|ride|interview|briefing|break|pause|recess|game|match|storm|held up|queue|lunch|dinner|overtime|summit in)\b/;
const NOT_LENGTH =
  /^ (?:later|earlier|before|ago|prior|away|ahead|late|behind|apart|of (?:delay|waiting|shelling|flight|sleep))\b/;
/** "in the three hours after the talks"; "two hours after the doors had closed" may be how long it took. */
const AFTERWARDS =
  /^ (?:after|following) (?:the |their |its )?(?:[\w-]+ )?(?:talks|negotiations|meeting|session|round|delegations)\b(?![^,;]{0,30}\b(?:beg[au]n|start(?:ed|ing)?|opened|sat down|arriv\w+))/;
/** No sitting lasts longer, min; what is longer is another span ("the past 24 hours"). */
const LONGEST = 14 * 60;
/** Not over yet: what has passed so far is not how long it took. */
const GOING_ON =
  /\b(?:has|have) (?:now |already )?been (?:going on|under way|running|talking|meeting|in session|sitting)\b|\bso far\b|\binto the (?:talks|meeting|session)\b/;
const PLANNED_LENGTH =
  /\b(?:scheduled|planned|expect\w*|hop(?:ed|ing)|await\w*|wanted|bracing|braced|prepared|set aside|booked|counted|unlike|compared (?:with|to)|allotted|rather than|instead of|up from|every)(?: [\w'-]+){0,3} ?$/;
const ROUND_THE_TABLE = new RegExp(
  String.raw`(?:-hour|-minute|hours?|minutes?|hrs?|quarters|half)(?: of)?(?: [\w-]+){0,3} (?:${TALKS})\b|(?:hours?|minutes?) (?:together )?in istanbul\b`,
);

const TALKS_WORD = new RegExp(String.raw`\b(?:${TALKS})\b`);

const OWN_NOUN = new RegExp(
  String.raw`^(?:${TALKS}|after|end|space|course|matter|total|maximum|minimum|part|duration|length|excess|order|region|marathon|all|some|just|only|about|over|under|short|inside|instead|because|result|most)$`,
);
const OTHER_SUBJECT = new RegExp(phrases`
  \b(?:
    statements?|remarks|photo\w*|ceremony|wait|queue|call|lunch|dinner|breaks?|flights?|journey|speech
    |interviews?|shifts?|stopover|drive|preparations?|plenary|aside
    |(?:one-on-one|private|separate|internal|preliminary|preparatory|bilateral|first|opening) (?:part|meeting|session|conversation|talks?|chat)
    |sidelines
  ) (?:[\w'-]+ ){0,5}?(?:last\w*|took|takes|ran|went on|continued|dragged|spent|stretched)\b[^,;]{0,24}$
`);

/** The length of something else: "in shifts of thirty minutes", "the opening statements took half an hour". */
const ofAnother = (view: SentenceView, hit: IntervalHit): boolean => {
  const before = view.folded.slice(Math.max(0, hit.start - 90), hit.start);
  const noun = /\b([\w-]+) of (?:(?:some|about|only|just|barely|almost|nearly|over|a) )*$/.exec(
    before,
  );
  return (noun !== null && !OWN_NOUN.test(noun[1] as string)) || OTHER_SUBJECT.test(before);
};

/** "did for lunch, which took two hours", "the ferry, which takes twenty minutes": the length of what stands before. */
const ofAntecedent = (view: SentenceView, hit: IntervalHit): boolean => {
  const { start } = clauseAt(view, hit.start);
  if (!/^(?:which|that|who)\b[^,]*$/.test(view.folded.slice(start, hit.start))) return false;
  return !HEAD.test(view.folded.slice(Math.max(0, start - 44), start));
};

/** "fired on Kyiv for five hours … the talks": "for" belongs to what was done before it. */
const forAnother = (view: SentenceView, hit: IntervalHit): boolean => {
  const before = view.folded.slice(clauseAt(view, hit.start).start, hit.start);
  return /\w.*\bfor (?:[\w-]+ ){0,2}$/.test(before) && !HEAD.test(before) && !MEETS.test(before);
};
const MEETS =
  /\b(?:it|all|everything|this|together|opposite|at (?:it|one|the)|table|talk\w*|negotiat\w+|went on|lasted|ran|continued|dragged|closeted|locked|stayed|wrangl\w+|argued|in session|behind closed doors|delegations|sides|negotiators|envoys|teams)\b/;

/** "my cousin met them for six hours": a verb of meeting with neither side, nor talks, named. */
const oneSided = (view: SentenceView): boolean =>
  !TALKS_WORD.test(view.folded) &&
  !twoSided(view) &&
  !/\b(?:it|all|this|everything)\b/.test(view.folded);

/** The length in the page's own words with the range it is read as: "five hours (255–345 min)". */
const asWritten = (view: SentenceView, hit: IntervalHit): string =>
  `${view.raw.slice(hit.start, hit.end).trim()} (${describeInterval(hit.value)})`;

/**
 * talks.duration: how long the talks took, in minutes.
 *
 * Accepts "the talks lasted less than two hours", "met for about two hours", "a two-hour meeting",
 * "over in an hour and forty minutes", "wrapped up after 100 minutes", "not five hours but under two".
 * None: "two hours later", "not two hours into the talks", "an hour-long phone call", "the two hours planned".
 */
export const readTalksDuration: FacetReader = (view, context) =>
  readIntervals(view.folded).flatMap((hit) => {
    const clause = clauseAt(view, hit.start);
    const words = view.folded.slice(clause.start, clause.end);
    const around = view.folded.slice(Math.max(0, hit.start - 60), hit.end + 40);
    const lasting =
      LASTING.test(view.folded.slice(Math.max(0, hit.start - 70), hit.start)) ||
      DID_STAY.test(view.folded.slice(hit.end)) ||
      /^(?:, [^,;]{2,30},|:| -)? (?:that |this )?(?:is|was) (?:what|how long|all)\b[^.;]{0,60}\b(?:lasted|took|spent|needed|had)\b/.test(
        view.folded.slice(hit.end),
      );
    if (NOT_LENGTH.test(view.folded.slice(hit.end, hit.end + 24))) return [];
    if (AFTERWARDS.test(view.folded.slice(hit.end))) return [];
    if (putAway(view, hit.start) && /^ (?:into|after|since|had)\b/.test(view.folded.slice(hit.end)))
      return [];
    if (PLANNED_LENGTH.test(view.folded.slice(Math.max(0, hit.start - 40), hit.start))) return [];
    const headed =
      HEAD.test(words) ||
      (/ in istanbul\b/.test(view.folded.slice(hit.end, hit.end + 24)) &&
        context.events.certain('talks')) ||
      (HEAD.test(view.folded) && lasting) ||
      (/\b(?:it|they|this|all|everything|length|duration)\b/.test(words) &&
        HEAD.test(context.before));
    // Both sides and the city named with a length: it may be the talks'.
    const perhaps =
      !headed &&
      lasting &&
      /\b(?:istanbul|stambul|dolmabahce)\b/.test(view.folded) &&
      twoSided(view);
    const verbless =
      view.folded.length < 50 && hit.start < 12 && HEAD.test(context.before.slice(-120));
    if (!verbless && !perhaps && (!headed || !(lasting || ROUND_THE_TABLE.test(around)))) return [];
    if (
      OTHER_LENGTH.test(words) &&
      !TALKS_WORD.test(words.replace(/press conference|phone talks?/g, ''))
    )
      return [];
    if ((hit.value.low < 10 && hit.value.high < 20) || hit.value.low > LONGEST) return [];
    if (otherMeeting(view, hit.start) || happensElsewhere(view, hit.start) || GOING_ON.test(words))
      return [];
    if (ofAnother(view, hit) || forAnother(view, hit) || ofAntecedent(view, hit)) return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open') return [];
    const negated =
      putAway(view, hit.start) ||
      (negatedBefore(view, hit.start, 24) &&
        !/not even|no (?:more|longer)|not (?:more|quite)/.test(
          view.folded.slice(Math.max(0, hit.start - 24), hit.end),
        ));
    const denied = (stance === 'denied') !== negated;
    return [
      claimOf('talks.duration', hit.value, asWritten(view, hit), hit, {
        denied,
        implied: (perhaps && !verbless) || oneSided(view),
      }),
    ];
  });

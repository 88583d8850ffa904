import { namesBothParties } from '../../belonging/both-parties.ts';
import { twoSided } from '../../belonging/two-sided.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { type Stance, stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { readSince } from '../../values/since/since.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { afterYears } from './after-years.ts';
import { isAnotherFirstTime, isNotOfTalks, isSecondSpan } from './another-first.ts';
import { spanAsWritten } from './as-written.ts';
import { gapsEnded } from './gap.ts';
import { lastHeld } from './last-held.ts';
import { lastTimes } from './last-time.ts';
import { neverBefore } from './never-before.ts';
import { MET_AFTER, notSince, takesUp } from './not-since.ts';
import { yearsPassed } from './years-passed.ts';

/** "the negotiations, the first that Moscow has held directly with Kyiv in": of talks named before. */
const FIRST_THAT = String.raw`\bfirst (?:that|which) (?:the )?(?:two|both|they|russia|ukraine|moscow|k(?:yi|ie)v)(?!\w)[^.;]{0,40}?\b(?:held|conducted|had|have)(?!\w)(?<=\b(?:${TALKS})(?!\w)[^.;]*)`;
const FIRST_TALKS = new RegExp(
  String.raw`${FIRST_THAT}|\bfirst\b(?:[\w',-]+ | ){0,12}?[^.;]{0,70}?\b(?:${TALKS}|contacts?|face to face|time|negotiating|ones?)(?!\w)`,
  'g',
);

/** First of a narrower kind: "met at the level of ministers", "a defence minister sat opposite generals". */
const NARROWER =
  /\bat (?:the )?(?:level of|(?:ministerial|presidential|leaders'|highest|top|head-of-state) level|(?:this|that|such a) level)|\bfirst time(?!\w)[^;]{0,40}? (?:years|months|20\d\d|war|invasion),?(?: that)? an? (?:[\w-]+ ){0,3}(?:minister|general|president|envoy|official|diplomat|leader|delegate)(?!\w)/;

/** "Not since 2022 had Russia and America negotiated", "the first meeting of a Russian and an American president": one of the two and a third. */
const OF_A_THIRD =
  /\b(?:russia|moscow|ukraine|k(?:yi|ie)v) and (?:the )?(?:america|u\.s\.|us|united states|europe|turkey|west|washington)(?!\w)|\b(?:america|the us|the u\.s\.|the united states|washington|europe|the west) and (?:russia|moscow|ukraine|k(?:yi|ie)v)(?!\w)|\b(?:russians?|ukrainians?)(?: and| with|-) ?(?:an? |the )?(?:american|u\.s\.|us|turkish|european|british|french|german|chinese)(?!\w)(?! mediat)|\b(?:americans?|u\.s\.|turks?|turkish|europeans?|british|french|germans?|chinese)(?: and| with|-) ?(?:an? |the )?(?:russian|ukrainian)(?!\w)(?! and)|\bfirst(?!\w)[^.;,]{0,40} of (?:an? |the )?(?:[\w-]+ and (?:an? )?)?[\w-]+ presidents?(?!\w)/;

/** What else may be a first: a swap, a trip. */
const RECORD = /\b(?:largest|biggest|swap|exchange|trip|visits?|journey|appearance)(?!\w)/;

/**
 * talks.precedence: the first direct talks since when.
 *
 * Accepts "their first direct talks in over three years", "the first since spring 2022",
 * "met for the first time since the early weeks of the war", "suspended since spring 2022, resumed",
 * "it had been three years since they last met", "nobody had spoken directly for three years".
 * None: "the largest swap since 2022", "not the first", "the first time that ministers met".
 */
export const readTalksPrecedence: FacetReader = (view, { before }) => precedences(view, before);

/** "first direct", "first of their kind", right before "since". */
const BARE_FIRST =
  /\bfirst (?:(?:(?:occasion |encounter |event )?of (?:their|its|the|any|that|this) (?:kind|sort)|such|ones?|direct|in person|meeting|meet|talks|russia-ukraine|ukraine-russia|between (?:\w+ ){1,4}?)\s?)*(?:\w+ )?$/;

/** Where "first" stands, in talks or right before the span. */
const firstBefore = (before: string): number | undefined =>
  matchesOf(before, FIRST_TALKS).pop()?.index ?? BARE_FIRST.exec(before)?.index;

/** "Moscow and Kyiv, in Istanbul, broke a silence of three years": both parties, the city and no word of meeting. */
const isSilence = ({ folded }: SentenceView, words: string): boolean =>
  /\bsilence(?!\w)/.test(words) &&
  namesBothParties(folded) &&
  /\bistanbul|dolmabahce(?!\w)/.test(folded);

/** What was first is a swap, a meeting of leaders, or no meeting at all. */
const firstOfAnother = (
  view: SentenceView,
  hit: SinceHit,
  start: number,
  takenUp: boolean,
): boolean => {
  const { folded } = view;
  const between = folded.slice(start, hit.start);
  if (RECORD.test(between.replace(/^first/, ''))) return true;
  if (
    !takenUp &&
    !MET_AFTER.test(folded) &&
    !isSilence(view, between + folded.slice(hit.start, hit.end))
  )
    return true;
  if (/\bfirst time(?!\w)/.test(between) && !twoSided(view)) return true;
  const clause = clauseAt(view, start).start;
  return (
    /\b(?:putin|zelens\w+|presidents|leaders)(?!\w)[^,;]*$/.test(folded.slice(clause, hit.start)) &&
    !/\b(?:delegations?|envoys|negotiators|talks|negotiat\w+|men)(?!\w)/.test(
      folded.slice(clause, hit.end),
    )
  );
};

/** "are to hold their first direct talks since": first they are, once they are held. */
const TO_HOLD_FIRST =
  /\b(?:to|will|would) (?:hold|have|open|begin|start|conduct|meet for|sit down for|gather for|attend) (?:[\w'-]+ ){0,2}$/;

/** "fail to agree truce at first direct talks": what they failed to do there. */
const UNDONE_AT =
  /\b(?:fail\w*|refus\w+|declin\w+|unable|unwilling|yet) to [\w-]+(?: [\w-]+){0,3} (?:at|in|during|after|from|following) (?:the |their |these )?$/;

/** "had not met since the first talks in three years": the negation is of what came after the first. */
const SINCE_THE_FIRST = /\b(?:since|until|after|before|than) (?:the |those |these |their )?$/;

/** How the words are put; foreseen talks are the first all the same. */
const stanceOf = (view: SentenceView, hit: SinceHit, start: number): Stance =>
  stanceAt(view, hit.start, hit.end, {
    future: TO_HOLD_FIRST.test(view.folded.slice(0, start)),
  });

const precedences = (view: SentenceView, before: string): RawClaim[] => {
  const { folded } = view;
  const counted = [
    ...yearsPassed(view),
    ...afterYears(view),
    ...gapsEnded(view),
    ...lastTimes(view),
    ...lastHeld(view),
    ...neverBefore(view),
  ];
  const within = (hit: SinceHit): boolean =>
    counted.some((c) => c.start <= hit.start && hit.end <= c.end);
  const hits = [...readSince(folded).filter((hit) => !within(hit)), ...counted];
  if (hits.length === 0 || NARROWER.test(folded) || OF_A_THIRD.test(folded)) return [];
  const takenUp = takesUp(folded, before);
  return hits.flatMap((hit) => {
    const start = counted.includes(hit)
      ? hit.start
      : (firstBefore(folded.slice(0, hit.start)) ?? notSince(view, hit, takenUp));
    if (start === undefined || hit.start - start > 140) return [];
    const own = firstBefore(folded.slice(0, hit.start)) === start;
    if (own ? isSecondSpan(folded, hits, hit, start) : isNotOfTalks(view, hit, start)) return [];
    if (isAnotherFirstTime(view, hit, start) || firstOfAnother(view, hit, start, takenUp))
      return [];
    const stance = stanceOf(view, hit, start);
    if (stance === 'open') return [];
    const ahead = folded.slice(0, start);
    const not =
      !SINCE_THE_FIRST.test(ahead) && !UNDONE_AT.test(ahead) && negatedBefore(view, start, 24);
    const implied =
      hit.implied || (takenUp && !MET_AFTER.test(folded)) || TO_HOLD_FIRST.test(ahead);
    return [
      claimOf(
        'talks.precedence',
        hit.value,
        spanAsWritten(view, hit),
        { start, end: hit.end },
        { denied: (stance === 'denied') !== not, implied },
      ),
    ];
  });
};

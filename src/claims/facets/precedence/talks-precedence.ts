import { twoSided } from '../../belonging/two-sided.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { negatedBefore } from '../../sentence/negation.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { describeSince, readSince, type SinceHit } from '../../values/since.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { HAD_LAST, MET_AFTER, notSince } from './not-since.ts';

const FIRST_TALKS = new RegExp(
  String.raw`\bfirst\b(?:[\w',-]+ | ){0,12}?[^.;]{0,70}?\b(?:${TALKS}|contacts?|face to face|time|negotiating)\b`,
  'g',
);

/** First of a narrower kind: "met at the level of ministers", "a defence minister sat opposite generals". */
const NARROWER =
  /\bat (?:the )?(?:level of|ministerial level|(?:this|that|such a) level)|\bfirst time\b[^;]{0,40}? (?:years|months|20\d\d|war|invasion),?(?: that)? an? (?:[\w-]+ ){0,3}(?:minister|general|president|envoy|official|diplomat|leader|delegate)\b/;

const RECORD = /\b(?:largest|biggest|swap|exchange)\b/;

/** "first since spring 2022 (3.0–3.2 years before)", "had last met in 2022 (2.4–3.3 years before)". */
const spanAsWritten = (view: SentenceView, hit: SinceHit): string => {
  const words = view.raw.slice(hit.start, hit.end).trim();
  return `${HAD_LAST.test(words) ? '' : 'first '}${words} (${describeSince(hit.value)})`;
};

/**
 * talks.precedence: the first direct talks since when.
 *
 * Accepts "their first direct talks in over three years", "the first since spring 2022",
 * "met for the first time since the early weeks of the war", "suspended since spring 2022, resumed".
 * None: "the largest swap since 2022", "not the first", "the first time that ministers met".
 */
export const readTalksPrecedence: FacetReader = (view) =>
  NARROWER.test(view.folded) ? [] : precedences(view);

/** "first direct", "first of their kind", right before "since". */
const BARE_FIRST =
  /\bfirst (?:(?:(?:occasion |encounter |event )?of (?:their|its|the|any|that|this) (?:kind|sort)|such|ones?|direct|in person|meeting|talks|between (?:\w+ ){1,4}?)\s?)*(?:\w+ )?$/;

/** Where "first" stands, in talks or right before the span. */
const firstBefore = (before: string): number | undefined =>
  [...before.matchAll(FIRST_TALKS)].pop()?.index ?? BARE_FIRST.exec(before)?.index;

/** What was first is a swap, a meeting of leaders, or no meeting at all. */
const firstOfAnother = (view: SentenceView, hit: SinceHit, start: number): boolean => {
  const { folded } = view;
  const between = folded.slice(start, hit.start);
  if (RECORD.test(between.replace(/^first/, '')) || !MET_AFTER.test(folded)) return true;
  if (/\bfirst time\b/.test(between) && !twoSided(view)) return true;
  const clause = clauseAt(view, start).start;
  return (
    /\b(?:putin|zelens\w+|presidents|leaders)\b[^,;]*$/.test(folded.slice(clause, hit.start)) &&
    !/\b(?:delegations?|envoys|negotiators|talks|negotiat\w+|men)\b/.test(
      folded.slice(clause, hit.end),
    )
  );
};

const precedences = (view: SentenceView): RawClaim[] =>
  readSince(view.folded).flatMap((hit) => {
    const start = firstBefore(view.folded.slice(0, hit.start)) ?? notSince(view, hit);
    if (start === undefined || hit.start - start > 140) return [];
    if (firstOfAnother(view, hit, start)) return [];
    const stance = stanceAt(view, hit.start, hit.end);
    if (stance === 'open') return [];
    const denied = (stance === 'denied') !== negatedBefore(view, start, 24);
    return [
      claimOf(
        'talks.precedence',
        hit.value,
        spanAsWritten(view, hit),
        { start, end: hit.end },
        { denied },
      ),
    ];
  });

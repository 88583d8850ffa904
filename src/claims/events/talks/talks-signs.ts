import { namesBothParties } from '../../belonging/both-parties.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { NOT_POLITICS, OTHER_MATTER, OTHER_PAIR, UKRAINE_SIGN } from '../../lexicon/parties.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { isLater } from '../context.ts';
import { COVERED_TALKS, type EventSign, signAt } from '../sign.ts';
import { firstSince, THOUSAND } from '../unmistakable.ts';
import { betweenOthersSigns } from './between-others.ts';
import { cityNameSigns, citySigns, otherCityThen } from './city-signs.ts';
import { isNewsOfLaterDays, isOfAnotherTime, laterWarSigns } from './later-war-signs.ts';
import { isEntryOfOtherDay, otherDaySigns, otherMonthSigns, otherYearDays } from './other-days.ts';
import { othersPairSigns } from './others-pair.ts';
import { ofLaterRound } from './own-day.ts';
import { numberedSigns } from './round-signs.ts';
import { dateSigns, ofTheFirstYear } from './talks-days.ts';
import { otherYearSigns, thenSigns, yearSigns } from './year-signs.ts';

/** "Their first meeting in six years": these talks came after three. */
const ANOTHER_SPAN =
  /\btheir first(?!\w)[^.;:]{0,70}?\b(?:in|for) (?:\w+ ){0,2}?(?:five|six|seven|eight|nine|ten|[5-9]|\d\d) years(?!\w)/;

/**
 * "That meeting, at Çırağan": the palace of the rounds of June and July 2025, unless these talks are named
 * or the page is older than those.
 */
const otherPalaceSigns = (view: SentenceView): EventSign[] =>
  (view.pageDate !== undefined && !isLater(view.pageDate)) ||
  /\b(?:istanbul|dolmabahce|may|first)(?!\w)/.test(view.folded) ||
  namesBothParties(view.folded)
    ? []
    : matchesOf(view.folded, /\bciragan/g).map((m) => signAt(m, 'talks-later', false));

const namesThese = ({ folded }: SentenceView): boolean =>
  /\b(?:istanbul|turk(?:ey|iye|ish)|delegations|negotiators|envoys|sides|parties)(?!\w)/.test(
    folded,
  ) || namesBothParties(folded);

const isWithin = (m: RegExpExecArray, at: number): boolean =>
  m.index <= at && at <= m.index + m[0].length;

/** What no other talks share. */
const tellingSigns = (
  view: SentenceView,
  signs: readonly EventSign[],
  pair: EventSign | undefined,
): EventSign[] => {
  const out: EventSign[] = [];
  const first = firstSince(view.folded);
  // "The first meeting of Americans and Russians since": the first of others.
  if (first && !(pair && isWithin(first, pair.start)) && !isOfAnotherTime(view))
    out.push(signAt(first, COVERED_TALKS, true));
  const thousand = THOUSAND.exec(view.folded);
  if (thousand && ![...signs, ...out].some((s) => s.strong))
    out.push(signAt(thousand, COVERED_TALKS, true));
  return out;
};

/** A third country, or "with both sides". */
const OTHERS =
  /american|\bu\.?s(?!\w)|\bu\.s|turk|iran|chin|washington|united states|\beu(?!\w)|polish|europe|saudi|with (?:both|each|either)/;

/** "American-Russian", "between Turks and Russians": a label of two, of whom one is of neither party. */
const labelledPair = (view: SentenceView): EventSign | undefined => {
  const pair = OTHERS.test(view.folded) ? OTHER_PAIR.exec(view.folded) : null;
  return pair ? signAt(pair, 'talks-other', true) : undefined;
};

/** "The first meeting, on 2 May": the first of another row. */
const isOfOneOf = (view: SentenceView, sign: EventSign, days: readonly EventSign[]): boolean => {
  const { start, end } = clauseAt(view, sign.start);
  return sign.event === COVERED_TALKS && days.some((d) => d.start >= start && d.start < end);
};

/** Everything in a sentence that tells which talks it speaks of, in order. */
export function talksSigns(view: SentenceView): EventSign[] {
  const whole = { start: 0, end: view.folded.length, strong: true };
  const away =
    NOT_POLITICS.test(view.folded) ||
    (!UKRAINE_SIGN.test(view.folded) && OTHER_MATTER.test(view.folded));
  if (away) return [{ ...whole, event: 'talks-other' }];
  if (ofTheFirstYear(view)) return [{ ...whole, event: 'talks-2022' }];
  if (isEntryOfOtherDay(view)) return [{ ...whole, event: 'talks-other' }];
  // Where the sentence names both sides it may be a wrong statement on these talks.
  if (ANOTHER_SPAN.test(view.folded) && !namesThese(view))
    return [{ ...whole, event: 'talks-other' }];
  const otherDays = otherDaySigns(view);
  const labelled = labelledPair(view);
  const pairs = [...othersPairSigns(view), ...(labelled ? [labelled] : [])];
  const signs: EventSign[] = [
    ...dateSigns(view),
    // "The first round" of later news may be another row's; a second one is not this in any row.
    ...numberedSigns(view).filter(
      (s) =>
        !isOfOneOf(view, s, [...otherDays, ...pairs]) &&
        !(s.event === COVERED_TALKS && isNewsOfLaterDays(view)),
    ),
    ...yearSigns(view),
    ...thenSigns(view),
    ...otherYearSigns(view),
    ...otherYearDays(view),
    ...otherMonthSigns(view),
    ...laterWarSigns(view),
    ...cityNameSigns(view),
    ...otherCityThen(view),
    ...pairs,
    ...betweenOthersSigns(view),
  ];
  signs.push(...otherDays);
  signs.push(...tellingSigns(view, signs, labelled));
  if (!signs.some((s) => s.strong && s.event === COVERED_TALKS))
    signs.push(...citySigns(view), ...otherPalaceSigns(view));
  return ofLaterRound(
    view,
    signs.sort((a, b) => a.start - b.start),
  );
}

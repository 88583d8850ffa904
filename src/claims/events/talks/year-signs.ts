import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { inWindow } from '../context.ts';
import { COVERED_TALKS, type EventSign, signAt } from '../sign.ts';
import { isSinceInvasion } from '../since-invasion.ts';
import { SINCE } from './talks-days.ts';

/** A year that is not 2025. */
const ANY_YEAR = /20(?:[01]\d|2[0-46])/;

const YEAR_TALKS = new RegExp(
  phrases`
    \b(20(?:0\d|1\d|2[0-4]|26))(?: (?:istanbul|peace|direct|failed|abortive|spring|russia-ukraine))* (?:${TALKS}|draft|agreements?|accords?|process|communique)(?!\w)
    |\b(?:${TALKS}|draft|process|accords?)(?: (?:held|conducted|in|at|between|with|of|from|the|istanbul|turkey|antalya|belarus|back|early|spring|march|april|february|late|ukraine|russia|moscow|kyiv|kiev|and))* (20(?:0\d|1\d|2[0-4]|26))(?!\w)
    |\b(?:delegations?|teams?|negotiators|envoys|line-up|squad|those|the ones) of (?:(?:early|late|the|spring|march|april|of) ){0,3}(2022)(?!\w)
    |\b(?:istanbul|antalya) of (?:(?:early|late|the|spring|march|april|of) ){0,3}(20(?:1\d|2[0-4]))(?!\w)
    |\b(?:in|of|from|back in|during)(?: (?:early|late|spring|march|april|february|the|of))+ (2022)(?!\w)
    |^(?:but |and |back )?in (?:march |april |february |early |late |the spring of |spring )?(2022)(?!\w)
    |^-? ?(20(?:1\d|2[0-4]|26)): `,
  'g',
);

/**
 * "Three years ago in Istanbul, the two sides met", "the Istanbul talks three years earlier": told of that
 * time where a sentence opens with it, or right behind the talks and the city.
 */
const YEARS_AGO = new AnyOf(
  String.raw`(?:(?:^|[:"] ?|\bthat )\W*(?:(?:but|and|back) )?(?:in istanbul,? )?|\b(?:istanbul|${TALKS}) (?:(?:held|of|from|in istanbul) )?)(?:(?:some|about|almost|nearly|over|just over|more than) )?(?:two|three|four|several|\d) years (?:ago|earlier|before|previously)(?!\w)`,
  { cue: /years (?:ago|earlier|before|previously)/ },
);

/** A year that is neither that of the invasion nor of the talks: "In 1918 a ceasefire was agreed". */
const OTHER_YEAR = /\b(?:in|of|from) (?:1[5-9]\d\d|20(?:[01]\d|2[0134]))(?!\w)/g;

/** "At that time, three rounds took place in Belarus": what was spoken of last, which was long ago. */
const AT_THAT_TIME = new AnyOf(
  String.raw`^\W*(?:(?:but|and) )?(?:at that time|back then|in those days|before then|that year|earlier that year|(?:early |late )?in (?:the )?(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter) of (?:that|the same) year)(?!\w)`,
  { cue: /at that time|back then|in those days|before then|that year|the same year/ },
);

/** "since the spring of 2022, when delegations met in Belarus": what a year's own clause tells is of that year. */
const WHEN_THEN = /\b(20(?:1\d|2[0-4])),? (?:when|where|in which|during which)(?!\w)/g;

/** "Unlike in 2022, when the sides haggled for weeks, …", "2022, when …, this time …": behind the comma it is the page's own time again. */
const UNLIKE = /\b(?:unlike|as opposed to|in contrast to|compared (?:to|with))(?: in)? $/;
const BEHIND = /^ [^,;]{10,80}, (?=\w)/;
const THIS_TIME = /^ [^,;]{10,80}, (?:and |but )?(?=this time(?!\w))/;
const backAgain = (view: SentenceView, m: RegExpExecArray, end: number): RegExpExecArray | null =>
  inWindow('talks', view.pageDate)
    ? (UNLIKE.test(view.folded.slice(0, m.index)) ? BEHIND : THIS_TIME).exec(view.folded.slice(end))
    : null;

/** What is told of a year behind it: "2022, when delegations met in Belarus". */
export const thenSigns = (view: SentenceView): EventSign[] =>
  matchesOf(view.folded, WHEN_THEN).flatMap((m) => {
    const end = m.index + m[0].length;
    const then: EventSign = {
      start: m.index + m[0].search(/(?:when|where|in which|during which)$/),
      end,
      event: m[1] === '2022' ? 'talks-2022' : 'talks-other',
      strong: true,
    };
    const at = end + (backAgain(view, m, end)?.[0].length ?? 0);
    return at === end ? [then] : [then, { ...then, start: at, end: at + 1, event: COVERED_TALKS }];
  });

/** "the 2022 talks", "three years ago in Istanbul". */
export const yearSigns = (view: SentenceView): EventSign[] => {
  const named = (ANY_YEAR.test(view.folded) ? matchesOf(view.folded, YEAR_TALKS) : []).filter(
    (m) =>
      !SINCE.test(view.folded.slice(Math.max(0, m.index - 40), m.index)) &&
      !isSinceInvasion(`${view.folded.slice(0, m.index)}in `) &&
      !/\bsince(?!\w)/.test(m[0]),
  );
  const ago = matchesOf(view.folded, YEARS_AGO).filter(
    (m) => !SINCE.test(view.folded.slice(0, m.index)),
  );
  return [
    ...named.map((m) => {
      const year = m.slice(1).find((group) => group !== undefined);
      return signAt(m, year === '2022' ? 'talks-2022' : 'talks-other', true);
    }),
    ...ago.map((m) => signAt(m, 'talks-2022', true)),
    ...(view.dates.some((d) => d.value.year === 2025)
      ? []
      : matchesOf(view.folded, AT_THAT_TIME).map((m) => signAt(m, 'talks-other', true))),
  ];
};

/** "the first time since the annexation of Crimea in 2014": the year that something is measured from, by what happened in it. */
const SINCE_WHAT_WAS =
  /\bfirst(?!\w)[^.;]* since (?:(?!(?:and|but|that|which|who|when|then|not|never|last|held|met|began|in)(?!\w))[\w'-]+ ){1,6}$/;

/** "the record set by both in 2023": what the exchange is measured by. */
const OF_A_RECORD = /\brecord(?!\w)[^.;:,]{0,60}$/;

/** "In 1918 a ceasefire was agreed": whatever it was, it was not these talks. */
export const otherYearSigns = (view: SentenceView): EventSign[] =>
  matchesOf(view.folded, OTHER_YEAR)
    .filter(({ index }) => {
      const before = view.folded.slice(0, index);
      return !SINCE.test(before) && !SINCE_WHAT_WAS.test(before) && !OF_A_RECORD.test(before);
    })
    .map((m) => signAt(m, 'talks-other', false));

import type { DateValue, EventId } from '../../model/index.ts';
import { dateBelongsTo } from '../belonging/date-of.ts';
import { FURTHER_CITIES, OTHER_CITIES } from '../lexicon/cities.ts';
import { TALKS } from '../lexicon/nouns.ts';
import { NOT_POLITICS, OTHER_MATTER, OTHER_PAIR, UKRAINE_SIGN } from '../lexicon/parties.ts';
import { phrases } from '../lexicon/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { numberedSigns } from './round-signs.ts';
import type { EventSign } from './sign.ts';

const YEAR_TALKS = new RegExp(
  phrases`
    \b(20(?:0\d|1\d|2[0-4]|26))(?: (?:istanbul|peace|direct|failed|abortive|spring|russia-ukraine))* (?:${TALKS}|draft|agreements?|accords?|process|communique)\b
    |\b(?:${TALKS}|draft|process|accords?)(?: (?:held|conducted|in|at|between|with|of|from|the|istanbul|turkey|antalya|belarus|back|early|spring|march|april|february|late|ukraine|russia|moscow|kyiv|kiev|and))* (20(?:0\d|1\d|2[0-4]|26))\b
    |\b(?:in|of|from|back in|during)(?: (?:early|late|spring|march|april|february|the|of))+ (2022)\b
    |^(?:but |and |back )?in (?:march |april |february |early |late |the spring of |spring )?(2022)\b
    |^-? ?(20(?:1\d|2[0-4]|26)): `,
  'g',
);
/**
 * "Three years ago in Istanbul, the two sides met", "the Istanbul talks three years earlier": told of that
 * time where a sentence opens with it, or right behind the talks and the city.
 */
const YEARS_AGO = new RegExp(
  String.raw`(?:^\W*(?:(?:but|and|back) )?(?:in istanbul,? )?|\b(?:istanbul|${TALKS}) (?:(?:held|of|from|in istanbul) )?)(?:(?:some|about|almost|nearly|over|just over|more than) )?(?:two|three|four|several|\d) years (?:ago|earlier|before|previously)\b`,
  'g',
);
/** A year that is neither that of the invasion nor of the talks: "In 1918 a ceasefire was agreed". */
const OTHER_YEAR = /\b(?:in|of|from) (?:1[5-9]\d\d|20(?:[01]\d|2[0134]))\b/g;
const SINCE =
  /\b(?:had|have|has) last (?:met|spoken|talked|negotiated|sat|faced|gathered|conferred)\b[^.,;]*$|\b(?:since|like|as in|unlike|than|after)(?: (?:in|the|those|talks|of|spring|early|march|april|february|late|failed|ones|last))* ?$/;
const IN_ANOTHER_CITY = new RegExp(
  String.raw`\b(?:in|at) (?:${OTHER_CITIES}|${FURTHER_CITIES})\b`,
  'g',
);

const TALKS_BEFORE = new RegExp(String.raw`\b(?:${TALKS}|met|sat down|trilateral)\b[^.;]{0,40}$`);

/** The event a date points to; undefined where it points to none. */
export function talksOfDate(date: DateValue, pageDate?: string): EventId | undefined {
  const { month, day } = date;
  const year =
    date.year ?? (day === undefined && pageDate ? Number(pageDate.slice(0, 4)) : undefined);
  if (year === 2022) return 'talks-2022';
  if (year !== undefined && year !== 2025) return 'talks-other';
  if (month === 5 && (day === undefined ? year === 2025 : day === 16)) return 'talks-2025-05-16';
  if (month === 6 && (day === 2 || day === undefined)) return 'talks-2025-06-02';
  if (month === 7 && (day === 23 || day === undefined)) return 'talks-2025-07-23';
  return undefined;
}

const dateSigns = (view: SentenceView): EventSign[] =>
  view.dates.flatMap((d) => {
    const event = talksOfDate(d.value, view.pageDate);
    const compared = SINCE.test(view.folded.slice(Math.max(0, d.start - 40), d.start));
    return event && !compared && dateBelongsTo(view, d) === 'talks'
      ? [
          {
            start: d.start,
            end: d.end,
            event,
            strong: event === 'talks-2025-05-16' && d.value.day !== undefined,
          },
        ]
      : [];
  });

/**
 * "The first direct talks since the invasion took place in Gomel on 28 February 2022": a day of 2022 wins
 * over "first". The day of the invasion, a day compared with ("since those of 29 March 2022"), and a
 * sentence that has a day of 2025 or the thousand in it are none.
 */
const ofTheFirstYear = (view: SentenceView): boolean => {
  const of2022 = view.dates.some(
    ({ start, value: { year, month, day } }) =>
      year === 2022 &&
      day !== undefined &&
      !(month === 2 && day === 24) &&
      !SINCE.test(view.folded.slice(Math.max(0, start - 40), start)),
  );
  return of2022 && !THOUSAND.test(view.folded) && !view.dates.some((d) => d.value.year === 2025);
};

/** First direct talks "since 2022" or "in three years": no other talks are that. */
const FIRST_SINCE =
  /\bfirst\b[^.;:]{0,70}?\b(?:since (?:\w+ ){0,5}?(?:2022|war|invasion)|(?:in|for) (?:\w+ ){0,3}(?:years|months))\b|\b(?:break|silence|gap|hiatus|pause) of (?:\w+ ){0,4}years\b/;

/** A first swap, visit or call since then is another matter. */
const OTHER_FIRST =
  /\b(?:swaps?|exchanges?|handovers?|prisoners?|visits?|trip|attacks?|strikes?|drop|fall|rise|calls?|speech|summit|election|president)\b/;

/** The words that make talks the first ones "since 2022" or "in three years". */
export function firstSince(folded: string): RegExpExecArray | undefined {
  const m = FIRST_SINCE.exec(folded);
  return m && !OTHER_FIRST.test(m[0]) ? m : undefined;
}

/** No other talks agreed on this. */
export const THOUSAND =
  /\b(?:1[, .]?000|a thousand|one thousand|thousand)[- ](?:for|by)[- ](?:1[, .]?000|a thousand|one thousand|thousand)\b/;

/** "since the spring of 2022, when delegations met in Belarus": what a year's own clause tells is of that year. */
const WHEN_THEN = /\b(20(?:1\d|2[0-4])),? (?:when|where|in which|during which)\b/g;

const thenSigns = (view: SentenceView): EventSign[] =>
  [...view.folded.matchAll(WHEN_THEN)].map((m) => ({
    start: m.index + m[0].search(/(?:when|where|in which|during which)$/),
    end: m.index + m[0].length,
    event: m[1] === '2022' ? 'talks-2022' : 'talks-other',
    strong: true,
  }));

const yearSigns = (view: SentenceView): EventSign[] => {
  const out: EventSign[] = [];
  for (const m of view.folded.matchAll(YEAR_TALKS)) {
    if (SINCE.test(view.folded.slice(Math.max(0, m.index - 40), m.index)) || /\bsince\b/.test(m[0]))
      continue;
    const year = m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5];
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      event: year === '2022' ? 'talks-2022' : 'talks-other',
      strong: true,
    });
  }
  for (const m of view.folded.matchAll(YEARS_AGO))
    if (!SINCE.test(view.folded.slice(0, m.index)))
      out.push({
        start: m.index,
        end: m.index + m[0].length,
        event: 'talks-2022',
        strong: true,
      });
  return out;
};

/** Everything in a sentence that tells which talks it speaks of, in order. */
export function talksSigns(view: SentenceView): EventSign[] {
  const away =
    NOT_POLITICS.exec(view.folded) ??
    (UKRAINE_SIGN.test(view.folded) ? null : OTHER_MATTER.exec(view.folded));
  if (away) return [{ start: 0, end: view.folded.length, event: 'talks-other', strong: true }];
  if (ofTheFirstYear(view))
    return [{ start: 0, end: view.folded.length, event: 'talks-2022', strong: true }];
  const signs = [
    ...dateSigns(view),
    ...numberedSigns(view),
    ...yearSigns(view),
    ...thenSigns(view),
  ];
  for (const m of view.folded.matchAll(OTHER_YEAR))
    if (!SINCE.test(view.folded.slice(0, m.index)))
      signs.push({
        start: m.index,
        end: m.index + m[0].length,
        event: 'talks-other',
        strong: false,
      });
  const first = firstSince(view.folded);
  if (first)
    signs.push({
      start: first.index,
      end: first.index + first[0].length,
      event: 'talks-2025-05-16',
      strong: true,
    });
  const thousand = THOUSAND.exec(view.folded);
  if (thousand && !signs.some((s) => s.strong))
    signs.push({
      start: thousand.index,
      end: thousand.index + thousand[0].length,
      event: 'talks-2025-05-16',
      strong: true,
    });
  const pair = OTHER_PAIR.exec(view.folded);
  if (pair)
    signs.push({
      start: pair.index,
      end: pair.index + pair[0].length,
      event: 'talks-other',
      strong: true,
    });
  if (!signs.some((s) => s.strong && s.event === 'talks-2025-05-16') && !firstSince(view.folded))
    for (const m of view.folded.matchAll(IN_ANOTHER_CITY))
      if (TALKS_BEFORE.test(view.folded.slice(0, m.index)))
        signs.push({
          start: m.index,
          end: m.index + m[0].length,
          event: 'talks-later',
          strong: false,
        });
  return signs.sort((a, b) => a.start - b.start);
}

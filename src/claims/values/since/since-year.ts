import { TALKS_MONTH } from '../../../model/index.ts';
import { MONTH } from '../../lexicon/calendar.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { type SinceHit, sinceAt } from './since-hit.ts';

const back = (year: number, month: number): number =>
  (TALKS_MONTH.year - year) * 12 + TALKS_MONTH.month - month;

const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [1, 2],
  early: [1, 4],
  late: [9, 12],
  mid: [5, 8],
  january: [1, 1],
  february: [2, 2],
  march: [3, 3],
  april: [4, 4],
  may: [5, 5],
  june: [6, 6],
  july: [7, 7],
  august: [8, 8],
  september: [9, 9],
  october: [10, 10],
  november: [11, 11],
  december: [12, 12],
};
const PART_OF_YEAR = `spring|summer|autumn|fall|winter|early|late|mid|${MONTH}`;
const SINCE_YEAR = new RegExp(
  String.raw`\bsince (?:the )?(?:(${PART_OF_YEAR})[ -](?:of )?)?(?:(?:those|talks|negotiations|meetings?|rounds?|the|ones|days|weeks|months|of|in|istanbul|turkey|belarus|antalya|failed|abortive|fruitless|last|direct|peace|minsk|paris|gomel|brest|normandy|accords?|agreements?|protocols?|summit|format) )*(?:(${PART_OF_YEAR})[ -](?:of )?)?(20\d\d|'[12]\d)(?!\w)`,
  'g',
);
/** "since the annexation of Crimea in 2014", "since Russia seized it in 2014": what happened then; of 2022 the war tells better. */
const SINCE_WHAT_WAS = new RegExp(
  String.raw`\bsince (?:(?!(?:and|but|that|which|who|when|then|not|never|last|held|met|began|in)(?!\w))[\w'-]+ ){1,6}in (?:the )?(?:(${PART_OF_YEAR})[ -](?:of )?)?(20(?:0\d|1\d|2[0134]))(?!\w)`,
  'g',
);
/** "had last negotiated face to face in March 2022", "whose last talks were in 2022". */
const LAST_IN = new RegExp(
  String.raw`\b(?:had|have|has) last (?:met|spoken|talked|negotiated|sat|faced|gathered|conferred|held (?:(?:direct|peace|formal|face-to-face) )*(?:talks|negotiations|a meeting))(?!\w)[^.,;]{0,50}?\bin (?:the )?(?:(${PART_OF_YEAR})[ -](?:of )?)?(20\d\d)(?!\w)`,
  'g',
);
/** Behind a silence: "that went back to the spring of 2022". */
const SILENT_SINCE = new RegExp(
  String.raw`\b(?:went|going|goes|dating|dated|reaching|stretching) back to (?:the )?(?:(${PART_OF_YEAR})[ -](?:of )?)?(20\d\d)(?!\w)`,
  'g',
);
const SILENCE = /\b(?:silence|gap|hiatus|pause|break|lull)(?!\w)[^.;]{0,50}$/;

/**
 * Since a year that is named, or a part or month of it; those of one wording after another.
 *
 * Accepts "since 2022", "since spring '22", "since the failed talks of 2022", "since spring 2022", "since the annexation of Crimea in 2014", "since the abortive rounds of March 2022", "had last met in March 2022", "a silence that
 * went back to the spring of 2022". None: "a quarrel that went back to 2022", "since Friday".
 */
export const sinceYear = (folded: string): SinceHit[] => {
  const known = matchesOf(folded, SINCE_YEAR);
  return [
    ...known,
    ...matchesOf(folded, SINCE_WHAT_WAS).filter((m) => !known.some((k) => k.index === m.index)),
    ...matchesOf(folded, LAST_IN),
    ...matchesOf(folded, SILENT_SINCE).filter((m) => SILENCE.test(folded.slice(0, m.index))),
  ].map((m) => {
    const [year = '', part = ''] = m
      .slice(1)
      .filter((group) => group !== undefined)
      .reverse();
    const inFull = Number(year.replace("'", '20'));
    const [from, to] = MONTHS_OF[part] ?? [1, 12];
    return sinceAt(m, back(inFull, to), back(inFull, from));
  });
};

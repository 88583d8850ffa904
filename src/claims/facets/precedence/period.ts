import { phrases } from '../../lexicon/phrases.ts';
import { readSince } from '../../values/since/since.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';

/** A span in years, months or hundreds of days with what qualifies it: "rather more than three years", "a mere eighteen months", "three years and change". */
export const PERIOD = phrases`
  (?:(?:
    (?:(?:well|just|rather|somewhat|a little) )?(?:over|more than)|almost|nearly|close to|about|around|some|roughly
    |at least|a (?:mere|good|full)|only|just|barely|fully|all of
  ) )?(?:
    (?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?
    |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen
    |\d{1,3}|a couple of
  )(?: and a half)?(?: (?:whole|full|long|entire|solid|straight))?[ -](?:years?|months|decades?)(?: and (?:change|counting|a bit))?
  |(?:(?:almost|nearly|over|more than|about|some|exactly) )?(?:\d[,. ]?)?\d{3} days
  |(?:(?:almost|nearly|over|more than|about|some) )?(?:a|one) (?:full |whole )?decade
`;

const QUALIFIED =
  /^(?:well|just|rather|somewhat|a little|over|more than|almost|nearly|close to|about|around|some|roughly|at least|a mere|a good|a full|only|barely|fully|all of| )+(?= )/;

/** The months that a period is read as. */
export const readPeriod = (words: string): SinceHit['value'] | undefined => {
  const lead = /\b(?:over|more than|at least|a good|and (?:change|counting|a bit))(?!\w)/.test(
    words,
  )
    ? 'more than '
    : /\b(?:almost|nearly|close to)(?!\w)/.test(words)
      ? 'nearly '
      : '';
  const count = words
    .replace(QUALIFIED, '')
    .replace(/ and (?:change|counting|a bit)$/, '')
    .trim();
  const plain = count
    .replace('couple of', 'two')
    .replace(/ (?:whole|full|long|entire|solid|straight)(?= (?:years?|months|decades?)(?!\w))/, '')
    .replace(/^(\d[\d,. ]*) days$/, (_, days: string) => `${inMonths(days)} months`)
    .replace(/^(?:(?:one|a) )?(?:full |whole )?decade$/, 'ten years');
  return count ? readSince(`in ${lead}${plain}`)[0]?.value : undefined;
};

const DAYS_IN_A_MONTH = 30.44;
const inMonths = (days: string): number =>
  Math.round(Number(days.replace(/\D/g, '')) / DAYS_IN_A_MONTH);

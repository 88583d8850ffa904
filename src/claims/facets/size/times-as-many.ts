import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { readCounts } from '../../values/count/count.ts';
import type { CountHit } from '../../values/count/counted-number.ts';

const FACTORS: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  half: 0.5,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'ten times': 10,
};
const BUT_TWICE =
  /,? but (?:instead |rather )?(?:(?:on|to|of|for) (?:(?:exchange|swap|free|release) )?)?(twice|double|half|(?:three|four|five|ten) times) (?:as many|(?:that|this|the) (?:number|many|figure)|that)(?!\w)/g;
/** "did not settle on (500)": the number that is put away, and the other is measured by. */
const NOT_SO_MANY =
  /\b(?:not|never)(?: (?!(?:only|just|merely|but)(?!\w))[\w'-]+){0,9} $|n't(?: [\w'-]+){0,9} $/;

/**
 * A number told by how often it holds the one put away before it, on the same basis.
 *
 * Accepts "did not settle on 500 prisoners apiece but on (twice as many)" (1,000 each), "not 2,000 a side but (half that number)". None: "500 prisoners each,
 * twice as many as in 2024", "not only 500 but twice as many".
 */
export const timesAsMany = (view: SentenceView): CountHit[] =>
  matchesOf(view.folded, BUT_TWICE).flatMap((m): CountHit[] => {
    const measure = readCounts(view.folded)
      .filter(({ end }) => end <= m.index)
      .at(-1);
    const times = FACTORS[m[1] as string];
    if (!measure || times === undefined || measure.value.bound || measure.value.approximate)
      return [];
    if (!NOT_SO_MANY.test(view.folded.slice(0, measure.start))) return [];
    const { count, basis } = measure.value;
    const value = { kind: 'count', count: count * times, basis } as const;
    const start = m.index + m[0].indexOf(m[1] as string);
    return [{ start, end: m.index + m[0].length, formula: true, value }];
  });

import type { TextRange } from '../../../model/index.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

const MOSCOW = String.raw`(?:moscow|russia|the kremlin|medinsky|the russian (?:delegation|side|team))`;
/** "…: that was Moscow's answer in Istanbul": whose yes it was stands behind, and nothing is taken back. */
const THAT_WAS_IT = new AnyOf(
  String.raw`(?::|,| -+) (?:that|this|such|so) (?:was|is|ran|went) ${MOSCOW}(?:'s?)? (?:answer|reply|response|word|verdict)(?: (?:in istanbul|at the talks|to (?:kyiv|ukraine|the ukrainians)))*(?=[.;!]|$)`,
  { cue: /answer|reply|response|word|verdict/ },
);
const FIRST_YES = /^\W*(?:an? )?(?:[a-z]+ )?yes to /;
/** What may stand between one yes and the next: what it was said to, or who tells of it. */
const NEXT_YES = /(?:^\W*|,? and(?:, [^,;:]{3,40},)? |, )(?:an? )?(?:[a-z]+ )?(yes|no|nyet) to /g;

/** "yes to a summit only after a deal", "…, Kyiv said; no to both": less than a yes, or somebody else's. */
const TAKEN_BACK =
  /;|\b(?:but|only|not|yet|if|once|until|provided|in principle|consider\w*|said|says|asked|begged|one day|some day|after|both|date)(?!\w)/;

/** One thing in a list of answers: where it stands, and whether it was a yes. */
export interface Answer extends TextRange {
  readonly yes: boolean;
}

/**
 * What Moscow answered at these talks, thing by thing, in a list that opens the sentence.
 *
 * Accepts "Yes to another meeting, yes to plans on paper, no to a truce: that was Moscow's answer". None: "Yes to another meeting: that was
 * Kyiv's answer", "Yes to peace, said Moscow".
 */
export const moscowsAnswers = ({ folded }: SentenceView): readonly Answer[] => {
  if (!FIRST_YES.test(folded.replace(/^\W*(?:no|nyet)(?= to )/, 'yes'))) return [];
  const end = THAT_WAS_IT.exec(folded)?.index;
  if (end === undefined || TAKEN_BACK.test(folded.slice(0, end))) return [];
  const starts = [...folded.slice(0, end).matchAll(NEXT_YES)];
  return starts.map((m, i) => ({
    start: m.index + m[0].length,
    end: starts[i + 1]?.index ?? end,
    yes: m[1] === 'yes',
  }));
};

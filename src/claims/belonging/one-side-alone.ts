import { phrases } from '../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';

const ONE_SIDE_MET = new RegExp(
  phrases`
    \b(ukrain\w+|k(?:yi|ie)v's|russia\w*|moscow's)(?: [\w-]+){0,2}? (?:
      officials|team|delegation|negotiators|side|envoys|representatives|experts|diplomats|delegates
    ) (?:(?:had|have|has|then|first|also|itself|themselves) ){0,2}(?:
      met|conferred|consulted|huddled|gathered|convened|sat|talked|deliberated|prepared|rehearsed|assembled
    )(?!\w)
  `,
);
const WITH_THE_OTHER =
  /\b(?:with|opposite|across from|facing|each other|one another|counterparts?|both|two sides|face to face|at the table)(?!\w)/;
/** One of its verbs. */
const MEETS =
  /\b(?:met|conferred|consulted|huddled|gathered|convened|sat|talked|deliberated|prepared|rehearsed|assembled)(?!\w)/;
/** Where another doing begins: "to discuss the talks with Russia", "before flying to Istanbul". */
const GOES_ON =
  /,| (?:to (?!(?:face|see)(?!\w))[a-z]+|before|ahead of|after|as|and|while|in preparation)(?!\w)/;
const RUSSIAN = /\b(?:russia\w*|moscow|kremlin)(?!\w)/;
const UKRAINIAN = /\b(?:ukrain\w+|k(?:yi|ie)v)(?!\w)/;

/**
 * True where the clause at a position has one side meet by itself: "Ukrainian officials met in Ankara for six
 * hours to discuss the talks". None: "The Russian team met the Ukrainians", "The Ukrainian delegation sat opposite".
 */
export function oneSideAlone(view: SentenceView, position: number): boolean {
  const { start, end } = clauseAt(view, position);
  const words = view.folded.slice(start, end);
  const met = MEETS.test(words) ? ONE_SIDE_MET.exec(words) : null;
  if (!met || start + met.index > position) return false;
  const verb = met.index + met[0].length;
  const rest = words.slice(verb);
  const goesOn = GOES_ON.exec(rest);
  const told = words.slice(0, verb) + rest.slice(0, goesOn?.index ?? rest.length);
  const other = /^(?:russia|moscow)/.test(met[1] as string) ? UKRAINIAN : RUSSIAN;
  return !other.test(told) && !WITH_THE_OTHER.test(told);
}

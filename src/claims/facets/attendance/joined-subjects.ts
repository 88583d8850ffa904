import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Subject } from './by-role.ts';
import { NOR_HIS } from './subjects.ts';

/** "Rubio was there, and as for Trump, he was not": the second one is told of by himself. */
const AS_FOR =
  /\b(?:as for|as to|concerning|unlike|meanwhile|although|though|while|whereas|because|but|after|before|when|since|so|who|which)(?!\w)/;

/** Subjects joined to the one at `index`: "Putin and Zelensky", "Putin nor Zelensky", "Putin, Trump and Rubio". */
export const joined = (
  view: SentenceView,
  subjects: readonly Subject[],
  index: number,
): Subject[] => {
  const out = [subjects[index] as Subject];
  const chain = () =>
    out.some((s) => s.negated) ? out.map((s) => ({ ...s, negated: true })) : out;
  for (let i = index - 1; i >= 0; i -= 1) {
    const s = subjects[i] as Subject;
    const first = out[0] as Subject;
    const between = view.folded.slice(s.end, first.start);
    if (AS_FOR.test(between)) break;
    const same = s.start === first.start || (s.key === first.key && between.length < 20);
    if (
      !same &&
      !(
        out.length > 1
          ? /^,? ?(?:and|nor|or|,|as well as|&)(?: [\w'.-]+){0,5} ?$/
          : /^,? ?(?:and|nor|or|as well as|along with|like|&)(?: [\w'.-]+){0,5} ?$/
      ).test(between.replace(/\((?:.*?)\)/g, '')) &&
      !(/^,? nor /.test(between) && NOR_HIS.test(between)) &&
      !/^[ ,]*(?:vladimir|volodymyr|donald|marco)? ?$/.test(between)
    )
      break;
    out.unshift(s);
  }
  return chain();
};

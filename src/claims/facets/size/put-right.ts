import { tellsOfNotFreed } from '../../belonging/not-freed.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { CountHit } from '../../values/count/counted-number.ts';
import { readNumbers } from '../../values/number.ts';

const CORRECTION =
  /\b(?:correct(?:ion|ed)|error|mistake\w*|misstated|misreported|wrongly|(?:earlier|previous|original) (?:version|post|headline|report|article|edition|story|caption)|(?:not|un)[ ]?true|not the case|false|wrong|did not agree)(?!\w)/;

const PUT_RIGHT =
  /(?:; | - |, |: )(?:it|the (?:correct |right |actual |real |true )?(?:number|figure)) (?:was|is|should (?:be|have been)) (?:in fact )?(?:for )?(?=\d)/g;

/** "an earlier version gave 309 as the number each side let go; it was 390", "did not free 1,000 each: the figure was 390": the number put right. */
export const corrected = (view: SentenceView): CountHit[] =>
  CORRECTION.test(view.folded) || tellsOfNotFreed(view.folded)
    ? matchesOf(view.folded, PUT_RIGHT).flatMap((m) => {
        const n = readNumbers(view.folded).find((each) => each.start === m.index + m[0].length);
        const basis =
          /\beach (?:side|country)(?!\w)|\b(?:per|a) side(?!\w)|\b(?:from|on|by) (?:both|either) sides?(?!\w)|\bapiece(?!\w)/.test(
            view.folded,
          )
            ? ('per-side' as const)
            : ('unsaid' as const);
        return n ? [{ ...n, formula: true, value: { kind: 'count', count: n.value, basis } }] : [];
      })
    : [];

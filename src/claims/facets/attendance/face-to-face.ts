import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { tookPart } from './took-part.ts';

const TITLE =
  "(?:(?:presidents?|leaders?|vladimir|volodymyr|russian|russia's|ukrainian|ukraine's|his|the|mr\\.?|counterpart|enemies) )*";
const ONE = '(?:putin|zelens\\w+)';
/** What two who are both there do: "sat down together", "held talks", "shook hands"; in the present only what no preview says. */
const MET = phrases`
  fac(?:e|ed) (?:each other|one another)|(?:sat|sit) (?:facing|opposite) (?:each other|one another)
  |met|sat down|sat at the same table|shook hands|(?:spoke|talked|negotiated) (?:face to face|in person)
  |(?:held|opened) (?:(?!(?:no|about)(?!\w))[\w-]+ ){0,2}?(?:talks|negotiations|meeting|session)(?! about)
`;
/** What one of them does with the other. */
const MET_WITH = phrases`
  (?:met(?: with)?|fac(?:e|ed)|sat (?:down with|opposite|facing|across from)|shook hands with
    |(?:held|had|opened) (?:[\w-]+ ){0,2}?(?:talks|negotiations) with)
`;
const AT_TALKS = phrases`
  (?:in istanbul|(?:at|in|during|for) (?:the |their )?(?:[\w-]+ ){0,2}?istanbul (?:talks|negotiations|meeting)|(?:at|in|during) (?:the )?(?:[\w-]+ ){0,2}?(?:talks|negotiations))(?!\w)
  (?! (?:in|of|back in|since) (?:[a-z]+ )?(?:19|20(?:[01]\d|2[0-4])))
`;
const NOW_AND_THEN = String.raw`(?:(?:finally|then|at last|both|also) )?`;
const PAIR_MET = new RegExp(
  String.raw`^\W*(?:(?:on|last|in|this) [\w ]{3,16},? )?${TITLE}${ONE} (?:and ${TITLE}${ONE} ${NOW_AND_THEN}(?:${MET})|(?:himself )?${NOW_AND_THEN}${MET_WITH} ${TITLE}${ONE}) (?:(?!(?:about|over|via|by|through|with|without|before|after|of|not)(?!\w))[\w'-]+ ){0,4}?${AT_TALKS}`,
);

/** "face each other in Istanbul only on posters". */
const PICTURED =
  /\b(?:posters?|cartoons?|murals?|portraits?|dolls?|memes?|caricatures?|screens?|videos?|montage|photomontage|fakes?|fiction|novel|film|play|dream\w*|imagin\w+|ai-\w+|virtual\w*|graffiti)(?!\w)/;

/**
 * Both presidents as the plain subject of meeting at the talks, or the one as the other's.
 *
 * Accepts "Vladimir Putin and Volodymyr Zelensky face each other in Istanbul", "Putin and Zelensky sat opposite each other at the talks", "Putin and Zelensky sat down together in Istanbul", "Putin met Zelensky in Istanbul". None: "the teams of
 * Putin and Zelensky faced each other", "Portraits of Putin and Zelensky faced each other", "Putin and Zelensky will face each other", "Putin and Zelensky meet in Istanbul".
 */
export const facedEachOther = (view: SentenceView): RawClaim[] => {
  const m = PAIR_MET.exec(view.folded);
  if (!m || PICTURED.test(view.folded)) return [];
  if (stanceAt(view, m[0].length - 1, m[0].length) !== 'asserted') return [];
  return view.people
    .filter((p) => p.end <= m[0].length && (p.key === 'putin' || p.key === 'zelensky'))
    .map((p) => tookPart(p.name, true, { start: p.start, end: m[0].length }));
};

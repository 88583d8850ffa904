import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { tookPart } from './took-part.ts';

const TITLE =
  "(?:(?:presidents?|leaders?|vladimir|volodymyr|russian|russia's|ukrainian|ukraine's|his|the|mr\\.?|counterpart|enemies) )*";
const ONE = '(?:putin|zelens\\w+)';
const PAIR_FACED = new RegExp(
  String.raw`^\W*(?:(?:on|last) [\w ]{3,12},? )?${TITLE}${ONE} and ${TITLE}${ONE} (?:(?:finally|then|at last|both) )?(?:fac(?:e|ed)|sat (?:facing|opposite)|sit (?:facing|opposite)) (?:each other|one another) (?:[\w'-]+ ){0,3}?(?:in istanbul|(?:at|in|during) (?:the )?(?:[\w-]+ ){0,2}?(?:istanbul )?(?:talks|negotiations))(?!\w)(?! (?:in|of|back in|since) (?:[a-z]+ )?(?:19|20(?:[01]\d|2[0-4])))`,
);

/** "face each other in Istanbul only on posters". */
const PICTURED =
  /\b(?:posters?|cartoons?|murals?|portraits?|dolls?|memes?|caricatures?|screens?|videos?|montage|photomontage|fakes?|fiction|novel|film|play|dream\w*|imagin\w+|ai-\w+|virtual\w*|graffiti)(?!\w)/;

/**
 * Both presidents as the plain subject of facing each other at the talks.
 *
 * Accepts "Vladimir Putin and Volodymyr Zelensky face each other in Istanbul", "Putin and Zelensky sat opposite each other at the talks". None: "the teams of
 * Putin and Zelensky faced each other", "Portraits of Putin and Zelensky faced each other", "Putin and Zelensky will face each other".
 */
export const facedEachOther = (view: SentenceView): RawClaim[] => {
  const m = PAIR_FACED.exec(view.folded);
  if (!m || PICTURED.test(view.folded)) return [];
  if (stanceAt(view, m[0].length - 1, m[0].length) !== 'asserted') return [];
  return view.people
    .filter((p) => p.end <= m[0].length && (p.key === 'putin' || p.key === 'zelensky'))
    .map((p) => tookPart(p.name, true, { start: p.start, end: m[0].length }));
};

import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { RUSSIA_SIGN, UKRAINE_SIGN } from '../../lexicon/parties.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { EventSign } from '../sign.ts';

const OTHERS = phrases`
  (?:vienna|prague|berlin|paris|london|budapest|warsaw|rome|madrid|lisbon|athens|brussels|the hague|stockholm|oslo|helsinki|copenhagen|belgrade|zagreb|sofia|bucharest
  |austria|czechia|the czech republic|germany|france|britain|hungary|poland|italy|spain|greece|turkey|turkiye|ankara|india|pakistan|delhi|islamabad|iran|tehran|iraq|baghdad
  |azerbaijan|armenia|baku|yerevan|israel|egypt|cairo|syria|damascus|china|beijing|taiwan|taipei|japan|tokyo|the two koreas|seoul|pyongyang|washington|havana|caracas|colombia|bogota)
`;
/** "Vienna and Prague have swapped captives": two that are no party to this war. */
const BOTH_SWAP = new AnyOf(
  String.raw`\b${OTHERS} and ${OTHERS} (?:(?:have|had|has|will|are to|also|again|once more|recently|today|yesterday|now) )*(?:swap(?:s|ped)?|exchang(?:es?|ed)|trad(?:es?|ed)|freed?|releas(?:es?|ed)|return(?:s|ed)?|hand(?:ed)? over)(?!\w)`,
  { cue: /\b(?:swap|exchang|trad|freed?(?!\w)|releas|return|hand)/ },
);

/**
 * Signs of a swap between two others: they are the subject, and neither party to this war is named.
 *
 * Accepts "Vienna and Prague have swapped captives", "India and Pakistan exchanged prisoners". None: "Ankara and Baku returned
 * Ukrainian prisoners".
 */
export const swappedByOthers = (view: SentenceView): EventSign[] =>
  UKRAINE_SIGN.test(view.folded) || RUSSIA_SIGN.test(view.folded)
    ? []
    : matchesOf(view.folded, BOTH_SWAP).map(
        (m): EventSign => ({
          start: m.index,
          end: m.index + m[0].length,
          event: 'swap-other',
          strong: true,
        }),
      );

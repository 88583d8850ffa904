import { otherMeeting } from '../../belonging/other-meeting.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { UKRAINE_SIGN, WAR_SIGN } from '../../lexicon/parties.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';
import type { FacetContext } from '../facet.ts';
import { dealMadeIn } from './deal-made.ts';
import { isScene } from './scene.ts';
import { toldOtherwise } from './told-otherwise.ts';

const HELD = new RegExp(
  String.raw`\b(?:${TALKS}|${MET}|held|took place|hosted|venue|gather\w*|negotiating|delegations?|delegates|(?:russian|ukrainian|(?:russia|ukraine|moscow|k(?:yi|ie)v)'s) (?:negotiating )?(?:team|side(?! of))|led for|envoys|negotiators|the two sides|(?:russians|ukrainians) and (?:the )?(?:russians|ukrainians)|round (?:one|1))(?!\w)`,
);

/** A palace of these talks and of no others. */
const NAMED_FOR_THEM: ReadonlySet<string> = new Set(['dolmabahce']);
/** Delegations met there in June and July, too, and guests stay there: on 16 May these talks are meant. */
const isTheirDay = ({ dates }: SentenceView): boolean =>
  dates.some(({ value: { month, day } }) => month === 5 && day === 16);
/** A verb of meeting right before another house of the city. */
const MET_AT =
  /\b(?:met|held|took place|sat down|negotiated|talked)(?: \w+){0,3} (?:in|at|inside) (?:the )?(?:istanbul's )?$/;

/** A verb of meeting leads to the city; "the Istanbul talks lasted …" names it only in passing. */
const STATED = new RegExp(
  String.raw`\b(?:${MET}|held|hold|conducted|took place|taking place|hosted|opened|began|resumed|staged|venue|took part|seat of)(?!\w)[^.;]{0,90}?\b(?:in|at) (?:the )?(?:[\w'-]+ ){0,3}(?:of )?$`,
);

/** "Istanbul was where", "Istanbul hosted". */
const WAS_THE_PLACE =
  /^ (?:was the (?:city|place|scene|venue|site)|was where|hosted|received|saw|staged)(?!\w)/;

/** True where the sentence says that the talks were held in Istanbul, and not just what they are called. */
export const heldInIstanbul = (
  view: SentenceView,
  hit: PlaceHit,
  { events, before }: FacetContext,
): boolean => {
  const words = view.folded;
  if (hit.key === 'ciragan' && otherMeeting(view, hit.start)) return false;
  const other = toldOtherwise(view, hit, before) || dealMadeIn(view, hit) || isScene(view, hit);
  if (!other && !HELD.test(words)) return false;
  if (!WAR_SIGN.test(words) && !UKRAINE_SIGN.test(before) && !events.certain('talks')) return false;
  return (
    other ||
    NAMED_FOR_THEM.has(hit.key) ||
    (hit.key === 'ciragan' && isTheirDay(view)) ||
    WAS_THE_PLACE.test(words.slice(hit.end)) ||
    (hit.key === 'istanbul' ? STATED : MET_AT).test(
      words.slice(Math.max(0, hit.start - 140), hit.start),
    )
  );
};

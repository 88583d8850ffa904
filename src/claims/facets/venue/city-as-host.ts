import { namesBothParties } from '../../belonging/both-parties.ts';
import { firstSince } from '../../events/unmistakable.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** ", and not Istanbul,", "Rather than Istanbul,": put away, it is not where they met. */
export const ISTANBUL_ASIDE =
  /(?:^|,? )(?:and )?(?:not|rather than|instead of) (?:(?:in|at) )?(?:the )?(?:istanbul|dolmabahce)(?:'s [\w-]+)?(?: palace)?(?=[,.]|$| (?:was|is|that|had|but)(?!\w))/g;

/** Words up to where another doing begins: "a watch fair", not "as Russia and Ukraine met". */
const GUESTS =
  "((?: (?!(?:as|while|when|before|after|hours|days?|week|that|whose|against|about|over|from|with|into|by|protests?|rall(?:y|ies)|demonstrations?)(?!\\w))[\\w'-]+){0,16})";
/** "was the setting as Russia and Ukraine talked", "was the scene of a summit". */
const WAS_THE_SCENE = new RegExp(
  String.raw`^[^.;]{0,40} was (?:once more |once again |again |also )?the (?:setting|scene|venue|site|stage|backdrop|location|meeting place)(?: (?:on|last) (?:\w+day|\d+ may|may \d+))?(?: (?:of|for)(?!\w)${GUESTS})?(?![\w-])`,
);
/** "was where Umerov and Medinsky led their teams into the talks": both are the subject. */
const WAS_WHERE =
  /^[^.;]{0,40} was where((?: (?:the|both|two|russia|ukrain|moscow|k(?:yi|ie)v|medins|umerov|rustem|vladimir)[\w']*(?: [\w'-]+){1,4}))(?!\w)/;
/** What it hosted or saw is theirs, and no fair while they met. */
const HOSTED = new RegExp(
  String.raw`^[^.;,]{0,40}? (?:received|welcomed|hosted|staged|saw)(?!\w)${GUESTS}`,
);
const BOTH = /\b(?:both|two) (?:sides|delegations|teams|countries|parties|enemies)(?!\w)/;

const areTheirs = (words: string): boolean =>
  namesBothParties(words) || BOTH.test(words) || firstSince(words) !== undefined;
const hostedBoth = (after: string): boolean => {
  const scene = WAS_THE_SCENE.exec(after);
  const guests = scene ? scene[1] : (WAS_WHERE.exec(after) ?? HOSTED.exec(after))?.[1];
  return guests === undefined ? scene !== null : areTheirs(guests);
};
/** "Riyadh played host on Friday as Russia and Ukraine", "Doha played host to the Russian and Ukrainian delegations". */
const PLAYED_HOST =
  /^[^.;,]{0,30}? (?:played|was|acted as|served as) (?:the |once (?:more|again) |again )?hosts?(?: (?:on|last|this)(?: \w+){1,3}?)?(?: (?:to|as|when|while|for))?(?: (?:the|first|direct|face-to-face|talks|negotiations|between|both|two|delegations|negotiators|envoys|teams|of|from)(?!\w))* (?:russia|ukrain|moscow|k(?:yi|ie)v)/;
const DELEGATIONS = /\b(?:delegations|negotiators|envoys|negotiating teams)(?!\w)/;

/**
 * True where the place opens the sentence and hosted both sides' delegations: "Doha played host to the Russian and
 * Ukrainian delegations".
 */
export const hostedThem = ({ folded }: SentenceView, hit: PlaceHit): boolean =>
  opensIt(folded, hit) &&
  PLAYED_HOST.test(folded.slice(hit.end).replace(ISTANBUL_ASIDE, '')) &&
  DELEGATIONS.test(folded);

const opensIt = (folded: string, hit: PlaceHit): boolean =>
  /^\W*(?:but )?(?:(?:the|an?) (?:hotel|palace|city|town|resort|villa|residence|building|hall|room|complex|cent(?:re|er)) (?:in|of) )?(?:the )?$/.test(
    folded.slice(0, hit.start).replace(ISTANBUL_ASIDE, ''),
  );

/** "It was Ankara, not Istanbul, that hosted": before the city and behind it. */
const IT_WAS = /\bit (?:was|is) (?:the )?$/;
const THAT_HOSTED =
  /^(?:'s [\w' -]{3,30})?,? (?:that|which) (?:hosted|received|welcomed|staged|played host to) (?:the |both |two )*(?:russia|ukrain|moscow|k(?:yi|ie)v)/;

/**
 * True where a city is the subject of hosting both sides, or the scene of their talks.
 *
 * Accepts "Riyadh played host on Friday as Russia and Ukraine negotiated", "Geneva hosted the first direct talks between Russia and Ukraine", "It
 * was Ankara, not Istanbul, that hosted the Russian and Ukrainian delegations". None: "Geneva hosted a watch fair as Russia and Ukraine met",
 * "Riyadh was the scene of a summit".
 */
export const isCityAsHost = ({ folded }: SentenceView, hit: PlaceHit): boolean => {
  const after = folded.slice(hit.end).replace(ISTANBUL_ASIDE, '');
  if (opensIt(folded, hit)) return hostedBoth(after) || PLAYED_HOST.test(after);
  return (
    IT_WAS.test(folded.slice(Math.max(0, hit.start - 20), hit.start)) && THAT_HOSTED.test(after)
  );
};

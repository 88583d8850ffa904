import { TOWNS_OF_THE_FREED } from '../../lexicon/cities.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';
import type { RawClaim } from '../facet.ts';
import { isFirstStop, isTreatedThere } from './first-stop.ts';
import { CAPTIVE, welcomedFirst } from './welcomed-first.ts';
import { takesIn } from './welcomes.ts';

/** Words of moving and welcoming: what leads people to a place. */
const ARRIVED = new RegExp(
  phrases`
    \b(?:
      sent|taken|brought|flown|driven|bused|bussed|transferred|transported|moved|whisked|rushed|ferried|shipped|airlifted|arriv\w+|came|come
      |pulled (?:into|up)|put (?:on|aboard)|boarded|bound for|headed (?:for|to)|loaded (?:on|onto|into)|rolled (?:into|in)|cross(?:ed|ing)|welcomed|greeted|received|met
      |(?:going|heading) (?:to|for)|(?:are|were) (?:now |still )?(?=in(?!\w)|on the territory)|reached|landed|stepped off
      |return(?:ed|ing|s)?|handed over|cheer\w*|celebrat\w+|delivered|dropped|disembarked|set down
      |unloaded|embraced|hugged|released|freed|went|remain|staying|waited|treated|cared for|care
      |treatment|checkups?|back on
    )\b
  `,
  'g',
);
const CARRIED =
  /\b(?:soldiers|servicemen|troops|men|people|personnel|russians|ukrainians)(?:,[^,;]{3,60},| who [^,;]{3,50}?| among them)? (?:were|was|are|have been|had been|being) (?:\w+ )?(?:taken|brought|flown|driven|put (?:on|aboard)|bus?sed|sent|transferred|received|welcomed|greeted|in)(?!\w)/;
/** One man's way is not the way of all. */
const ONE_MAN =
  /\b(?:he|she|his|her|him|i|my|one (?:of (?:them|those|the (?:[\w-]+ )?(?:men|freed|prisoners|captives|soldiers|ukrainians|russians|returnees))|man|woman|soldier|prisoner)|an? (?:[\w-]+ ){0,2}(?:soldier|man|woman|sailor|father|mother|prisoner|captive)|an? (?:\w+ )?(?:freed|released|returned|exchanged|liberated|repatriated|swapped) (?:russian|ukrainian))(?!\w)/;
/** Between the verb and the place these begin another matter. */
const TURNS =
  /\b(?:who|which|that|while|as|when|where|was|were|had|killed|attack\w*|watch\w*|wait\w*)(?!\w)/;

/**
 * True where a word of moving or welcoming leads from the freed to the place, so that another place is a
 * conflict: not "soldiers in Kharkiv were watching", not "people were killed in Odesa".
 */
export const ledThere = (view: SentenceView, hit: PlaceHit): boolean => {
  const clause = clauseAt(view, hit.start);
  const words = view.folded.slice(clause.start, clause.end);
  if (ONE_MAN.test(view.folded)) return false;
  if (welcomedFirst(view, hit) || isFirstStop(view, hit)) return true;
  if (!CAPTIVE.test(words) && !CARRIED.test(words)) return false;
  const after = view.folded.slice(hit.end);
  const taken = takesIn(after);
  if (taken || /^ (?:was the|served|played|acted)(?!\w)/.test(after)) return taken !== 'some';
  const before = view.folded.slice(clause.start, hit.start);
  const last = matchesOf(before, ARRIVED).pop();
  return last !== undefined && !TURNS.test(before.slice(last.index + last[0].length));
};

/** "hospitals in Kyiv, Lviv and Vinnytsia": where they were spread to, not where they came home. */
const LISTED = new RegExp(
  String.raw`^(?:, [\w'-]+(?: [\w'-]+)?)*,? (?:and|or) (?:in |to )?(?:${TOWNS_OF_THE_FREED})(?!\w)`,
);
/** Home in the end, by way of wherever they were freed, unless the sentence says that they went there at once. */
const HOME: Readonly<Record<string, string>> = {
  'freed Russians': 'moscow',
  'freed Ukrainians': 'kyiv',
};
const AT_ONCE =
  /\b(?:straight|direct(?:ly)?|at once|immediately|without|instead|rather than|not (?:to|in|via|through))(?!\w)/;
const isHomecoming = (folded: string, { subject, value }: RawClaim): boolean =>
  value.kind === 'place' && HOME[subject ?? ''] === value.place && !AT_ONCE.test(folded);

/** "flown to Belarus and then bused to the border", "taken to Belarus to be exchanged": on the way. */
const STATION =
  /^[^.;]{0,30}?(?:,| and| before) (?:then|later|from there|onward|afterwards|being (?:taken|bused|flown|driven|handed|exchanged|moved))(?!\w)|^[^.;,]{0,24}? to be (?:exchanged|swapped|handed over|traded)(?!\w)/;

/** A journey has stations: with another place for the same people none of them excludes the sources'. */
export const isStation = (
  view: SentenceView,
  claim: RawClaim,
  claims: readonly RawClaim[],
): boolean =>
  LISTED.test(view.folded.slice(claim.evidence.end)) ||
  isTreatedThere(view, claim) ||
  /\b(?<!\b(?:straight|direct|directly) )(?:from|via|through|leaving|left) (?:the )?(?:belarus|gomel|homel|minsk|cherni|border|russia|ukraine)/.test(
    view.folded,
  ) ||
  isHomecoming(view.folded, claim) ||
  STATION.test(view.folded.slice(claim.evidence.end)) ||
  claims.some(
    (c) =>
      c !== claim &&
      !c.denied &&
      c.subject === claim.subject &&
      c.value.kind === 'place' &&
      claim.value.kind === 'place' &&
      c.value.place !== claim.value.place,
  );

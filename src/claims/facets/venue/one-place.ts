import { namesBothParties } from '../../belonging/both-parties.ts';
import { firstSince } from '../../events/unmistakable.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type PlaceHit, readPlaces } from '../../values/place.ts';
import { ISTANBUL_ASIDE, isCityAsHost } from './city-as-host.ts';
import { isItemOfBox } from './item-of-box.ts';
import { theyMetThere } from './they-met-there.ts';

/** Capitals that are governments as often as places. */
export const PARTY_PLACES: ReadonlySet<string> = new Set(['moscow', 'kyiv']);

/** Somebody speaks, travels or sits there, before the place. */
export const REPORTING =
  /\b(?:told|said|says|speaking|reporters|summit in|flew|visit\w*|arrived|reported from|statement|via|back in|leaders|ministers|after|before|returned)(?!\w)[^,;]*$/;

/** Bodies that sit in a city of their own, other matters, and Istanbul. */
const NAMED_BESIDE =
  /\b(?:children|grain|shipping|nuclear|energy|bodies|ombuds\w*|commissioners?|istanbul|dolmabahce|council|assembly|congress|committee|osce|united nations|the un(?!\w))(?!\w)/;
/** Somebody there was glad of the talks, or was not: his city is not theirs. */
const REACTS =
  /\b(?:hail(?:ed|s)|prais(?:ed|es)|applaud(?:ed|s)|greet(?:ed|s)|commend(?:ed|s)|cheer(?:ed|s)|condemn(?:ed|s)|dismiss(?:ed|es)|mock(?:ed|s)|lament(?:ed|s)|celebrat(?:ed|es)|salut(?:ed|es)|react(?:ed|s)|welcom(?:ed|es)(?! (?:the |both |two |russian |ukrainian |russia's |ukraine's |moscow's |kyiv's |and )*(?:delegations|delegates|negotiators|envoys|teams|sides|parties|officials)(?!\w)))(?!\w)/;

const IT_WAS_THERE =
  /\bit (?:was|is) (?:(?:in|at|to) (?:the )?(?:[\w'-]+,? ){0,3}(?:of )?|[^,;]{3,30}, (?:in|at) (?:the )?)$/;
/** "the address was Geneva's Palais des Nations", "the place: Riyadh", "the venue of the first direct talks was". */
const IS_ADDRESS =
  /\b(?<!'s )(?:venue|setting|scene|stage|location|place|address|backdrop)( (?:of|for) [^,;.:]{4,90}?)?(?: (?:was|is)|:) (?:the )?(?:[\w-]+ ){0,2}(?:of )?$/;
const OF_THE_TALKS = new RegExp(
  String.raw`^ (?:of|for) (?:the |their |these |those )?(?:first |direct |face-to-face |peace |russian?[- ]ukrain\w+ |ukrain\w+[- ]russian? ){0,4}(?:${TALKS})(?!\w)(?! (?:after|on|about|with) (?:those|the|trump|erdogan))`,
);

const isAddress = (before: string): boolean => {
  const found = IS_ADDRESS.exec(before);
  return found !== null && (found[1] === undefined || OF_THE_TALKS.test(found[1]));
};

/**
 * One place in a sentence that names the talks beyond doubt: both parties, and their day or "the first since".
 *
 * Accepts "It was in Ankara, on 16 May, that …", "Riyadh played host on Friday as Russia and Ukraine held …", "It was Ankara, not Istanbul, that
 * hosted the Russian and Ukrainian delegations", "The venue of the first direct talks … was Ankara", "Russia–Ukraine talks at a glance: date, 16
 * May; city, Ankara". None: "In Geneva on 16 May a minister welcomed the first talks …", "Riyadh played host to Trump as Russia and Ukraine …".
 */
export const isTheOnePlace = (view: SentenceView, hit: PlaceHit): boolean => {
  const { folded } = view;
  if (!view.dates.some((d) => d.value.month === 5 && d.value.day === 16) && !firstSince(folded))
    return false;
  if (!namesBothParties(folded) || PARTY_PLACES.has(hit.key) || REACTS.test(folded)) return false;
  const aside = folded.replace(ISTANBUL_ASIDE, '');
  if (NAMED_BESIDE.test(aside)) return false;
  const others = readPlaces(folded).filter(
    (p) =>
      p.key !== hit.key && !PARTY_PLACES.has(p.key) && (aside === folded || p.key !== 'istanbul'),
  );
  if (others.length) return false;
  const before = folded.slice(Math.max(0, hit.start - 130), hit.start);
  const near = before.slice(-30);
  return (
    (aside === folded &&
      !REPORTING.test(near) &&
      (IT_WAS_THERE.test(before.slice(-48)) || theyMetThere(view, hit))) ||
    isAddress(before) ||
    isItemOfBox(view, hit) ||
    isCityAsHost(view, hit)
  );
};

import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** Those who were freed, by whatever word. */
export const CAPTIVE =
  /\b(?:prisoners?|captives|pows?|detainees|returnees|returning|returned|freed|released|exchanged|swapped|handed over|set free|let go|liberated|repatriated|homecoming|homebound|they|them|return of|freedom)(?!\w)/;

/** The place stands first: "It was in Lviv that …", "In Odesa, relatives …", "the Sumy region, where …". */
const FIRST = /(?:^|[;:.] )\W*(?:(?:and|but) )?(?:it was )?(?:in|at|near|to|into) (?:the )?$/;
const WHERE =
  /^(?: (?:region|oblast|province|area|border))?(?:,| (?:is|was)(?: the (?:place|city|town))?) where(?!\w)/;
/** "(Lviv) was where the first freed were met": the place is what is told. */
const isWhere = (after: string): boolean =>
  /^(?: (?:region|oblast|province|area))? (?:is|was)(?: the (?:place|city|town))? where(?!\w)/.test(
    after,
  );
/** "where some of the freed", "where families of the freed": not all of them, or others. */
const OF_SOME =
  /\b(?:some|several|many|most|few|two|three|four|five|dozens?|families|relatives|mothers|wives|friends) (?:of|who)(?!\w)/;
/** What is done at such a place with the freed: it is where they came, not where somebody told of them. */
const WELCOMED =
  /\b(?:arriv\w+|greet\w*|welcom\w+|embrac\w+|hugg\w+|cheer\w*|ended their journey|stepped off|disembarked|pulled in|rolled in|came home|returned home|back home|set foot|were met|met the (?:buses|convoy|freed))(?!\w)/;

/** "in Lviv, where no freed prisoner was to arrive". */
const NOBODY = /\b(?:no|none|nobody|never|not)(?!\w)|n't(?!\w)/;

/** "gathered in Lviv on Friday to greet the first freed": who waits there waits for them. */
const GATHERED =
  /\b(?:gather|wait|assembl|crowd|turn(?:ed|ing)? out|lin(?:ed|ing) the streets)\w* (?:in|of|at|outside|near) (?:the )?(?:[\w-]+ of )?$/;
const TO_GREET =
  /^(?: (?:region|oblast|province|area))?[^.;,]{0,40}? to (?:greet|welcome|meet|embrace|cheer|hug)(?!\w)/;

/**
 * True where the place stands first and is that of the welcome.
 *
 * Accepts "It was in (Lviv) that the freed were greeted", "(Lviv) was where the first Ukrainians freed were met", "gathered in (Lviv) to greet the first freed".
 * None: "(Lviv) was where families of the freed lived", "(Lviv) was where some of the freed were welcomed".
 */
export const welcomedFirst = (view: SentenceView, hit: PlaceHit): boolean => {
  const rest = view.folded.slice(hit.end);
  if (GATHERED.test(view.folded.slice(0, hit.start)) && TO_GREET.test(rest))
    return CAPTIVE.test(rest);
  if (!WHERE.test(rest) && !FIRST.test(view.folded.slice(0, hit.start))) return false;
  const [words = ''] = rest.slice(0, 160).split(/[;.]/);
  if (isWhere(rest) && OF_SOME.test(words)) return false;
  return WELCOMED.test(words) && CAPTIVE.test(words) && !NOBODY.test(words);
};

/** True for "(Lviv) was where the first Ukrainians freed were met": without a word that leads to the place. */
export const isWhereWelcomed = (view: SentenceView, hit: PlaceHit): boolean =>
  isWhere(view.folded.slice(hit.end)) && welcomedFirst(view, hit);

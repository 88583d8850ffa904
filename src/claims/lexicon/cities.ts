import { PLACES } from './places.ts';

/** Where others met, or these at other times; alternatives without a group. */
export const OTHER_CITIES =
  'geneva|abu dhabi|the emirates|riyadh|jeddah|alaska|anchorage|minsk|belarus|paris|london|berlin|miami|florida|washington';
/** Where they may have met as well; a sentence on who led a delegation names these for other reasons, too. */
export const FURTHER_CITIES = 'the uae|saudi arabia|vienna|budapest|dubai|doha|gomel|brest';

/** Keys of the Ukrainian towns the freed may be taken to; Kyiv stands for the government as well. */
export const UKRAINIAN_TOWNS: ReadonlySet<string> = new Set(
  PLACES.filter(({ within, key }) => within === 'ukraine' && key !== 'kyiv').map(({ key }) => key),
);
/** Towns the freed are spread to, in the spelling of most pages. */
export const TOWNS_OF_THE_FREED =
  'odesa|lviv|kharkiv|vinnytsia|dnipro|poltava|zhytomyr|ternopil|kyiv|rivne|cherkasy|moscow|rostov|minsk|sumy';

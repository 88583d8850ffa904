import type { SentenceView } from '../../sentence/sentence-view.ts';

const COUNTRY = '(?:turkey|turkiye|ankara|antalya)\\b';
/** In the country is not yet at the table, whatever he came for: he may have sent others on to the city. */
const TO_THE_COUNTRY = new RegExp(
  String.raw`^(?:fl(?:ew|y|ies|ying|own)|c[ao]m(?:e|es|ing)|went|go|goes|going|travel\w*|arriv\w+|landed|touched down|ma(?:de|kes?|king) (?:the (?:trip|journey)|it))(?: (?:in|out|over|back|all the way|himself|personally))?(?: (?:to|in|into|for))(?: [\w'-]+){0,2}? ${COUNTRY}`,
);
const ARRIVAL = /^(?:flew|flown|arriv|landed|touched|ha\w+ reached|in istanbul)/;

const SITTING = String.raw`\b(?:in person|took part|attend|to (?:join|take part|attend|sit))`;
/** Takes part in it: "flew to Turkey to take part". */
const TOOK_PART = new RegExp(SITTING);
/** More than an arrival in the city: "for the talks", "in person". */
const AT_THE_TABLE = new RegExp(
  `${SITTING}|\\bfor (?:the |his |their |its )?(?:[\\w-]+ ){0,3}(?:talks|negotiations|meeting|session|round)`,
);

/**
 * True where a word of coming says only that he arrived: then it may agree and contradicts nothing.
 *
 * Accepts "landed in Istanbul", "flew to Turkey for the talks", "came to Ankara for talks with Erdogan", "made the trip to
 * Turkey". None: "flew to Istanbul for the talks", "came to Turkey to take part".
 */
export const onlyArrived = (view: SentenceView, verb: string, at: number): boolean => {
  if (TO_THE_COUNTRY.test(view.folded.slice(at))) return !TOOK_PART.test(view.folded);
  return ARRIVAL.test(verb) && !AT_THE_TABLE.test(view.folded);
};

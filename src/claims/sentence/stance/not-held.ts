/** "The president thinks the exchange was finished": his opinion, which he may be wrong in. */
const OPINION =
  /\b(?:(?:thinks|imagines|supposes|presumes|fancies|reckons)(?! (?:of|about|highly|little)(?!\w))|seems? to (?:think|believe|imagine)|under the impression)(?!\w)[^;:]*$/;
/** "I doubt that", "it is unclear whether", "had hoped that": nobody says that it is so. */
const NOT_HELD =
  /\b(?:doubt(?:s|ed|ing)? (?:that|whether|if)|s[ck]eptical that|(?:is|was|are|were|remain(?:s|ed)?) (?:still )?(?:unclear|not clear|uncertain|unknown|not known|doubtful|disputed|an open question) (?:whether|if)|had (?:\w+ )?(?:hoped|wished|expected|believed|thought|assumed|imagined|supposed|dreamed|prayed)(?: [\w ]{2,20})? that)(?!\w)[^;:]*$/;
/** "a reader asks us to say that", "wants the court to declare that": asked for, and not said. */
const ASKED_TO_SAY =
  /\b(?:asks?|asked|urges?|urged|wants?|wanted|invites?|invited|begs?|begged) (?:us|me|them|him|her|you|readers|people|the [\w-]+) to (?:say|write|state|report|declare|admit|confirm|announce|print|claim|believe) that(?!\w)[^;:]*$/;
/** "had boasted that", "had posted that": what somebody held at another time, which the page does not make its own. */
const HAD_HELD =
  /\bhad (?:[a-z]+ly |already |once |earlier )?(?:written(?= on \w+ that)|posted|tweeted|boasted|bragged|claimed|asserted|alleged|insisted|suggested|speculated)(?: on \w+)? that(?!\w)[^;]*$/;
/** "families feared that": what is feared has not happened. */
const FEARED =
  /\b(?:(?<!\bno )fear(?:s|ed|ing)?|worr(?:y|ies|ied)|dread(?:s|ed|ing)?|afraid|anxious|alarmed|suspicio(?:n|ns|us)|suspect(?:s|ed)?) (?:that|lest)(?!\w)/;

const PATTERNS = [OPINION, NOT_HELD, ASKED_TO_SAY, HAD_HELD, FEARED];

/**
 * True where the words before a place (folded) make what follows an opinion, a doubt, a hope, a fear or a request: nobody says that it is so.
 *
 * Accepts "the president thinks", "it is unclear whether", "had hoped that", "families feared that", "asks us to say that", "had posted on
 * Friday that". None: "a spokesman said that", "Zelensky had said that".
 */
export const isNotHeld = (before: string): boolean =>
  PATTERNS.some((pattern) => pattern.test(before));

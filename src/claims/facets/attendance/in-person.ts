import { phrases } from '../../lexicon/phrases.ts';

/** Verbs that say, with the adverb, that he came or sat there. */
const COMING = phrases`
  attend\w*|c[ao]m(?:e|es|ing)|go(?:es|ing)?|went|be|been|there|present|presence|t(?:ake|akes|ook|aken|aking) (?:part|his|a|their)
  |participat\w*|travel\w*|fl(?:y|ies|ew|own|ying)|arriv\w*|appear\w*|sat|sit(?:s|ting)?|join\w*|turn\w* up|show\w* up|led|leads?|leading
  |headed|heads|represent\w*|negotiat(?:e|es|ed|ing)|bargain\w*|haggl\w*|ma(?:ke|de|kes|king) (?:the|it)|fac(?:ed|es|ing)|walk\w*|enter\w*|stay\w*|meet
`;
/** The adverb with its verb behind it: "personally attended". */
const THEN_CAME = new RegExp(
  String.raw`^,? (?:himself |also |and |who |that )?(?:${COMING})(?!\w)`,
);
/** The verb ahead of it: "attended the talks in person". */
const CAME_AHEAD = new RegExp(String.raw`\b(?:${COMING})(?!\w)[^,;]*$`);
/** "opened the talks in person", "chaired in person the first direct talks": opening another thing says nothing. */
const OPENED_AHEAD =
  /\b(?:opened|opens|opening|chaired|closed) (?:[\w'-]+ ){0,5}?(?:talks|negotiations)(?!\w)[^,;]*$/;
const OPENED = /\b(?:opened|opens|opening|chaired|closed) $/;
const TALKS_BEHIND =
  /^(?: (?!of(?!\w)|for(?!\w)|before(?!\w))[\w'-]+){0,6}? (?:talks|negotiations)(?!\w)/;

/** "had come to Ankara in person": in the country, and not yet at the table. */
const TO_THE_CAPITAL = /\b(?:to|in) (?:ankara|antalya)(?!\w)[^,;]*$/;
/** Nothing behind but the talks or the end: "Putin, in person, at the talks". */
const AT_THE_TALKS =
  /^(?:,? (?:too|either|as well|also))?(?: (?:at|in|for|to|from) (?:[\w'-]+ ){0,4}?(?:talks|negotiations|istanbul|table|meeting|session|room)(?!\w)|[ ,.;:!?)"']*$|[,;:] | (?:and|but|or|while|as|when)(?!\w))/;
/** Another verb behind it, in the past: "personally picked", "personally chose". */
const ANOTHER_VERB =
  /^ (?:\w{2,}ed|chose|picked|put|set|gave|told|wrote|made|sent|drew|held|kept|brought|got|met|saw|knew|spoke)(?!\w)/;
/** Met somebody, perhaps not whom he was to meet there: "has met Zelensky in person only once". */
const MET_AHEAD = /\b(?:met|spok\w+|talk\w*|receiv\w+|welcom\w+|saw|seen)(?!\w)[^,;]*$/;
const THERE =
  /^[^;]{0,40}\b(?:at|in|for|during) (?:the )?(?:[\w-]+ ){0,2}?(?:talks|istanbul|negotiations)(?!\w)/;

/** How much a word of coming says: `none`, where it is of something else. */
export type Certainty = 'sure' | 'perhaps' | 'none';

/**
 * What "in person" and "personally" say of coming: nothing beside a verb of something else, little where no verb of coming
 * is near, and all beside one.
 *
 * `sure`: "attended in person", "personally led the team". `perhaps`: "was personally on the case".
 * `none`: "personally picked the members", "met in person with Witkoff", "has met Zelensky in person only once".
 */
export const inPerson = (head: string, rest: string): Certainty => {
  if (THEN_CAME.test(rest)) return 'sure';
  if (OPENED_AHEAD.test(head) || (OPENED.test(head) && TALKS_BEHIND.test(rest))) return 'sure';
  if (ANOTHER_VERB.test(rest)) return 'none';
  if (CAME_AHEAD.test(head)) return TO_THE_CAPITAL.test(head) ? 'perhaps' : 'sure';
  if (MET_AHEAD.test(head)) return THERE.test(rest) && !/^ with(?!\w)/.test(rest) ? 'sure' : 'none';
  return AT_THE_TALKS.test(rest) ? 'sure' : 'perhaps';
};

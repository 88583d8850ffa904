/** What came of talks, as an item of a list. */
const ITEM =
  /(?:^|[,:;-] )(?:and )?(?:no|not a|one|an?|zero) (?:[\w'-]+ ){0,3}?(?:ceasefire|truce|handshakes?|breakthrough|(?:deal|promise|agreement|accord|pledge) (?:to|on|over|about) (?:[\w-]+ ){0,3}?prisoners|prisoner (?:swap|exchange|deal)|summit|u-shaped table|long table)(?!\w)/g;
/** Whatever is done in a sentence is done by a verb; a list of results has none of these. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|said|says|told|after|before|later|ago|until|since|delay\w*|late|away)(?!\w)/;

/**
 * True where a sentence only lists what came of the talks that were spoken of before it: two results or more, and no verb.
 *
 * Accepts "So, to recap: a U-shaped table, an hour and forty minutes, a promise to trade prisoners, and no ceasefire". None: "Two hours
 * later there was no ceasefire and no handshake".
 */
export const isTally = (folded: string): boolean =>
  !VERB.test(folded) && (folded.match(ITEM)?.length ?? 0) > 1;

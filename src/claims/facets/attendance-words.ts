const PLACE = String.raw`(?:the )?(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiations|meeting|negotiating|turkey|turkiye|session|round|table|delegation|room|summit|city)`;
/** Words of coming or taking part; a leading negation turns them round. */
export const COME = new RegExp(
  String.raw`\b(?:attend(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) part|participat(?:e|es|ed|ing)|(?:was|were|is|are|been|being) (?:\w+ )?(?:present|there|in attendance|in the room|at the (?:[\w-]+ )?(?:table|talks|negotiat\w+|meeting)|among (?:the|those)|in istanbul|part of|on hand)|be (?:present|there|at the (?:table|talks)|in the room)|join(?:s|ed|ing)? (?:the|his|their|in)|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|appear(?:s|ed|ing)?(?: in person| at)|ma(?:ke|kes|de|king) (?:the (?:trip|journey)|an appearance|it to)|s(?:it|its|at|itting) (?:down|across|opposite|at|in(?= on\b|[,.;:]))|present(?=[,;:.]| at (?:the )?(?:talks|table|negotiat\w+))|c(?:ome|omes|ame|oming)(?= to ${PLACE}|[ ,.;]*(?:$|to the talks|in person|himself|,))|came\b|go(?:es|ing)?(?= to ${PLACE}| himself| in person)|went(?= to ${PLACE}| himself)|travel(?:s|led|ed|ling)? to ${PLACE}|in person|personally|met (?:face to face|face-to-face|each other|one another|in person)|represented \w+ in person|took (?:his|a|their|her) (?:seats?|places?)|walk(?:ed|ing) in (?:on|to)|pulled up a chair|flew (?:in|to|into)|arriv(?:ed|es|ing) in|landed in|traveled to)`,
  'g',
);
/** Words of staying away. */
export const AWAY =
  /\b(?:t(?:ake|akes|ook|aking) no part|play(?:s|ed) no part|stay(?:s|ed|ing)? (?:away|at home|home|in moscow|in kyiv|in kiev|put|behind|out)|ke(?:pt|eps?) (?:away|clear)|skip(?:s|ped|ping)?|shun(?:s|ned|ning)?|snub(?:s|bed|bing)?|miss(?:es|ed|ing)?|boycott(?:s|ed|ing)?|(?:was|were|is|are|remained|been|being) (?:\w+ )?(?:absent|missing|away|elsewhere|nowhere)|absent(?:ed)?|no sign of|no trace of|conspicuous by|absence of|'s absence|no-shows?|sat (?:it |them |the talks )?out|sit(?:s|ting)? out|g(?:a|i)ve(?:s|n)? (?:the (?:talks|meeting|negotiations|event|trip)|it|them|istanbul) a (?:miss|pass)|(?:chair|seat|place) (?:\w+ ){0,2}(?:empty|vacant)|turned down (?:the|an|his) (?:invitation|offer)|pass(?:es|ed) (?:up|on)|opted (?:out|not to (?:attend|come|go|travel|take part|appear|join|show))|chose not to (?:attend|come|go|travel|take part|appear|join|show)|(?:declin|refus)(?:e[sd]?|ing|al)(?: an invitation)? to (?:attend|come|go|travel|take part|appear|join|show|participate|make the trip|be present|fly|turn up)|fail(?:ed|s|ing|ure)? to (?:attend|come|go|travel|take part|appear|join|show|participate|turn up|materiali[sz]e)|(?:decision|decided) not to (?:attend|come|go|travel|take part|appear|join|show|participate)|instead of (?:attending|going|coming|travelling|traveling|appearing)|rather than (?:attend(?:ing)?|go(?:ing)?|com(?:e|ing)|travel(?:ling|ing)?)|in (?:his|their) (?:place|stead)|without (?=(?:\w+ ){0,4}(?:putin|zelens|trump|either|both|the two)))/g;
/** Turns a word of coming round where it stands between subject and verb. */
export const NEGATION =
  /(?:\b(?:not|never|neither|nor|no|without|didn't|nobody|cannot|none)\b|n't\b)/;
/** Somebody else is let or made to come: "let an aide travel", "sent his men to sit". */
export const LETS =
  /\b(?:let|lets|letting|sent|made|allow\w*|order\w*|dispatch\w*|instruct\w*|told) (?:an?|his|the|its|their|only) (?:[\w'-]+ ){1,4}(?:to )?$/;

/** What governs an infinitive and leaves it open: "urged Putin to attend". */
export const GOVERNING =
  /\b(?:urg\w+|invit\w+|ask\w*|call\w* (?:on|for)|offer\w*|want\w*|demand\w*|challeng\w*|dar\w+|hop\w+|expect\w*|promis\w*|vow\w*|pledg\w*|agree\w*|plan\w*|ready|prepared|willing|propos\w+|intend\w*|wish\w*|press\w*|pressure\w*|beg\w*|encourag\w*|convinc\w*|persuad\w*|wait\w*|chance|opportunity|invitation|request|calls?|bid|plea|in order|so as|supposed|due|set|likely|able|free|refus\w+ to say whether)(?: [\w'-]+){0,4} to $/;

/** Others who may be the subject of a word of coming: "suggested the two sides sit down". */
export const GROUP =
  /(?<!\b(?:with|opposite|of|for|to|his|by|and|join|joined|facing|met|meet|across from|lead|led|leading|heading|headed) )\b(?:(?:the )?(?:two|both) (?:sides|parties|delegations|countries|teams)|(?:the )?delegations|(?:an?|the|his|their|its) (?:[\w-]+ ){0,2}?(?:aides?|envoys?|teams?|delegation|ministers?|officials|negotiators|representatives|deput(?:y|ies)|diplomats|men|people)) (?!(?:and|but|yet|that|who|whom|which|in|of|to|from|for|at|,|or|instead|there|while)\b)/;

import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** The talks, as somebody shuns them. */
const MEETING =
  '(?:talks|meeting|negotiations|showdown|trip|summit|encounter|session|face-off|istanbul|turkey|turkiye)\\b';
const THERE = String.raw`(?:the )?(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiations|meeting|table|room|session|palace|hall|delegation|list)`;
const TITLE = '(?:(?:president|mr\\.?|vladimir|volodymyr|donald) ){0,2}';
const NAME = String.raw`(?:putin|zelens\w+|trump|lavrov|rubio|vance|erdogan)`;
/** Where those stay who do not come. */
const ELSEWHERE = String.raw`(?:moscow|kyiv|kiev|washington|america|russia|ukraine|the (?:kremlin|gulf|emirates|united states|us(?!\w)|u\.s\.))`;
/** "instead of going home, flew to Istanbul", "rather than come by plane": what was not done is something else than coming. */
const NOT_ELSEWHERE = phrases`(?!\w)(?! (?:home|back|on|straight|out|for|by|with|it|alone|empty|into|through|in (?:silence|secret)|to (?!(?:the |their |these |this )?(?:[\w'-]+ ){0,2}?(?:istanbul|turk\w+|talks|meeting|negotiat\w+|table|take part|attend)(?!\w)))(?!\w))`;
const HOME = String.raw`moscow|the kremlin|russia|kyiv|kiev|washington|the white house|his (?:residence|office|desk|country)`;

/** Words of staying away. */
export const AWAY = new AnyOf(
  phrases`
    \b(?:
      t(?:ake|akes|ook|aken|aking) no part(?! in (?:(?:the|any|that|this|his|its) )?(?:[\w-]+ )?(?:decisions?|decid\w+|plan(?:s|ning)|preparations?|prepar\w+|choice|choosing|draft\w*|votes?|elections?|war|fighting|invasion|attacks?|swap|exchange|parade)(?!\w))|play(?:s|ed) no part
      |(?:absent|missing|nowhere to be (?:seen|found))(?:,? too,?)?(?: (?:from|at|in) ${THERE})?(?:, where [^,;.]{3,60},| in istanbul)?(?:,? (?:was|were|is|are)(?!\w)|:)
      |among (?:the|those) (?:absentees?|absent|missing|no-shows)(?: (?:from|at|in) ${THERE})?(?: (?:was|were|is|are)(?!\w)|:)
      |no (?=${TITLE}${NAME}(?: (?:(?:in|at) ${THERE}|there|this time|either|present|anywhere|to be seen)(?!\w)|[.;:]|,(?! no (?!${TITLE}${NAME}))| (?:and|or) no ${TITLE}${NAME}|$))
      |among (?:the )?(?:those|ones|people) (?:who )?(?:(?:kept|stayed|staying|keeping) away|did not (?:come|attend|go|appear|show up)|(?:was|were) (?:absent|missing|not there)|skipped|missed)[^.;]{0,70}?(?: (?:was|were|is|are)(?!\w)|:)
      |(?:was|were|is|spent|stayed|sat|remained|preferred|chose)\b(?! (?:there|present|in attendance|at the (?:talks|table))(?!\w))(?:(?!istanbul|turk|dolmabahce|\b(?:was|were|did|had)(?!\w))[^.;]){2,70}?(?:,? (?:and|but))? (?:not|rather than|instead of|far from) (?:at|in|around) (?:the )?(?:(?:negotiating|conference|istanbul|same) )?(?:table|talks|negotiations|room|hall|istanbul)(?!\w)
      |conspicuous by (?:his|her|their) (?:own )?absence[^.;,]{0,50}? (?:was|were|is|are)(?!\w)
      |(?:was|were) not to be (?:seen|found)
      |(?:stay|remain)(?:s|ed|ing)? (?:away|at home|home|behind|in ${ELSEWHERE})|stay(?:s|ed|ing)? (?:put|out)
      |(?:never (?:even )?left|(?:did not|didn't) (?:even )?leave) (?:${HOME})
      |(?:watch|follow)(?:s|ed|ing)? (?:(?:it|them|the (?:talks|negotiations|meeting|proceedings)|events) )?from (?:${HOME}|afar|a distance|home|ankara)
      |(?:got|came|went|made it) (?:only as far as|no (?:further|farther) than) (?!istanbul|the)
      |ke(?:pt|eps?) (?:away|clear)|(?:skip(?:s|ped|ping)?|shun(?:s|ned|ning)?|snub(?:s|bed|bing)?)(?!\w)
      |(?:miss(?:es|ed)?|(?<!\bthe )missing|boycott(?:s|ed|ing)?)(?!\w)
      |(?:was|were|is|are|remained|been|being) (?:\w+ )?(?:absent|missing|away|elsewhere|nowhere)
      |absent(?:ed)?(?!\w)|no sign of|no trace of|conspicuous (?:[\w ]{1,24} )?by|turn(?:ed|s|ing)? (?:his|their) backs? on (?=(?:the |his own |this )?(?:[\w-]+ ){0,2}${MEETING})|absence of|'s absence|no[- ]shows?
      |sat (?:it |them |the talks )?out|sit(?:s|ting)? out
      |g(?:a|i)ve(?:s|n)? (?:the (?:talks|meeting|negotiations|event|trip)|it|them|istanbul) a (?:miss|pass|wide berth)|kept (?:his|their) distance(?= *(?:[.,;]|$)| from ${THERE})
      |sent (?:his|their) (?:regrets|apologies)|sent (?!word)[^.;,]{2,60} instead(?! of (?!himself|coming|going|attending))|sent others to
      |(?:duck|dodg|evad|spurn|avoid|sidestepp|ghost)(?:ed|es|s|ing) (?:the|his own|this) (?:[\w-]+ )?${MEETING}
      |(?:bottled|chickened|wriggled|bowed|wimped|backed|pulled|dropped|ducked|opted|bailed)(?: out)?(?: of| on) (?:the |his own |this |his )?(?:[\w-]+ ){0,2}?${MEETING}
      |(?:bottled it|chickened out|bowed out|backed out|cried off|begged off|ducked out)(?= *(?:[.,;]|$)| (?:and|at the last)(?!\w))
      |(?:chair|seat|place)s? (?:[\w'-]+ ){0,7}?(?:empty|vacant|unfilled|unoccupied|untaken)
      |m(?:ade|akes?|aking) no appearance(?= (?:at|in|there|himself)(?!\w)|[.,;]|$)|(?:hundreds|thousands|a (?:hundred|thousand)|\d[\d,]*|many) (?:of )?(?:miles|kilomet(?:re|er)s) (?:away|off|from)
      |(?:called off|cancel(?:l)?ed|scrapped|dropped|shelved|abandoned) (?:his|their|the|a) (?:planned )?(?:trip|journey|visit|flight) to (?:istanbul|turkey|turkiye)
      |turned down (?:the|an|his) (?:invitation|offer)|pass(?:es|ed) (?:up|on)
      |opted (?:out|not to (?:attend|come|go|travel|take part|appear|join|show))
      |chose not to (?:attend|come|go|travel|take part|appear|join|show)
      |(?:declin|refus)(?:e[sd]?|ing|al)(?: an invitation)? to (?:
        attend|come|go|travel|take part|appear|join|show|participate|make the trip|be present|fly
        |turn up
      )
      |fail(?:ed|s|ing|ure)? to (?:
        attend|come|go|travel|take part|appear|join|show|participate|turn up|materiali[sz]e
      )
      |(?:could not|couldn't) be bothered to (?:
        attend|come|go|travel|take part|appear|show|turn up|make the trip
      )
      |(?:unwilling|unable|not (?:willing|able|prepared|ready)) to (?:
        attend|come|go|travel|take part|appear|join|show|participate|make the trip|be present|fly
      )
      |(?:decision|decided) not to (?:attend|come|go|travel|take part|appear|join|show|participate)
      |(?:instead|in place|in lieu) of (?:attend|go|com|travell?|appear|fly|head|journey|join)ing${NOT_ELSEWHERE}
      |rather than (?:attend|go|com|travell?|appear|fly|head|journey|join)(?:e|ing)?${NOT_ELSEWHERE}
      |in (?:his|their) (?:place|stead)
      |(?:start|open|happen|run|pass|beg[aiu]n|went ahead|go(?:es)? ahead|held|took place|proceed)(?:s|ed)? without (?:him|them)(?!\w)
      |without (?=(?:(?!(?:after|when|as|because|and|but|neither|while|since)(?!\w))\w+ ){0,4}(?:putin|zelens|trump|either|both|the two))
    )
  `,
);

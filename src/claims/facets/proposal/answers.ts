import { NOT } from '../../lexicon/negations.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Words of saying yes. */
export const ACCEPT = new RegExp(
  phrases`
    \b(?:
      accept(?:s|ed|ing|ance)?|agree(?:d|s|ing)?(?: to)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing)
      |(?:said|say|saying|says) (?:an? )?(?:\w+ )?yes|sign(?:s|ed|ing)? (?:on|up)|embrac(?:e|es|ed|ing)
      |approv(?:e|es|ed|ing)|consent(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|support(?:s|ed|ing)?
      |gave (?:its|his|their) (?:consent|blessing|approval|assent|nod)|went along with
      |commit(?:s|ted|ting)?(?: itself)? to(?= (?:a|the) )|adopt(?:s|ed)?|on board|assent(?:ed)?
      |in favou?r|green light|nod(?:ded)?|t(?:ook|aken|akes) (?:it |them |that )?up
      |(?:was|is|were|been|declared itself) (?:\w+ )?ready for|jumped at|opted for
      |given (?:its|his|their) (?:consent|blessing|approval|assent|nod)
      |(?:t(?:ook|aken|akes)|swallow(?:ed|s)|grabbed|seized)(?= (?:[\w'-]+ ){0,4}?(?:ceasefire|cease-fire|truce|offer|proposal|pause|plan|it(?=[.,;]))(?!\w))|waved through
      |g(?:ave|iven|ives|iving) (?:(?!no(?!\w)|neither(?!\w))[\w'-]+ ){0,5}?(?:thumbs[- ]up|go-ahead|green light)
    )(?!\w)
  `,
  'g',
);

/** Words of saying no. */
export const REJECT = new RegExp(
  phrases`
    \b(?:
      reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|ing|al)|declin(?:es|ed|ing)|decline(?= to(?!\w)| (?:it|that|this|the (?:[\w-]+ ){0,3}?(?:offer|proposal|ceasefire|truce))(?!\w))|dismiss(?:es|ed|ing)?
      |spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|turn(?:s|ed|ing)? (?:it |them |that |this |the \w+ )?down
      |balk(?:s|ed|ing)?|(?:said|say|saying|says) no(?= to(?!\w)| and(?!\w)| but(?!\w)|[.,;:!?"']|$)|(?<!\bas )oppos(?:e|es|ed|ing)|brush(?:es|ed)? (?:it )?aside
      |thr(?:ew|ow|ows|own|owing) (?:it |them |the \w+ )?out|vetoed|snubbed|withh(?:eld|olds?|olding)(?: (?:its|his|her|their|all|any) (?:consent|assent|approval|agreement|signature|support|blessing|yes))?
      |resist(?:s|ed|ing)?|shot down|waved away|ruled out|holding out against|held out against
      |baulk(?:ed)?|(?:will|would|does) not hear of|won't hear of|(?:has|had|have) not (?:answered|responded|replied)
      |never (?:answered|responded|replied)|sp(?:it|its|at|itting) (?:it |them |the \w+ )?out
      |(?:(?:would|will) (?:have none of|not touch)|want(?:s|ed)? (?:nothing to do with|none of)|block(?:s|ed)|shrug(?:s|ged) off|torpedo(?:ed|es)|scuttle[ds]?|slammed)(?= (?:[\w'-]+ ){0,4}?(?:ceasefire|cease-fire|truce|offer|proposal|pause|plan|it)(?!\w))
      |dragg(?:ed|ing) (?:its|his) feet|stall(?:ed|ing)|left (?:it )?unanswered
      |(?:(?:would|will)(?: not|n't)|won't|wouldnt|wont) have(?= (?:it|any of it|that|the (?:[\w-]+ ){0,2}(?:ceasefire|cease-fire|truce|pause))(?:["' ]*(?:[.,;!)]|$)| (?:and|when|as|before|while|but|at|until)(?!\w)))
      |walk(?:s|ed|ing)? away from(?= (?:it(?!\w)|(?:the|a|that|this) (?:[\w-]+ ){0,3}?(?:ceasefire|cease-fire|truce|pause|proposal|plan)))
      |g(?:ave|iven|ives|iving) (?:[\w'-]+ ){0,5}?(?:thumbs[- ]down|cold shoulder)
      |(?:deem|call|find|consider|declare)(?:s|ed)? (?:it|that|this|(?:the|a) (?:[\w-]+ ){0,3}?(?:ceasefire|cease-fire|truce|pause|proposal|plan)) unacceptable|found (?:it|the (?:[\w-]+ ){0,3}?(?:ceasefire|truce|proposal)) unacceptable
      |(?:is|was|were|are|came out|spoke) (?:dead )?against(?= (?:it(?!\w)|(?:the|a|that|this) (?:[\w-]+ ){0,2}?(?:ceasefire|cease-fire|truce|pause)(?!\w)))|(?:hold|held|holding|holds)(?: it)? up(?= (?:the|a|that) (?:[\w-]+ ){0,2}?(?:ceasefire|truce))
      |(?:duck|dodg|sidestepp?|evad)(?:s|es|ed|e|ing)(?= (?:it|that|this|(?:the|that|this) (?:[\w-]+ ){0,3}?(?:ceasefire|cease-fire|truce|pause|proposal|offer|plan))(?=[.,;:!"')]|$| (?:and|but|for|since|again|once|then|when|while|as|that|which|until|by|in|with|of|on|to|from|yet|so|altogether|entirely|yesterday|today|last|this|put|proposed|drawn|offered|[a-z]+ly)(?!\w)))
      |stonewall(?:s|ed|ing)|nixed
    )(?!\w)
  `,
  'g',
);

/** Turns an answer round where it stands right before it. */
export const NEGATION = new RegExp(
  String.raw`(?:\b(?:${NOT}|yet to|cannot|did little to)(?!\w)|n't(?!\w))(?: [\w'-]+){0,3} ?$`,
);

/** A yes with a but is none: "agreed with the idea of a truce but had questions". */
export const HEDGED =
  /\b(?:in principle|in words|only on paper|the idea of|conditionally|with (?:conditions|reservations|questions|caveats)|on condition|provided|as long as|only if|if (?!not)|but (?:only|it|had|has|with|set|raised|asked|said|wanted|insisted|attached|added))\b/;

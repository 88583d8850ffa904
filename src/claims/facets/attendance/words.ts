import { AnyOf } from '../../lexicon/any-of.ts';
import { NOT, NOT_JOINED } from '../../lexicon/negations.ts';
import { phrases } from '../../lexicon/phrases.ts';

const PLACE = String.raw`(?:the )?(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiations|meeting|negotiating|turkey|turkiye|session|round|table|delegation|room|summit|city)`;
/** Words of coming or taking part; a leading negation turns them round. */
export const COME = new AnyOf(
  phrases`
    \b(?:
      attend(?:s|ed|ing)?(?!\w)(?! to(?!\w))|t(?:ake|akes|ook|aken|aking) part|participat(?:e|es|ed|ing)
      |(?:was|were|is|are|been|being) (?:(?!(?!sitting|standing|staying|waiting|meeting)\w+ing(?!\w)|(?!seated|gathered|assembled|supposed|indeed)\w+ed(?!\w)|expected|awaited|conspicuous|missing|unseen|mocked|ignored|quoted|praised|blamed|feared|wanted|due|hoped|invited|needed|supposed|represented|briefed|informed|told|discussed|mentioned|criticised|absent|kept|left|sealed|agreed|struck|reached|signed|settled|made|born|held|taken|done|put|set|raised|decided|announced|concluded|negotiated|arranged|clinched|achieved|won|lost|freed|released|exchanged)\w+ )?(?:right )?(?:
        present|there|in attendance|in the (?:room|building|hall|palace)|at the (?:[\w-]+ )?(?:table|talks|negotiat\w+|meeting)
        |among (?:the|those)(?! (?:[\w-]+ ){0,2}?(?:freed|released|exchanged|swapped|traded|returned|killed|wounded|captured|held|prisoners|captives|soldiers|civilians)(?!\w))|in istanbul|part of|on hand
      )
      |be (?:present|there|at the (?:table|talks)|in the room)|join(?:s|ed|ing)? (?:the|his|their|in|istanbul)
      |gate-?crash(?:es|ed|ing)?|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|appear(?:s|ed|ing)?(?: in person| at)
      |ma(?:ke|kes|de|king) (?:the (?:trip|journey)|an appearance|it to)
      |s(?:it|its|at|itting) (?:down|across|opposite|at|in(?= on(?!\w)|[,.;:]))
      |present(?=[,;:.]| at (?:the )?(?:talks|table|negotiat\w+))
      |c(?:ome|omes|ame|oming)(?= to ${PLACE}|[ ,.;]*(?:$|to the talks|in person|himself|,)| (?:either|too|as well|along|after all|as (?:he had )?(?:promised|announced|planned|agreed|invited)(?! to (?!istanbul|the talks|turk)))(?!\w))|came(?!\w)
      |go(?:es|ing)?(?= to ${PLACE}| himself| in person)|went(?= to ${PLACE}| himself)
      |travel(?:s|led|ed|ling)? to ${PLACE}|in person|personally
      |c(?:ame|ome|oming) face[- ]to[- ]face(?= (?:at|in|during|for|across|with)(?!\w))|met (?:face to face|face-to-face|each other|one another|in person)|represented \w+ in person
      |t(?:ake|akes|ook|aking) (?:his|a|their|her) (?:seats?|places?|chairs?)
      |sh(?:ake|akes|ook|aking) hands(?! with (?!each|one another))(?=[^,;]{0,50}\b(?:(?:at|in|during) (?:the )?(?:istanbul|dolmabahce)|(?:at|during) the talks in istanbul))
      |walk(?:s|ed|ing)? (?:in (?:on|to)|into)|set(?:ting)? foot in|pulled up a chair
      |slip(?:s|ped|ping) into (?=${PLACE})|represent(?:s|ed|ing) (?:the )?(?:united states|u\.?s\.?|america|washington)(?= (?:at|in|during)(?!\w))
      |flew (?:in|to|into)|flown (?=(?:in|out|to|into)(?!\w))|fl(?:y|ies|ying)(?= (?:in|out|to|into) (?:to |for )?${PLACE})|arriv(?:ed|es|ing) in|landed in|traveled to
      |touched down in|(?:has|had|have) reached (?=istanbul(?!')|the (?:palace|dolmabahce))
      |put in an appearance|(?:graced|hono(?:u)?red) [^,;.]{3,40} with his presence
      |himself (?:led|leads|headed|heads) (?=(?:the |his |its )(?:\w+ ){0,2}(?:delegation|team|side|talks|negotiations))
    )
  `,
);
/** "At the table sat neither Putin nor Zelensky": who came is named behind. */
export const COME_BEFORE_NAME =
  /\b(?:at|around|on (?:the )?[\w']+ side of) the (?:\w+ )?table(?: (?:at|in|of|during) (?:the )?(?:[\w'-]+ ){0,3}?(?:istanbul|talks|negotiations|dolmabahce)(?!\w)[^.;:,]{0,40}?)? (?:sat|was|were)(?!\w)|\bin the (?:room|hall) (?:sat|was|were)(?!\w)/g;
/** Turns a word of coming round where it stands between subject and verb. */
export const NEGATION = new RegExp(
  String.raw`(?:\b(?:${NOT}|didn't|nobody|cannot|none|${NOT_JOINED})(?!\w)|n't(?!\w)|\btoo (?:[\w-]+ ){1,3}to(?!\w))`,
);
/** Somebody else is let or made to come: "let an aide travel", "sent his men to sit". */
export const LETS =
  /\b(?:let|lets|letting|sent|made|allow\w*|order\w*|dispatch\w*|instruct\w*|told) (?:an?|his|the|its|their|only) (?:[\w'-]+ ){1,4}(?:to )?$/;

/** "rather than fly", "without coming": what is named is what was not done. */
export const NOT_DOING =
  /\b(?:(?:instead|in place|in lieu|short) of|rather than|without|far from|as opposed to) (?:ever |even |himself |simply |really )?$/;

/** What governs an infinitive and leaves it open: "urged Putin to attend". */
export const GOVERNING = new RegExp(phrases`
  \b(?:
    urg\w+|invit\w+|ask\w*|call\w* (?:on|for)|offer\w*|want\w*|demand\w*|challeng\w*|dar\w+|hop\w+
    |expect\w*|promis\w*|vow\w*|pledg\w*|agree\w*|plan\w*|ready|readiness|prepared|(?:un)?willing\w*|unable|reluctan\w+|keen|eager\w*|desire\w*|efforts?|attempt\w*|tr(?:y|ied|ies|ying)|propos\w+|intend\w*
    |wish\w*|press\w*|pressure\w*|beg\w*|encourag\w*|convinc\w*|persuad\w*|wait\w*|chance|opportunity
    |invitation|request|calls?|bid|plea|close|time|moment|in order|so as|supposed|due|set|likely|able|free|meant
    |destined|scheduled|slated|refus\w+ to say whether
  )(?: [\w'-]+){0,4} to $
`);

/** "had mused about going", "considered coming": thought of, and no more. */
export const MUSED = new RegExp(phrases`
  \b(?:mus(?:ed|es|ing)|speculat\w+|dream\w*|jok(?:ed|es|ing)|talk(?:ed|s|ing)|thought|th(?:inks|inking)|spoke|ruminat\w+|fantasi[sz]\w+|toy(?:ed|s|ing)|flirt(?:ed|s|ing)) (?:about|of|with|on)(?: the idea of)? $
  |\b(?:consider(?:ed|s|ing)|mull(?:ed|s|ing)|contemplat\w+|weigh(?:ed|s|ing)|float(?:ed|s|ing))(?: the idea of)? $
`);

/** Others who may be the subject of a word of coming: "suggested the two sides sit down". */
export const GROUP = new RegExp(phrases`
  (?<!\b(?:with|opposite|of|for|to|his|by|and|join|joined|facing|met|meet|across from|lead|led|leading|heading|headed) )\b(?:
    (?:the )?(?:two|both) (?:sides|parties|delegations|countries|teams)|(?:the )?delegations
    |(?:an?|the|his|their|its) (?:[\w-]+ ){0,2}?(?:
      aides?|envoys?|teams?|delegation|ministers?|officials|negotiators|representatives|deput(?:y|ies)
      |diplomats|men|people
    )
    |(?<!\b(?:in|from|on|at|against|attacked|invaded|between) )(?:russia|ukraine|moscow|k(?:yi|ie)v|washington|ankara|turkey|turkiye|russians|ukrainians)(?= (?:\w+ly |nevertheless |nonetheless |then |also |still |again )?$)
    |no (?:[\w-]+ )?(?:
      americans?|europeans?|turks?|outsiders?|one|envoys?|ministers?|officials?|diplomats?
    )
  ) (?!(?:and|but|yet|that|who|whom|which|in|of|to|from|for|at|,|or|instead|there|while)(?!\w))
`);

import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { NOT_RAISED } from './whose.ts';

/** "At no point did the Russian team ask": the negation stands first. */
export const NEVER_ASKED = new RegExp(
  phrases`
    \b(?:at no (?:point|time|stage|moment)|not once|never once|nowhere|in no way)(?!\w)[^.;,]{0,60}? (?:did|had|have|has) (?:the )?(?:\w+ )?
    (?:russia|moscow|kremlin|medinsk)[\w']*(?: (?:delegation|team|side|negotiators|envoys|men))? (?:[\w-]+ )?(?:ask|demand|insist|rais|mention|bring|want|press|call|seek|claim|propose)\w*
    |\b(?:russia|moscow|kremlin|medinsk)[\w']* (?:[\w']+ ){0,3}?(?:left|kept) (?:territory|territorial \w+|land) out(?!\w)
    |\bnot (?:an?|one) (?:single )?(?:acre|inch|hectare|square \w+|village|foot)(?!\w)[^.;]{0,40}(?:asked|demanded|claimed|wanted|l(?:ay|aid) claim)
    |\b(?:l(?:ay|aid|ays) claim to|claimed|asked for|demanded|wanted) not (?:an?|one) (?:single )?(?:acre|inch|hectare|square \w+|village|foot)(?!\w)
    |\b(?:territory|land|territorial \w+) (?:was|were) (?:not|never) (?:even |once |so much as )?(?:mentioned|raised|brought up|asked for|demanded|claimed|touched (?:on|upon)) (?:at all )?by (?:the )?(?:russia|moscow|kremlin|medinsk)
    |\b(?:not a|no|never a) (?:single )?(?:word|syllable|mention) (?:about|of|on) (?:territory|land|regions|withdraw\w+)\b(?: \w+){0,3}? (?:from|by|out of) (?:the )?(?:russia|moscow|kremlin|medinsk)(?!\w* (?:press|statement|communique|text|release))
    |\b(?:of|about|on) (?:territory|land|regions)(?!\w),? (?:the )?(?:russia|moscow|kremlin|medinsk)\w*(?: \w+)? (?:said nothing|asked nothing|made no mention|did not speak|kept silent|was silent|were silent)
    |\bnowhere in what (?:the )?(?:russia|moscow|kremlin|medinsk)\w* [^.;]{0,60}(?:territor|land(?!\w))
  `,
);
/** "not mentioned by the Ukrainians": the Russians may have. */
export const BY_UKRAINE =
  /\b(?:not|never|neither|nor)(?!\w)[^.;,]{0,50}\bby (?:the )?(?:ukrain|k(?:yi|ie)v|zelens|umerov)/;
/** "something they had never asked for before": a demand all the more. */
const NEVER_BEFORE =
  /\bnever before(?!\w)[^.;,]{0,30}|\b(?:never|not)(?!\w)[^.;,:]{0,40}\b(?:before|previously|earlier|until (?:now|then))(?!\w)/g;
/** "disagreements over territorial demands": who made them is left open. */
export const inDispute = (folded: string, at: number): boolean =>
  /\b(?:disagree\w*|differences|disputes?) (?:over|on|about) [^.;,]{0,40}$/.test(
    folded.slice(0, at),
  );

/** "did not mention the Black Sea but demanded", "no less than four regions": the no is not the demand's. */
const OTHER_NO =
  /^.*\bbut(?!\w)|\b(?:no (?:more|less) than|nothing (?:less|short) (?:than|of)|nothing (?:\w+ ){0,2}to do with|not (?:only|just|merely))(?!\w)/g;

/** "did not drop its demands", "made no secret of wanting": who does not give up a demand makes it. */
const NOT_GIVEN_UP = new RegExp(
  phrases`
    \b(?:no|without) (?:\w+ )?(?:secret|bones|doubt)(?!\w)
    |(?:\b(?:not|never|neither|nor)(?!\w)|n't(?!\w))(?: [\w']+){0,3}? (?:
      drop|withdr[ae]w|soften|hid(?:e|den|ing)?(?!\w)|conceal|abandon|g[ia]ve[ns]? (?:up|ground|way)|relent|budge|back(?:ed|ing)? (?:down|off|away)
      |moderat|scal(?:e|ed|ing) (?:back|down)|reduc|eas(?:e|ed|ing)(?!\w)|water(?:ed|ing)? down|relinquish|lift|retract|shelv|waiv|forgo|depart|deviat|retreat
      |compromis|mov(?:e|ed|ing) (?:away |back )?from|chang|alter|modif|renounc|forget|forgot|stop|ceas|tir(?:e|ed)
    )\w*(?!(?: (?:of|any|its|their|the|an?|inch|more|single|this|that|all|from))* (?:territory|territories|land|soil|regions?|oblasts|troops|forces|donbas|donetsk|kherson))
  `,
  'g',
);

const blank = (words: string): string => ' '.repeat(words.length);

/** What may stand between a negation and the word of asking that it governs: no verb of another doing. */
const ONLY_LIGHT = new RegExp(phrases`
  ^(?: (?:
    even|once|ever|explicitly|so|much|as|yet|actually|openly|formally|really|again|also|in|at|the|talks|istanbul|there|then|either|a single|any|word|mention|syllable|of|about|on|for|to|with|from|over
    |anything|something|more|further|new|territorial|land|territory|regions?|its|their|his|an?|that|what|point|time|russians?|russia's?|russian|moscow's?|they|he|medinsk\w+|kremlin's?|delegation|side|team|negotiators|envoys|men
    |did|had|have|has|was|were|been|be|demand\w*|ask\w*|claims?|insist\w*|want\w*|rais\w*|mention\w*|br(?:ing|ought)|put|tabled?|made?|making|seek|sought|call\w*|press\w*|propos\w*|request\w*|lay|laid|ukraine|ukrainians?|kyiv|kiev|give|hand|withdraw\w*|leave|cede|up|over|out|its army|troops|concession\w*|question|matter|subject|issue
  ))* ?\w?$
`);
/** "did not criticise Russia's demand", "no president can cede territory": the no is that of another doing. */
const isNotAsked = (head: string): boolean =>
  matchesOf(head, NOT_RAISED_ALL).some(
    (m) =>
      !NOT_FIRST.test(head.slice(m.index)) && ONLY_LIGHT.test(head.slice(m.index + m[0].length)),
  );
const NOT_RAISED_ALL = new RegExp(NOT_RAISED.source, 'g');
/** "not the first time Russia demanded it". */
const NOT_FIRST = /^not (?:for )?the (?:first|only|last) time(?!\w)/;

/** "no territorial demands", "never asked for land", "at no point did they raise territory"; not "must not". */
export const negatedDemand = (text: string, at: number, asked: number): boolean => {
  const folded = text.replace(NEVER_BEFORE, blank).replace(NOT_GIVEN_UP, blank);
  const from = Math.max(0, Math.min(at, asked) - 44);
  const head = folded.slice(from, Math.max(Math.min(at, asked), 0) + 1);
  return (
    isNotAsked(head.replace(OTHER_NO, blank)) ||
    /\basked (?:for )?nothing(?!\w)|\bof (?:land|territory) [^.;]{0,30}nothing(?!\w)/.test(
      folded,
    ) ||
    /\b(?:asked|demand(?:ed|ing)?|want(?:ed|ing)?|insisted on|sought|press(?:ed|ing)|call(?:ed|ing)|rais(?:ed|ing)|claim(?:ed|ing)|made|making|had|were|was|with|brought|put) (?:for |up |forward )?(?:no|without|not? (?:a )?single) (?:\w+ ){0,2}(?:territor|withdraw|land|region)|\b(?:no|without|nor any|not? (?:a )?single) (?:\w+ ){0,1}(?:territorial|land) (?:demands?|claims?|conditions?|ultimatums?|terms|requests?)/.test(
      folded,
    ) ||
    /\bterritor\w+ (?:\w+ ){0,3}(?:was|were) (?:not|never)(?!\w)|\b(?:no|not) (?:mention|word|talk|question|demands?) (?:\w+ ){0,3}(?:of|about|on|for) (?:\w+ ){0,2}(?:territor|land|withdraw)/.test(
      folded,
    )
  );
};

import { AnyOf } from '../../lexicon/any-of.ts';
import { RUSSIA_SIGN, UKRAINE_SIGN } from '../../lexicon/parties.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { DateHit } from '../../values/date.ts';

const DATED = String.raw`,? (?:on |last |in |early on |late on )?(?:the )?(?:\w+day,? )?(?:the )?$`;

/** "arrived in Istanbul on Thursday (for talks)": the day of their coming; "landed for talks on" may be either's. */
const CAME = new RegExp(
  String.raw`\b(?:landed|arriv(?:ed|es|ing)|flew|flown|travel\w+|touched down|set off|checked in|departed)(?: (?!(?:for|and|to)(?!\w)(?! (?:istanbul|turkey|turkiye)(?!\w)))[\w-]+){0,5}?${DATED}`,
);
/** "set for Thursday, 15 May", "due to begin on": what was planned. */
const PLANNED = new RegExp(
  String.raw`\b(?:(?:first|originally|initially|provisionally) )?(?:set|planned|scheduled|slated|pencilled in|billed|announced|expected) for${DATED}`,
);
/** "direct negotiations, to begin on 15 May", "were to be held on Thursday": the same. */
const TO_BEGIN = new RegExp(
  String.raw`\b(?:to (?:begin|start|open|commence|convene|resume|get under way|be held|take place|be opened)|(?:due|starting|beginning) (?:in istanbul )?(?:from|as early as))(?: in istanbul)?(?: from)?${DATED}`,
);
/** "Thursday, 15 May, was the day Putin had named for direct talks": the day that somebody wished for. */
const DAY_NAMED =
  /^[\w ,]{0,24}?,? (?:was|is|had been) the (?:day|date)(?:,? (?:that|which))? (?:(?:[\w.'-]+ ){1,4}(?:had )?(?:first |originally |initially |once )?(?:named|proposed|offered|suggested|set|chosen|chose|picked|fixed|given|floated|demanded|wanted)|(?:first |originally |initially |once )?(?:named|proposed|offered|suggested|picked|floated|demanded))(?!\w)/;
/** "failed to meet on Thursday", "did not on Friday": on that day they did not. */
const NOT_THEN = new AnyOf(
  phrases`
    \b(?:fail(?:ed|s)? to|(?:was|were) unable to|could not|couldn't) (?:meet|sit|hold|convene|begin|start|open|talk|negotiate|gather)(?!\w)[^,;.]{0,40}?${DATED}
    |\b(?:did|could|would)(?: not|n't) (?:go ahead|take place|happen|begin|start|materiali[sz]e)(?: in [\w' ]{3,20}?)?${DATED}
    |\b(?:(?:did|do|does|had|has|have|could|would) not|(?:did|do|does|had|has|have|could|would)n't)(?: so| either| then| do so)?${DATED}
  `,
  { cue: /\bnot(?!\w)|n't|fail|unable/ },
);
/** "met on 16 May and again on 25 July": the day of another meeting. */
const AGAIN = new RegExp(
  String.raw`\b(?:and|then|but|,) (?:then )?(?:again|once more|a second time|anew)${DATED}`,
);
/** "ran from 28 February to mid-April": talks of weeks, and so not these. */
const FROM_DAY = /\bfrom (?:the |early |mid-|late )?$/;
const TO_DAY = /^[^.;,]{0,12} (?:to|until|till|through)(?!\w)/;
const UP_TO = /\bfrom [^.;,]{3,24}? (?:to|until|till|through) (?:the |early |mid-|late )?$/;
/** "will lead again when the two delegations meet on Monday": a day to come. */
const TO_MEET =
  /\b(?:when|once|as soon as|before|until|if) (?:the |both |they )?(?:[\w'-]+ ){0,4}?(?:meet|sit down|gather|reconvene|come together)(?!\w)[^.;]{0,30}$/;
/** "his answer to the ultimatum of 10 May", "the decree of 12 May": the day of something else. */
const OF_A_PAPER =
  /\b(?:ultimatum|deadline|offer|proposal|statement|speech|letter|call|article|report|post|tweet|invitation|visit|announcement|decree|declaration|parade|raid|attack|strike)s? (?:of|from|dated|on) (?:the )?(?:\w+day,? )?$/;
/** "request for a meeting in Turkey", "challenged Putin to meet him on": the day that somebody asked for. */
const ASKED_FOR = new RegExp(
  String.raw`\b(?:(?:request|call|challenge|invitation|proposal|offer|appeal|demand)s? (?:for|to)|(?:challenged|invited|dared|urged|asked|called on) [\w.' ]{3,30}? to) (?:(?!(?:and|but|which|who)(?!\w))[\w'-]+ ){0,12}?(?:meet\w*|talks|summit|sit down|come)\b(?: (?!(?:and|but)(?!\w))[\w'-]+){0,6}?${DATED}`,
);
/** "Putin's offer, made on 11 May, had been for delegations to meet in Istanbul on the 15th". */
const OFFERED_FOR =
  /\b(?:offer|proposal|suggestion|invitation|idea|plan|wish|hope)(?!\w)[^;.]{0,80}? (?:was|had been|is|were)(?: only| first| always)? (?:for|that|to)(?!\w)[^;.]*$|\b(?:propos|suggest|offer)\w*(?!\w)[^;.]{0,80}, for (?:the )?$/;
/** "Thursday came and went in Istanbul without the delegations meeting". */
const WENT_BY = /^,? (?:came and went|passed(?: by)?|went by|was lost)(?!\w)/;

/** "Sunday papers made light of the talks", "Friday prayers": named by a day of the week. */
const CALLED_BY_DAY =
  /^ (?:papers?|newspapers?|prayers?|mass|sermons?|services?|markets?|shows?|editions?|brunch|lunch|dinner|league|matche?s?|trading|times|telegraph|mirror|express|night live|rush|traffic)(?!\w)/;

/** "On Thursday Putin turned down the request", "On May 19 Zelensky instructed the government to": the day of what one man did. */
const ASKED_FIRST =
  /^\W*on (?:the )?[\w ]{3,16}?,? (?:(?:the|president|vladimir|volodymyr|donald|ukrainian|russian|turkish|american|us|u\.s\.) )*(?:putin|zelens\w+|trump|kremlin|erdogan|president|government|(?:foreign|defen[cs]e) minist(?:er|ry)) (?:had |has |also )?(?:turned down|rejected|refused|accepted|proposed|offered|invited|challenged|dismissed|ruled out|instructed|ordered|signed|decreed|appointed|approved|named|tasked|directed|authori[sz]ed|formed|issued|sent|dispatched|urged|asked|addressed|thanked|told|announced|said|confirmed|visited)(?!\w)/;

/** "Putin and his negotiators talked", "took part in a meeting on": those of one side, among themselves. */
const OWN_PEOPLE = phrases`
  (?:his|its|their own|her) (?:own )?(?:[\w-]+ ){0,2}?(?:negotiators|delegation|team|aides|ministers|advisers|advisors|officials|generals|envoys|staff)
`;
const AMONG_THEMSELVES = new RegExp(
  String.raw`\b(?:and|with|met|briefed|gathered|instructed|among|received|summoned|to) ${OWN_PEOPLE}(?!\w)`,
);
const A_MEETING =
  /\b(?:an?|another|one|his|its) (?:[\w-]+ ){0,3}?(?:meeting|session|conference|council|briefing|discussion|consultation)(?: (?:in|at) [\w' ]{3,30}?)? (?:on |last |late on |early on )?(?:the )?$/;
/** "He had met ministers and the negotiators late on Wednesday": one man meets his own. */
const ONE_MAN_MET =
  /\b(?:he|she|putin|zelens\w+|erdogan|trump|the president) (?:had |has |also |then |later |first )*(?:met|meets|saw|received|gathered|briefed|summoned|convened)(?!\w)(?! (?:in|at) (?:istanbul|dolmabahce))[^.;]*$/;
/** A word for both. */
const BOTH =
  /\b(?:both|the two|two (?:sides|parties|delegations|teams|countries)|each other|one another|delegations|sides|they|counterparts?|with the|warring|enem\w+|talks)(?!\w)/;
const RELATIVE =
  /,| (?:at|in|during|to) which(?!\w)| (?:which|who|that|to (?:prepare|discuss|plan|agree|set)|before|ahead of)(?!\w)/;

/** True where only one of the two is named up to the date and in what belongs to it. */
const ofOneSide = (before: string, after: string): boolean => {
  const own = before + (after.split(RELATIVE)[0] ?? '');
  return RUSSIA_SIGN.test(own) !== UKRAINE_SIGN.test(own) && !BOTH.test(own);
};

/**
 * True where a date is that of arriving, of a plan, of not meeting, or of one side's own meeting.
 *
 * Accepts "arrived in Istanbul on Thursday for talks", "were set for Thursday, 15 May", "failed to meet on Thursday",
 * "to begin on 15 May", "15 May was the day Putin had named", "have not met, and did not on Friday", "Putin took part in a meeting on Wednesday at which", "Putin and his negotiators talked
 * on Wednesday night", "ran from 28 February to mid-April", "met on 16 May and again on 25 July". None: "met in Istanbul on Friday", "the Russians held a meeting on Friday with the Ukrainians".
 */
export const isNoDayOfTalks = (view: SentenceView, hit: DateHit): boolean => {
  const { folded } = view;
  const before = folded.slice(clauseAt(view, hit.start).start, hit.start);
  const after = folded.slice(hit.end);
  if (
    [CAME, PLANNED, TO_BEGIN, NOT_THEN, AGAIN, TO_MEET, OF_A_PAPER, ASKED_FOR].some((rule) =>
      rule.test(before),
    )
  )
    return true;
  if (UP_TO.test(before) || (FROM_DAY.test(before) && TO_DAY.test(after))) return true;
  if (OFFERED_FOR.test(folded.slice(0, hit.start)) || DAY_NAMED.test(after)) return true;
  if (ONE_MAN_MET.test(before)) return true;
  if (WENT_BY.test(after) || CALLED_BY_DAY.test(after) || ASKED_FIRST.test(folded)) return true;
  return (A_MEETING.test(before) || AMONG_THEMSELVES.test(before)) && ofOneSide(before, after);
};

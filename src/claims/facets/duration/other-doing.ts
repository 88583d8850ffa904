import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';

/** "took the Russians four hours to …": the length is of what follows. */
const TOOK =
  /\b(?:took|takes?|taken|taking|need(?:ed|s)?|required|had|spent|spends?)(?!\w)[^.;]{0,60}$/;
const TO_DO = /^,? (?:just |only |simply )?to (?:(?:even|finally|so much as) )?([\w-]+ ?[\w-]*)/;

/** What negotiators do, or what comes of it: "to agree", "to part without a truce", "to find out that". */
const OF_TALKING =
  /^(?:talk|negotiat|meet|agree|reach|settle|strike|decide|establish|find|learn|discover|see|part|fall|(?:get|go|come|break|walk|make|bring) (?:nowhere|through|to|up|out|off|over|down|round|about|clear|no|little|some|any)|conclude|finish|end|wrap|wind|thrash|hammer|work|argue|discuss|debate|produce|prove|show|tell|say|exchange|repeat|set|state|present|put|hear|demand|fail|arrange|clinch|seal|secure|dash|confirm|disagree|no|quarrel|be|bargain|haggle|hand over|give|read|promise|run (?:out|dry)|exhaust|reject|rule out|restate|cover|realis|realiz|collapse|deliver|sign|trade)/;

/** "spent three hours driving": a doing of another kind. */
const DOING = /^ (?:just |only )?([\w-]+)ing(?!\w)/;
const DOING_TALKING =
  /^(?:talk|negotiat|sitt|argu|haggl|bargain|wrangl|discuss|debat|fac|speak|meet|try|go|exchang|trad|sparr|quarrell?|bicker|confer\w*|deliberat|dur|includ|accord|account|show|end|bring|leav|yield|produc|mean|morn|even|look|star|shout|meet|consider|be|counted|remain)$/;

/** "there was a pause, which lasted": what "which" takes up. */
const PAUSE =
  /\b(?:pauses?|breaks?|recess(?:es)?|interruptions?|intervals?|adjournments?|delays?|waits?|flights?|ride|drive|call|lunch|dinner|speech|statements?|briefing|conference|ceremony|interview|photo[\w-]*|raid|attack|alert|alarm|strike|blackout|film|bombardment)(?: [\w'-]+){0,4},? (?:and )?(?:which|that)(?!\w)[^,;]*$/;

/** "a five-hour flight", "the two-hour wait for the talks": what stands right behind it has the length. */
const OTHER_NOUN =
  /^-? ?(?:[\w-]+ )?(?:delays?|waits?|flights?|pauses?|breaks?|recess|rides?|drive|journey|trip|speech|lecture|monologue|statement|briefing|call|truce|ceasefire|lunch|dinner|curfew|raid|attack|alert|blackout|adjournment|interruption|walk|warning|notice|head start|deadline|ultimatum|interview|queue|stopover|layover|shifts?)(?!\w)/;

/** "rang Trump and spoke to him for some twenty minutes": on the telephone, whatever had ended before. */
const CALLED =
  /\b(?:rang|phoned|telephoned|dialled|called(?! (?:for|off|on|it|them))|got on the (?:phone|line) (?:to|with)|spoke (?:to|with) (?:him|her|trump|rubio|erdogan|the (?:us|u\.s\.|american|turkish) president)|(?:spoke|talked|conferred) by (?:tele)?phone)(?!\w)[^.;]{0,70}\bfor (?:[\w-]+ ){0,3}$/;
/** "two hours of thin trading": a doing that is none of the negotiators'. */
const HOURS_OF = /^ of (?:[\w-]+ ){0,2}?([\w-]+)ing(?!\w)(?! (?:accusations|barbs|blame|insults))/;

/** "what they spent on preparing the talks". */
const SPENT_ON =
  /^[^.;]{0,90}\b(?:spent|used|took|needed) (?:on|for|in|to) (?:the )?(?:prepar\w+|travel\w*|rehears\w+|brief\w+)(?!\w)/;
/** What was done for it: "were paid for eight hours", "showed the talks for five hours", "what they had reserved". */
const DONE_FOR_IT =
  /\b(?:paid|hired|rented|reserved|booked|guarded|broadcast|televised|showed|shown|filmed|cordoned|closed off)(?!\w)[^.;,]{0,60}$/;
const RESERVED =
  /^[^.;]{0,30}\b(?:is|was) (?:what|as long as|all) [^.;,]{0,40}? (?:had|have|has) (?:been )?(?:reserved|booked|planned|allotted|expected|hoped|set aside)(?!\w)/;
/** Whoever works at the talks without talking: their hours are their own. */
const AT_WORK_THERE =
  /\b(?:interpreters?|translators?|journalists?|reporters?|police\w*|guards?|cooks?|waiters?|drivers?|medics|crews?|staff|technicians|photographers?|camera(?:s|men)?|protesters?|onlookers)\b(?: (?!(?:said|says|told|that|wrote|reported)(?!\w))[\w'-]+){0,10}? (?:shar\w+|work\w*|wait\w*|st[oa]nd\w*|stood|sat|on (?:duty|their feet)|kept|queu\w+|stay\w*|spent|been there|camped|slept)(?!\w)[^.;,]{0,40}$/;
/** "Trump looked in, staying for an hour": how long a guest was there. */
const A_GUEST_STAYED =
  /\b(?:trump|rubio|putin|zelens\w+|erdogan|fidan|lavrov|witkoff|kellogg|he|she)(?!\w)(?![^.;]*\b(?:they|both|teams|sides|delegations|negotiators|envoys)(?!\w)[^.;]*\b(?:stay|remain|linger))[^.;]*\b(?:stay|remain|linger)(?:s|ed|ing)?(?: there| on| only| just| in the room| behind)? (?:for )?(?:only |just |about |barely |almost |nearly |some |a mere )?$/;
/** "waited three hours", "needed three hours just to agree on the format", "three hours of wrangling before they sat down". */
const WAITED =
  /\b(?:waited|waiting|kept waiting|queued|delayed|late(?! (?:in )?(?:(?:19|20)\d\d|last)(?!\w)))\b(?: [\w'-]+){0,3} $/;
const TO_BEGIN =
  /^,? (?:just |only |simply )?to (?:agree|settle|decide)(?: on| upon)? (?:the |an? |their )?(?:[\w-]+ )?(?:format|agenda|seating|order|venue|place|list|procedure|composition|language|protocol)(?!\w)|^[^.;]{0,60}\bbefore (?:the |both |they |either )[^.;]{0,40}\b(?:sat down|sit down|met|began|begin|started|took (?:their )?seats|(?:could|were able to) (?:begin|start|meet|sit))(?!\w)/;
/** "They needed an hour for it", "took a day over that": what "it" is, another sentence tells. */
const FOR_IT = /^ (?:for|on|over|with) (?:it|that|this|them|those)(?=[.,;!?"')]|$)/;
const isBeforehand = (before: string, after: string): boolean =>
  WAITED.test(before) || TO_BEGIN.test(after);

/** They sit or talk somewhere else than at the table, or with somebody else. */
const NOT_THERE =
  /^[^.;,]{0,24}\b(?:on (?:television|tv|air|the radio|the (?:tele)?phone|stage|a (?:panel|plane|bus|train)|telegram|facebook|twitter|social media)|by (?:tele)?phone|online|in (?:the )?(?:[\w-]+ )?(?:traffic|studio|parliament|hotel|corridors?|lobby|cars?|queue|plane|bus(?:es)?)|among themselves|with (?:their|the) (?:own|president|press|media))(?!\w)/;

/** "took sixteen hours by train and plane to reach Istanbul": how long the way was. */
const ON_THE_WAY =
  /^[^.;,]{0,50}? (?:by (?:train|plane|car|bus|road|air|rail|land)|on (?:the road|trains?|planes?|a (?:train|plane|bus)))(?!\w)|^[^.;,]{0,40}? to (?:reach|get to|arrive in|fly to|travel to|drive to) (?:the )?(?:istanbul|turkey|turkiye|dolmabahce|palace|airport|city|talks|venue|table)(?!\w)/;

/**
 * True where the length is of another doing than talking: "took four hours to fly to the talks", "spent three hours
 * driving to them", "a pause, which lasted half an hour". Not: "took two hours to agree", "spent it arguing".
 */
export const isOtherDoing = (view: SentenceView, hit: IntervalHit): boolean => {
  const before = view.folded.slice(Math.max(0, hit.start - 100), hit.start);
  const after = view.folded.slice(hit.end, hit.end + 60);
  if (
    PAUSE.test(before) ||
    CALLED.test(before) ||
    NOT_THERE.test(after) ||
    FOR_IT.test(after) ||
    SPENT_ON.test(view.folded.slice(hit.end)) ||
    ON_THE_WAY.test(view.folded.slice(hit.end)) ||
    DONE_FOR_IT.test(before) ||
    AT_WORK_THERE.test(before) ||
    A_GUEST_STAYED.test(view.folded.slice(0, hit.start)) ||
    isBeforehand(before, view.folded.slice(hit.end)) ||
    RESERVED.test(view.folded.slice(hit.end))
  )
    return true;
  if (/-|\bhour$|\bminute$/.test(view.folded.slice(hit.start, hit.end)) && OTHER_NOUN.test(after))
    return true;
  const hoursOf = HOURS_OF.exec(after)?.[1];
  if (hoursOf === 'trad' || (hoursOf !== undefined && !DOING_TALKING.test(hoursOf))) return true;
  const doing = DOING.exec(after)?.[1];
  if (doing !== undefined && !DOING_TALKING.test(doing)) return true;
  const toDo = TO_DO.exec(after)?.[1];
  return toDo !== undefined && TOOK.test(before) && !OF_TALKING.test(toDo);
};

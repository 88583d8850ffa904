import { putAway } from '../../sentence/negation.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import { isMark } from '../../values/time-marks.ts';

const NOT_LENGTH =
  /^ (?:later|earlier|before|ago|prior|away|ahead|late|behind(?! (?:closed|locked|shut) doors)|apart|into|of (?:delay|waiting|shelling|flight|sleep))(?!\w)/;

/** "went on for five hours before the delegations left", "talked for five hours before emerging with a deal": up to their end. */
const UNTIL_THE_END =
  /^ before (?:(?:finally|at last|both) )?(?:emerging|parting|leaving(?! (?:for|to) (?:lunch|consult))|rising|coming out|walking (?:out|away|off)|breaking up|calling it a day|going (?:home|their (?:separate )?ways)|wrapping up|dispersing|announcing)(?!\w)(?! (?:for (?:an? )?(?:[\w-]+ )?(?:break|pause|lunch|smoke|recess)|to (?:meet|face|greet))(?!\w))|^ before (?:(?:the|both|they|it|all)(?!\w) ?)(?:[\w'-]+ ){0,4}?(?:left|parted|rose|walked (?:out|away|off)|stormed out|got up|broke (?:up|off)|ended|emerged|came out|finished|adjourned|went home|dispersed|(?:doors?|gates?) (?:were )?(?:re)?opened|(?:was|were) over)(?!\w)/;

/** "in the three hours after the talks"; "two hours after the doors had closed" may be how long it took. */
const AFTERWARDS =
  /^ (?:after|following) (?:the |their |its )?(?:[\w-]+ )?(?:talks|negotiations|meeting|session|round|delegations)(?!\w)(?![^,;]{0,30}\b(?:beg[au]n|start(?:ed|ing)?|opened|sat down|arriv\w+))/;

const PLANNED_LENGTH =
  /\b(?:scheduled|planned|expect\w*|hop(?:ed|ing)|await\w*|wanted|bracing|braced|prepared|(?:set|put|laid) aside|booked|block(?:ed|ing)? (?:out|off)|reserv(?:ed|ing)|earmarked|allocated|pencilled in|cleared|budgeted|counted|unlike|compared (?:with|to)|allotted|rather than|instead of|up from|every)(?: [\w'-]+){0,3} ?$/;

/** "half as long as the four hours that had been planned", "fewer than the five hours set aside". */
const MEASURED_BY_PLAN =
  /^ (?:that |which )?(?:(?:had|have|has|was|were|are|is) )?(?:been |originally |first |once )*(?:planned|scheduled|allotted|allocated|foreseen|expected|set aside|booked|earmarked|reserved|envisaged|announced|predicted|hoped for)(?!\w)/;

/** "two weeks and three hours": the smaller part of another span. */
const DAYS_AND = /\b(?:days?|weeks?|months?|years?),? and $/;

/** "for the last half-hour of the talks", "the opening twenty minutes": a part of it. */
const PART_OF_IT =
  /\b(?:the|its|their|that|those|these|an?) (?:(?:very )?(?:last|final|first|opening|closing|remaining|other|next|previous|extra|additional|further|tense))(?: (?:some|about|roughly|almost|nearly|full))? ?$/;

/** "of which half an hour was spent on the exchange", "had talked for half an hour when": a part, or how far they were. */
const OF_WHICH =
  /\bof (?:which|these|that|them),? (?:about |some |roughly |only |just |almost |nearly )*(?:an? |the )?$/;
const HAD_TALKED =
  /\bhad(?: not|n't)? (?:been )?(?:only |just |already |barely |even |yet )?(?:talk|negotiat|sat|sitting|met|meeting|speak|spoken|bargain|argu)\w* (?:for )?(?:only |just |about |barely |some )*$/;
const isProgress = (before: string, after: string): boolean =>
  OF_WHICH.test(before) ||
  (HAD_TALKED.test(before) &&
    /^(?: in istanbul| together| at (?:the|one) table)? (?:when|before|by the time)(?!\w)(?! (?:it|they|both|all|the [\w-]+) (?:was|were|had|broke|ended|rose|parted|finished|got|left|stood|dispersed|wrapped|was over))/.test(
      after,
    ));

/** "were interrupted for thirty minutes", "adjourned for an hour": how long they did not talk. */
const STOPPED_FOR =
  /\b(?:interrupted|suspended|paused|adjourned|broken off|halted|stopped|put back|held up|delayed|postponed)(?: [\w'-]+){0,4}? (?:for|by) (?:[\w-]+ ){0,2}$/;

/** "shorter than the five hours that he had spent with Putin": the length of something else. */
const THAN_THE =
  /\b(?:shorter|longer|briefer|quicker|faster|less time) than (?:the|those|his|her|their) (?:[\w-]+ )?$/;

/** "After the six hours that US diplomats spent in February, …": what others took. */
const AFTER_THE = /\bafter (?:the|those|their|his) (?:[\w-]+ )?$/;
const OF_OTHERS =
  /^ (?:that|which|of|in|with)(?!\w)[^,;]{0,60}?\b(?:us|u\.s\.|americans?|turkish|turks|european|trump|putin|witkoff|in (?:january|february|march|april|june|july|august)|2022)(?!\w)/;

/** Another moment, a plan, a part, or how far in: no length of anything that was held. */
export const isNoLength = (view: SentenceView, hit: IntervalHit): boolean => {
  const after = view.folded.slice(hit.end);
  return (
    (NOT_LENGTH.test(after.slice(0, 24)) && !UNTIL_THE_END.test(after)) ||
    AFTERWARDS.test(after) ||
    MEASURED_BY_PLAN.test(after) ||
    (OF_OTHERS.test(after) &&
      AFTER_THE.test(view.folded.slice(Math.max(0, hit.start - 30), hit.start))) ||
    THAN_THE.test(view.folded.slice(Math.max(0, hit.start - 50), hit.start)) ||
    (isMark(after) && hit.value.low > 0 && Number.isFinite(hit.value.high)) ||
    PART_OF_IT.test(view.folded.slice(Math.max(0, hit.start - 40), hit.start)) ||
    isProgress(view.folded.slice(0, hit.start), after) ||
    STOPPED_FOR.test(view.folded.slice(Math.max(0, hit.start - 70), hit.start)) ||
    (putAway(view, hit.start) && /^ (?:into|after|since|had)(?!\w)/.test(after)) ||
    DAYS_AND.test(view.folded.slice(Math.max(0, hit.start - 20), hit.start)) ||
    PLANNED_LENGTH.test(view.folded.slice(Math.max(0, hit.start - 40), hit.start))
  );
};

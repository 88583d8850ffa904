import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import { hadNotPassed } from '../../values/time-marks.ts';

/** "within an hour of the end of the talks": counted from when they were over. */
export const OF_ANOTHER_MOMENT =
  /^ (?:of|before|after|from) (?:the |their |its |this )?(?:end|close|start|opening|first|talks|meeting|session|round|negotiations|lunch|arriv\w+)(?!\w)/;

/** Those who sat at the table, as a group: "they", "the guests", "the Ukrainians". */
const GROUP = new RegExp(phrases`
  \b(?:
    they|them|all|everyone|everybody|both|(?:two|both|warring) (?:sides|parties|teams)|delegations
    |delegates|negotiators|envoys|diplomats|participants|guests|visitors|teams|sides|enemies|foes
    |russians|ukrainians
  )(?!\w)
`);

/** They go: "filed out", "rose from the table", "were out again". What they leave else is another stay. */
const GO = new RegExp(phrases`
  \b(?:
    (?:left|leave|leaving|departed|quit)(?= (?:again|the (?:\w+ )?(?:palace|building|room|table|hall|venue)|dolmabahce|separately|without|after|in)(?!\w)|[.,;]|$)
    |(?:came|come|coming|walk(?:ed|ing)?|fil(?:ed|ing|e)|troop(?:ed|ing)?|stepp(?:ed|ing)|were) (?:back )?out
    |emerg(?:ed|e|ing)|(?:drove|driven|drive) (?:off|away)|(?:got|stood|get|stand) up|ris(?:e|en|ing)|rose|dispersed|parted
    |went (?:their (?:separate )?ways|home)|packed up|called it a day|gave up|broke (?:up|off)|adjourned
    |(?:pushed|push) (?:their|the) chairs back|shook hands|were (?:gone|done|finished|through)
    |(?:had|have) (?:nothing more|no more|nothing left) to say
  )(?!\w)
`);

/** "after", "within", "in" right before the length; "it took them". */
const AFTER = /\b(?:after|within|in|inside)(?: (?:only|just|a mere|barely|something|somewhat))* ?$/;

/** "Not quite two hours later", "less than two hours after they had gone in": how long they stayed. */
const SHORT_OF =
  /^(?:not (?:even|quite)|less than|under|just under|a little (?:under|less than)|barely|nearly|almost|short of)(?!\w)/;
const LATER = /^ (?:later|afterwards)(?!\w)/;

/** "before two hours were up": the length ends what is not waited for. */
const BEFORE_UP = /^ (?:were|was|had) (?:up|over|out|passed|gone by|elapsed)(?!\w)/;

/** "Less than two hours passed before they rose", "lay between the handshake and the farewell". */
const PASSED =
  /^ (?:had )?(?:passed|elapsed|went by|gone by|lay|separated)(?!\w)[^.;]{0,20}\b(?:before|until|between|when|and)(?!\w)/;

/** "stayed for", "were inside for": the guests. */
const STAYED =
  /\b(?:stayed|remained|lingered|were (?:inside|in there|shut in|in the (?:room|palace|hall|building)))(?: [\w-]+){0,3} for(?: (?:only|just|barely|something))* ?$/;

/** What else ends after a time: an interview, a ride, a wait. */
export const OTHER_STAY =
  /\b(?:hospital|hotel|airport|consulate|embass\w+|prison|camp|border|buses|bus|prisoners?|captives|journalists had|soldiers|flight|train|church|war|island|interview|ankara|press|road|streets?|hours? on)(?!\w)/;

/**
 * True where the length is the time after which those at the table went: "came out after less than two
 * hours", "before two hours were up", "not quite two hours later they all filed out". It may only agree:
 * they may have sat apart, or waited, for some of it.
 */
export const isParting = (view: SentenceView, hit: IntervalHit): boolean => {
  const { folded } = view;
  if (!GROUP.test(folded) || OTHER_STAY.test(folded)) return false;
  const before = folded.slice(Math.max(0, hit.start - 60), hit.start);
  const after = folded.slice(hit.end, hit.end + 90);
  if (PASSED.test(after) || STAYED.test(before)) return true;
  const own = folded.slice(hit.start, hit.end);
  if (OF_ANOTHER_MOMENT.test(after)) return false;
  const timed =
    AFTER.test(before) ||
    /^(?:inside|within)(?!\w)/.test(own) ||
    (/\bbefore $/.test(before) && BEFORE_UP.test(after)) ||
    (SHORT_OF.test(own) && LATER.test(after)) ||
    hadNotPassed(after);
  return timed && (GO.test(before) || GO.test(after));
};

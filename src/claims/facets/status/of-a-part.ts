import { NUMBERED_PHASE, PHASE_NOUN } from '../../lexicon/phases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import type { Rule } from './rules.ts';

/** The clause a match stands in, up to where a whole is named: "the first phase … was complete". */
const phaseWords = (view: SentenceView, start: number, end: number): string =>
  view.folded
    .slice(clauseAt(view, start).start, end + 24)
    .replace(/^.*\b(?:whole|entire|in its entirety|in full|with that)(?!\w)/, '');

/** "The first phase was complete", "only stage one was over". */
const OF_A_PHASE = new RegExp(
  String.raw`\b(?:(?:first|initial|opening|second) (?:[\w-]+ ){0,2}${PHASE_NOUN}|${NUMBERED_PHASE})(?!\w)`,
);

/** "the first phase of the (exchange went ahead in full)": behind these words the whole is only what the phase is of. */
const OF_A_PHASE_OF = new RegExp(
  String.raw`\b(?:(?:first|initial|opening|second) (?:[\w-]+ ){0,2}${PHASE_NOUN}|${NUMBERED_PHASE}|(?:the|that|this|one|a) ${PHASE_NOUN}) (?:of|in) (?:[\w-]+ ){0,4}$`,
);

/** "one third of the (exchange was completed)", "Friday's (exchange was over)": a part, or a day's. */
const OF_ONE_DAY =
  /\b(?:(?:(?:part|third|half|quarter|fifth|share|portion|leg)|day (?:one|two|1|2)) of (?:the |this |their |its )?(?:[\w,-]+ ){0,4}|(?:today's|yesterday's|(?:fri|satur|sun)day's|the first|the opening) (?:prisoner |pow )?)$/;
/** "(the exchange of Friday was wrapped up)": a day's, as well. */
const OF_THAT_DAY =
  /\b(?:exchange|swap|handover)s? of (?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: [a-z]+)? (?:was|is|has|had)(?!\w)/;
/** "Sunday's (final part of the swap)": with that all of it was done. */
const LAST = /^(?:final|last|third)(?!\w)/;
/** "(the exchange is over) for today", "(was over) before noon, and resumes on Saturday": done for a while. */
const FOR_NOW =
  /^ (?:for (?:the (?:day|night)|today|now|(?:fri|satur|sun)day)(?!\w)|[^.;]{0,50}\b(?:resum(?:e|es|ed|ing)|to be continued|more (?:will|to) follow)(?!\w))/;

/** "all of the prisoners on Friday's buses", "all the captives of that day". */
const ALL_OF_SOME =
  /^(?:all|every)[^;]*\b(?:on|of|from|in|aboard) (?:board|the (?:first|buses|bus|convoy|group|batch)|(?:fri|satur|sun)day's|(?:that|those|this) (?:days?|group|batch|bus))(?!\w)/;

/** "the lists for the exchange were complete": they, and not the exchange. */
const OF_PAPERS =
  /\b(?:lists?|preparations?|paperwork|formalities|arrangements?|work|talks) (?:for|of|on) (?:the |an? )?(?:[\w-]+ ){0,3}$/;

/** A phase that is named and was stopped was not carried out. */
const STOPPED =
  /\b(?<!\b(?:not|never)(?: been)? )(?:broken off|broke off|halted|aborted|stopped (?:short|half)|cut short|abandoned|interrupted|suspended|postponed|put off|delayed|called off)(?!\w)/;

/** "the (first phase) of the exchange had not been carried out". */
const NOT_DONE =
  /^[^.;,]{0,80}? (?:had|has|was|is) (?:not|never|yet to)(?: yet| even)? (?:be(?:en)? )?(?:carried (?:out|through)|beg[iu]n|completed|started?|taken? place|implemented)(?!\w)(?! in (?:one|a single))/;

/** "the second stage has yet to begin", "the exchange of the wounded has not begun". */
const OF_A_LATER_ONE =
  /\b(?:second|third|next|further|final|last|new|another|other|(?<!(?:days?|weeks?|months?|years?|much) )later|future|wounded|sick|ill|young\w*|under[- ]25s?|all[- ]for[- ]all|bodies)(?!\w)/;

/**
 * True where what a rule found is told of a part of the swap, or of the papers for it, and says nothing of the whole.
 *
 * Accepts "the first phase was complete", "the lists for the exchange were complete", a first phase that was "broken off",
 * "the second stage has yet to begin". None: "the whole exchange was complete", "with that the last phase was over".
 */
export const isOfAPart = (
  view: SentenceView,
  { stage, below }: Rule,
  m: RegExpExecArray,
): boolean => {
  const end = m.index + m[0].length;
  if (stage === 'complete')
    return (
      (!below && OF_A_PHASE.test(phaseWords(view, m.index, end))) ||
      (!below && OF_A_PHASE_OF.test(view.folded.slice(0, m.index))) ||
      (!below && (ALL_OF_SOME.test(m[0]) || OF_THAT_DAY.test(m[0]))) ||
      (!below && !LAST.test(m[0]) && OF_ONE_DAY.test(view.folded.slice(0, m.index))) ||
      (!below && FOR_NOW.test(view.folded.slice(end))) ||
      OF_PAPERS.test(view.folded.slice(0, m.index))
    );
  if (stage === 'first-phase')
    return (
      STOPPED.test(view.folded) ||
      NOT_DONE.test(view.folded.slice(end, clauseAt(view, m.index).end))
    );
  return stage === 'begun' && below === true && OF_A_LATER_ONE.test(view.folded);
};

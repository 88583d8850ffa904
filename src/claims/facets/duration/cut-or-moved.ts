import { namesBothParties } from '../../belonging/both-parties.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';

/** "Take away the handshakes and they had 45 minutes", "45 minutes of real conversation": less than the whole. */
const NET =
  /\b(?:tak(?:e|ing) away|strip(?:ped|ping)? (?:out|away|of)|subtract\w*|deduct\w*|minus|not counting|leav(?:e|ing) (?:out|aside)|discount\w*|excluding|net of)(?!\w)/;
const OF_REAL_TALK = /^ of (?:real|actual|net|pure|proper|genuine|substantive|meaningful) /;
/** "twenty minutes of the talks went on prisoners": what a part of them was spent on. */
const PART_SPENT =
  /^ of (?:the|their|these|those) [^.;,]{0,60}? (?:went|w(?:as|ere) (?:spent|devoted|given|taken up|dedicated|lost)|dealt|had to do) (?:on|to|with|by|over|up)(?!\w)/;
/** "closed four hours early", "moved forward by half an hour": by how much something was moved. */
const MOVED_BY =
  /\b(?:moved|brought|put|pushed|shifted|extended|shortened|prolonged|late|early|lengthened)(?: [\w'-]+){0,2} by (?:[\w-]+ ){0,2}$/;
const EARLY = /^ (?:early|sooner|overtime|ahead of (?:time|schedule)|before time)(?!\w)/;

/** "sat with Putin for four hours, twice as long as Russians and Ukrainians in Istanbul": these are what it is measured by. */
const AS_LONG_AS =
  /^[^.;]{0,40}?\b(?:twice|half|three times|four times|as long|longer|shorter|briefer)(?: as long)? (?:as|than) ([^.;]*)/;
const isMeasuredByThem = (view: SentenceView, hit: IntervalHit): boolean => {
  const than = AS_LONG_AS.exec(view.folded.slice(hit.end))?.[1];
  return (
    than !== undefined &&
    namesBothParties(than) &&
    !namesBothParties(view.folded.slice(0, hit.start))
  );
};

/**
 * True where a length is what is left of the whole, a part of it, by how much something was moved, or what these talks are
 * only the measure of.
 *
 * Accepts "Take away the handshakes and they had 45 minutes", "twenty minutes of the talks went on prisoners", "closed four
 * hours early", "sat with Putin for four hours, twice as long as Russians and Ukrainians". None: "sat for four hours, longer
 * than in 2022".
 */
export const isCutOrMoved = (view: SentenceView, hit: IntervalHit): boolean => {
  const before = view.folded.slice(0, hit.start);
  const after = view.folded.slice(hit.end);
  return (
    NET.test(before) ||
    MOVED_BY.test(before) ||
    [OF_REAL_TALK, PART_SPENT, EARLY].some((rule) => rule.test(after)) ||
    isMeasuredByThem(view, hit)
  );
};

import { bothSat } from '../../belonging/both-sat.ts';
import { WEEKDAY } from '../../lexicon/calendar.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { OVER, SITTERS, TALKING } from '../../lexicon/sitting.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import { broughtThem } from './brought-them.ts';
import { isSpentInside, spentNegotiating } from './spent-inside.ts';

/** Sitters or talks as the subject, behind at most an article, parties and "of". */
const SUBJECT = String.raw`(?:that )?(?:(?:the|both|two|its|their|these|russian|ukrainian|and|istanbul|moscow's|k(?:yi|ie)v's) )*(?:${SITTERS}|${TALKS}|it)(?!\w)`;

/** What one does with time: "spent", "needed", "could stand". */
const TAKING = String.raw`last(?:ed)?|took|take|spent|need(?:ed)?|had|managed|stayed|remained|stand|stood|endured?|bore|bear|tolerated?|suffer(?:ed)?|held out|devoted|gave|allowed|required|ran|got|spared?|afford(?:ed)?`;

/** Behind the length: "was how long the envoys talked", "is all the two sides could stand of each other". */
const WAS_WHAT = new RegExp(
  String.raw`^(?: (?!of )[^.;:]{0,60}?|,[^.;:]{0,60}?,| of (?:talk\w*|negotiat\w*)[^.;:]{0,40}?)?(?:,|:| -)? ?(?:that |this )?(?:is|was|were) (?:all|what|how long|as (?:long|much) as|(?:all )?the (?:time|length of time)|the time) ${SUBJECT}[^.;]{0,60}?\b(?:${TAKING}|${TALKING}|closeted|locked (?:up|in|away)|shut (?:up|in|away)|at (?:the|one) table|in session|in the same room)(?!\w)`,
);
/** The length belongs to a moment or another matter all the same. */
const ANOTHER =
  /\b(?:after|before|later|ago|away|late|wait\w*|travel\w*|fl(?:y|ight|ew)|sleep|slept|rest|notice|american\w*|u\.s\.|turks?|turkish|european\w*|allies|themselves|prepar\w+|talk(?:ed|ing)? (?:of|about|past))(?!\w)/;

/** A length that opens the sentence, with a word on how it was measured, and then the end. */
const AND_OVER = new RegExp(
  String.raw`^(?: (?:by|on|according to|in|of) [^.;,:]{2,40}?| flat|, [^.;,:]{2,30})?(?:,? and(?: then)?|,|:| -) (?:then )?(?:[\w']+ ){0,2}?(?:(?:the |these |their |this |${WEEKDAY}'s )(?:[\w'-]+ ){0,4}?)?(?:${TALKS}|it|everything|all)(?: in istanbul| at (?:the )?dolmabahce)? (?:had |has |have )?(?:all )?(?:${OVER})(?!\w)`,
);
const OPENING = /^\W*(?:(?:just|only|a mere|a bare|some|that|exactly|and|but|so|after) )*$/;

/** "For five hours on 16 May, Russian and Ukrainian officials argued": the length leads, those who sat follow. */
const LEADING = /^\W*(?:(?:and|but|then|for|over|during) )*$/;
const THEN_THEY = new RegExp(
  String.raw`^(?: (?:on|in|at) [^.;,]{2,30}|,[^.;,]{2,40})?,? ${SUBJECT}[^.;,]{0,50}? (?:(?:${TALKING})(?!\w)(?! (?:of|about|to|past)(?!\w))|(?:spent|passed|stayed|remained|were) (?:together|closeted|face to face|behind closed doors|(?:at|round|around) (?:the|one|the same|a) (?:[\w-]+ )?table|in (?:one|the same) room)(?!\w))`,
);

/**
 * True where the length is the sentence's main predicate, its subject or its headline, and the talks or those who sat
 * there are what took it.
 *
 * Accepts "For five hours the envoys argued", "… was how long they talked", "Twenty minutes was all the two sides could stand of each other",
 * "Ninety minutes by my watch, and the meeting was done". None: "Three hours of sleep was all the envoys had".
 */
export const isPredicate = (view: SentenceView, hit: IntervalHit): boolean => {
  if (isSpentInside(view, hit) || broughtThem(view, hit) || spentNegotiating(view, hit))
    return true;
  const after = view.folded.slice(hit.end);
  const said = WAS_WHAT.exec(after);
  if (said)
    return (
      bothSat(said[0]) &&
      !ANOTHER.test(`${said[0]}${after.slice(said[0].length, said[0].length + 30)}`)
    );
  const before = view.folded.slice(0, hit.start);
  const then = LEADING.test(before) ? THEN_THEY.exec(after) : null;
  if (then) return bothSat(then[0]) && !ANOTHER.test(after);
  return OPENING.test(before) && AND_OVER.test(after);
};

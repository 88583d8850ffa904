import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import { type EventSign, isCovered } from './sign.ts';

/** "was headed by Medinsky, the aide who had also led it in (2022)": what somebody did before, told of him in passing. */
const OF_HIS_PAST =
  /\b(?:was|were|is|are|by|led|headed)(?!\w)[^;]*, (?:(?:the|an?|his|its|their|[\w-]+'s) (?:[\w'-]+ ){1,5}?)?who(?!\w)[^;]*$/;
const isOfHisPast = (view: SentenceView, sign: EventSign, position: number): boolean =>
  sign.start > position && OF_HIS_PAST.test(view.folded.slice(position, sign.start));

/** "at the Çırağan, a mile from the Dolmabahçe, where the first round was held": told of the place right before it. */
const OF_A_PLACE_BEHIND = /^[^;]*,[^;]*, (?:where|at which|in which)(?!\w)[^;,]*$/;
/** A clause about a place is shorter, characters; more would only cost time. */
const FAR = 200;
const isOfPlaceBehind = (view: SentenceView, sign: EventSign, position: number): boolean =>
  sign.start > position &&
  sign.start - position < FAR &&
  isCovered(sign.event) &&
  OF_A_PLACE_BEHIND.test(view.folded.slice(position, sign.start));

/** The sign that tells the event at a position: of its own clause, strong before weak, the last one before it. */
export const nearest = (
  view: SentenceView,
  all: readonly EventSign[],
  position: number,
): EventSign | undefined => {
  const signs = all.filter(
    (sign) => !isOfHisPast(view, sign, position) && !isOfPlaceBehind(view, sign, position),
  );
  const clause = clauseAt(view, position);
  const own = signs.filter((s) => s.start >= clause.start && s.start < clause.end);
  // What a later clause is compared with does not tell what this one speaks of.
  const pool = own.length ? own : signs.filter((s) => s.strong || s.start <= position);
  const strong = pool.filter((s) => s.strong);
  const candidates = strong.length ? strong : pool;
  const before = candidates.filter((s) => s.start <= position);
  return before[before.length - 1] ?? candidates[0];
};

/** "390 each of the opening day": a phase that follows at once is the one meant. */
export const ofPhase = (
  view: SentenceView,
  phases: readonly EventSign[],
  position: number,
): EventSign | undefined =>
  phases.find(
    (s) =>
      s.start > position &&
      /^[^,;]{0,24}\b(?:of|in|on|during) (?:the )?$/.test(view.folded.slice(position, s.start)),
  );

/** "and at the Çırağan on 2 June": a place, and right behind it the day on which they met there. */
export const onItsDay = (
  view: SentenceView,
  signs: readonly EventSign[],
  position: number,
): EventSign | undefined =>
  signs.find(
    (s) =>
      s.start > position &&
      s.strong &&
      !isCovered(s.event) &&
      /^[\w'-]+(?: palace| hotel)? (?:on|in) (?:the )?$/.test(view.folded.slice(position, s.start)),
  );

/** "Çırağan Palace (second and third rounds)": the brackets behind a word tell its round. */
export const inBrackets = (
  view: SentenceView,
  signs: readonly EventSign[],
  position: number,
): EventSign | undefined =>
  signs.find(
    (s) =>
      s.start > position && /^[\w '-]{0,30}\((?:the )?$/.test(view.folded.slice(position, s.start)),
  );

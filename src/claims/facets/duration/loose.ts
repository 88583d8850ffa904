import { isCovered } from '../../events/sign.ts';
import { SITTERS, TALKING } from '../../lexicon/sitting.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { IntervalHit } from '../../values/interval.ts';
import type { FacetContext } from '../facet.ts';
import { headBefore, headInSentence } from './head.ts';
import { isTally } from './tally.ts';

const BREAK = /[,;:()]| - /g;

/** The part of the sentence that the length stands in, between commas, dashes and brackets. */
const partAround = (folded: string, hit: IntervalHit): readonly [string, string] => {
  let from = 0;
  let to = folded.length;
  BREAK.lastIndex = 0;
  for (let m = BREAK.exec(folded); m; m = BREAK.exec(folded)) {
    if (m.index < hit.start) from = m.index + m[0].length;
    else if (m.index >= hit.end) {
      to = m.index;
      break;
    }
  }
  return [folded.slice(from, hit.start), folded.slice(hit.end, to)];
};

/** "Where: Istanbul; how long: under two hours": a line of a fact box. */
const LABEL = /(?:^|[;.|,] )["(]?(?:how long|duration|length|time at the table|lasted): $/;

/** Words on how it was measured: "all told", "local time", "interpreters included". */
const ASIDE =
  /^\W*(?:(?:and|or|so|all|told|in|total|local|time|thereabouts|flat|only|just|a|mere|bare|for|after|of it|no more|by (?:some|most|all) accounts|it is said|start to finish|with interpreters|on the clock)\W*)*$/;
/** They talked for it, or it was enough for them. */
const THEY_TALKED = new RegExp(
  String.raw`\b(?:${SITTERS})(?!\w)[^,;:]{0,60}?\b(?:${TALKING}|at (?:it|the table)|together)(?!\w)`,
);
const ENOUGH = new RegExp(
  String.raw`^[^,;:]{0,24}? (?:sufficed|(?:was|were|proved|had been) (?:enough|sufficient|time enough|plenty)|did (?:it|the trick)) [^;]{0,40}?\b(?:for|to)(?!\w)[^;]{0,40}?\b(?:${SITTERS})(?!\w)`,
);
/** Something else has a length near by. */
const ANOTHER =
  /\b(?:delay\w*|late|wait\w*|flights?|fl[ye]w|flying|pauses?|breaks?|recess|call|speech|monologue|lecture|statements?|briefing|conference|press|ceremony|lunch|dinner|ride|drive|drove|journey|trip|raid|attack\w*|strikes?|alert|bombardment|drones?|interviews?|every|notice|earlier|later|ago|before|away|curfew|truce|ceasefire|deadline|ultimatum|queue\w*|shifts?|film|flown|separate\w*|preliminary|trilateral|apart|talk(?:ed|ing)? (?:of|about))(?!\w)/;

/**
 * A length that nothing ties to the talks, in a sentence that is certainly about them: standing by itself between
 * commas ("The encounter in Istanbul, roughly an hour and three quarters, brought no truce"), beside what those who sat
 * there did, or what was enough for them. It may only agree.
 *
 * None: "two hours late", "a forty-minute delay", lengths beside another doing.
 */
export const isLooseLength = (
  view: SentenceView,
  hit: IntervalHit,
  { events, before }: FacetContext,
): boolean => {
  const { folded } = view;
  if (!isCovered(events.at('talks', hit.start))) return false;
  const near = folded.slice(Math.max(0, hit.start - 70), hit.end + 70);
  if (LABEL.test(folded.slice(0, hit.start))) return headInSentence(folded) || headBefore(before);
  const listed = isTally(folded) && headBefore(before);
  const idle = listed ? /the time|ceasefire|truce/g : /the time|ceasefire talks/g;
  if (ANOTHER.test(near.replace(idle, ''))) return false;
  if (/\b(?:not|never|yet)(?!\w)/.test(folded.slice(hit.end, hit.end + 40))) return false;
  const [ahead, behind] = partAround(folded, hit);
  if (ENOUGH.test(behind)) return true;
  if (!listed && !headInSentence(folded)) return false;
  if (ASIDE.test(ahead) && ASIDE.test(behind)) return true;
  if (!/^[ -]/.test(behind) && behind !== '') return false;
  return THEY_TALKED.test(`${ahead} ${behind}`);
};

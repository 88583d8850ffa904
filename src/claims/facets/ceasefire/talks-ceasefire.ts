import type { TextRange } from '../../../model/index.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { CEASEFIRE, CEASEFIRE_CUE } from '../../lexicon/nouns.ts';
import { withoutDenials } from '../../sentence/denials.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, rangeOf, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import {
  agreedBeside,
  amongResults,
  COME_ABOUT,
  couldNot,
  IS_WHAT,
  leftUndone,
  NO_RESULT,
  thereWas,
  toldNone,
  WITHOUT_APOSTROPHE,
} from './not-come-about.ts';
import { ofAnotherMatter } from './of-another-matter.ts';
import { IN_FRONT, toldAfter, WOULD_BE } from './told-after.ts';
import { withoutOne } from './without-one.ts';
import { NONE, PROPOSED, REACHED } from './words.ts';

const WORD = new RegExp(String.raw`\b(?:${CEASEFIRE})(?!\w)`, 'g');

/** "will fall silent under the truce that the delegations concluded": it is reached, whatever it will bring. */
const WHICH_WAS_REACHED =
  /^ (?:that|which) (?:[\w-]+ ){1,5}?(?:agreed|concluded|reached|signed|sealed|clinched|negotiated|struck)(?!\w)/;

/**
 * talks.ceasefire: whether the talks brought a ceasefire.
 *
 * Yes: "clinched a ceasefire", "sign 30-day truce". No: "no ceasefire was agreed", "without announcing a
 * ceasefire", "no truce came out of Istanbul", "failed to agree on a truce", "far from agreement on …".
 * None: "a possible ceasefire", "demanded a ceasefire", "Ukraine accepted the 30-day ceasefire".
 */
export const readTalksCeasefire: FacetReader = (view, { before }) => {
  if (!CEASEFIRE_CUE.test(view.folded)) return noneOfThem(view, before);
  for (const m of matchesOf(view.folded, WORD)) {
    const claims = outcomeAt(view, m);
    if (claims.length) return claims;
  }
  return view.folded.search(WORD) >= 0 ? [] : noneOfThem(view, before);
};

const outcome = (yes: boolean, range: TextRange, implied = false): RawClaim =>
  claimOf(
    'talks.ceasefire',
    { kind: 'boolean', yes },
    yes ? 'a ceasefire was agreed' : 'no ceasefire was agreed',
    range,
    { implied },
  );

/** "could not agree on one", behind a sentence on a ceasefire; it may only agree. */
const noneOfThem = (view: SentenceView, before: string): RawClaim[] => {
  const m = withoutOne(view.folded, before);
  if (!m || otherMeeting(view, m.index)) return [];
  const range = rangeOf(m);
  return stanceAt(view, range.start, range.end, { future: true }) === 'asserted'
    ? [outcome(false, range, true)]
    : [];
};

/** "no … ceasefire" without a verb of reaching. */
const NONE_OF_IT =
  /\b(?:no|zero|without|absence of|lack of|neither|nor|not (?:one|a single)|(?:none|nothing) (?=on ))\b ?(?:[\w'-]+ ){0,5}$/;

const NONE_PLANNED =
  /\b(?:possible|potential|propos\w*|vision\w*|ideas?|refus\w+ to (?:put|share|commit))(?!\w)|\b(?:answer|reply|word|comment|paper|support|approval|backing)s? (?:on|about|for|to|of) (?:the |a |any )?$/;

/** "a truce … on which they agreed to speak again": to do something else is what was agreed. */
const AGREED_TO_DO =
  /\b(?:agreed?|agreement) to (?:speak|talk|meet|discuss|continue|return|resume|keep|go on|think|consider|work)(?!\w)/;

/** "agreed to exchange views on a ceasefire": what was agreed is the doing. */
const AGREED_TO_DO_ABOUT =
  /\b(?:agreed?|agreement) to (?:speak|talk|meet|discuss|continue|return|resume|keep|go on|think|consider|work|exchange|swap|prepare|present|submit|share|draft|write|put|set out|draw up|look|explore|study|outline|formulate)(?!\w)[^;]*$|\bagreed? (?:on|upon) (?:the )?next steps(?!\w)[^;]*$/;
/** "came to Istanbul to agree on a ceasefire": what for, not what came of it; "were enough for them to agree" is. */
const AIM =
  /(?<!\b(?:managed|able|got|succeeded|agreed|(?:(?<!not )enough(?: time)?|sufficed|helped)(?: (?:for )?[^,;]{3,50})?) )\bto (?:agree|reach|sign|clinch|conclude|seal|secure|strike|settle|achieve|obtain|negotiate|establish)(?!\w)[^;,]*$/;

/** "a ceasefire proposal", "the truce line": not the pause itself. */
const OTHER_NOUN =
  /^[ -](?:talks|meeting|summit|plan|proposal|offer|line|options?|terms|modalities|documents?|ideas|visions?|efforts?|initiative|monitor\w*|commission|deadline|demand|call|debate)(?!\w)/;

/** "agreed on an immediate ceasefire" is agreed, "called for an immediate one" is not. */
const AGREED_AT_ONCE = /(?<=\bagreed? (?:on|to|upon) (?:an? )?)immediate (?=(?:[\w-]+ )?$)/;

/** True where the words around say that it was reached, or that it was not; not that it is wished for. */
const isOutcome = (lead: string, tail: string, none: boolean): boolean => {
  const ledTo = none ? lead : lead.replace(AGREED_TO_DO_ABOUT, ' ').replace(AIM, ' ');
  const reached = REACHED.test(ledTo) || REACHED.test(tail.replace(AGREED_TO_DO, ' '));
  if (none) {
    const about = COME_ABOUT.test(lead) || COME_ABOUT.test(tail) || noResult(lead, tail);
    return (reached || about || NONE_OF_IT.test(lead)) && !NONE_PLANNED.test(lead.slice(-50));
  }
  return (
    reached &&
    !PROPOSED.test(lead.slice(-40).replace(AGREED_AT_ONCE, '')) &&
    !PROPOSED.test(tail.slice(0, 24)) &&
    !OTHER_NOUN.test(tail)
  );
};

const noResult = (lead: string, tail: string): boolean =>
  NO_RESULT.test(lead) || NO_RESULT.test(tail);

/** The words on both sides of a ceasefire, in its clause, without those that deny a report. */
const wordsAround = (view: SentenceView, start: number, end: number) => {
  const clause = clauseAt(view, start);
  const plain = withoutDenials(view.folded);
  return {
    lead: plain.slice(Math.max(clause.start, start - 70), start),
    // A matter put in front ("On a truce, …") is told of farther behind.
    tail: plain.slice(
      end,
      Math.min(clause.end, end + (IN_FRONT.test(plain.slice(0, start)) ? 130 : 70)),
    ),
    rest: view.folded.slice(end),
  };
};

const isNone = (view: SentenceView, at: number, { lead, tail }: { lead: string; tail: string }) =>
  [lead, tail].some((words) => NONE.test(words) || WITHOUT_APOSTROPHE.test(words)) ||
  noResult(lead, tail) ||
  /\b(?:no|zero) (?:\w+ ){0,2}$/.test(view.folded.slice(Math.max(0, at - 24), at));

const outcomeAt = (view: SentenceView, m: RegExpExecArray): RawClaim[] => {
  const end = m.index + m[0].length;
  if (ofAnotherMatter(view, m.index, end)) return [];
  const clause = clauseAt(view, m.index);
  const words = wordsAround(view, m.index, end);
  const { lead, tail, rest } = words;
  const is =
    IS_WHAT.test(rest) ||
    amongResults(rest) ||
    (agreedBeside(view.folded.slice(0, m.index)) && !OTHER_NOUN.test(rest)) ||
    (thereWas(view.folded, lead) && !OTHER_NOUN.test(rest));
  const undone = leftUndone(view.folded.slice(0, m.index));
  const none = !is && (undone || isNone(view, m.index, words) || toldNone(rest));
  if (!is && !undone && !toldNone(rest) && !isOutcome(lead, tail, none)) return [];
  const told =
    undone ||
    WHICH_WAS_REACHED.test(rest) ||
    toldNone(rest) ||
    (none && (couldNot(lead) || couldNot(tail)));
  const future = told || is;
  const stance = stanceAt(toldAfter(view, m.index), m.index, end, { future });
  if (stance === 'open' || (future && WOULD_BE.test(rest))) return [];
  const yes = none === (stance === 'denied');
  // What others agree on when they meet is not what these talks brought.
  if (yes && otherMeeting(view, m.index)) return [];
  return [
    outcome(yes, {
      start: Math.max(clause.start, m.index - leadLength(lead)),
      end: end + tailLength(tail),
    }),
  ];
};
/** Evidence reaches back to the verb or negation and forward to it, never beyond the clause. */
const leadLength = (lead: string): number => {
  const at = lead.search(NONE);
  const reached = lead.search(REACHED);
  const first = [at, reached].filter((n) => n >= 0);
  return first.length ? lead.length - Math.min(...first) : 0;
};

const tailLength = (tail: string): number => {
  const m = REACHED.exec(tail) ?? NONE.exec(tail);
  return m ? m.index + m[0].length : 0;
};

import type { TextRange } from '../../../model/index.ts';
import { otherMeeting } from '../../belonging/other-meeting.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { CEASEFIRE, CEASEFIRE_CUE } from '../../lexicon/nouns.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { rangeOf, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { saysNone } from './as-label.ts';
import { askedAnswered } from './asked-answered.ts';
import { cameAbout } from './came-about.ts';
import { couldNot, leftUndone, toldNone } from './not-come-about.ts';
import { ofAnotherMatter } from './of-another-matter.ts';
import { isNone, isOutcome } from './reached-or-not.ts';
import { isAwaited, toldAfter, WOULD_BE } from './told-after.ts';
import { withoutOne } from './without-one.ts';
import { evidenceAround, wordsAround } from './words-around.ts';

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
  const answer = askedAnswered(view.folded);
  if (answer) return otherMeeting(view, answer.start) ? [] : [outcome(answer.yes, answer)];
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

/** What the words around one mention of a ceasefire say became of it. */
const outcomeAt = (view: SentenceView, m: RegExpExecArray): RawClaim[] => {
  const range = rangeOf(m);
  const { start, end } = range;
  const before = view.folded.slice(0, start);
  if (saysNone(before, view.folded.slice(end))) return [outcome(false, range, true)];
  if (ofAnotherMatter(view, start, end) || isAwaited(before, view.folded.slice(end))) return [];
  const words = wordsAround(view, start, end);
  const { lead, tail, rest } = words;
  const is = cameAbout(view.folded, before, words);
  const undone = leftUndone(before) || toldNone(rest);
  const none = !is && (undone || isNone(before, words));
  if (!is && !undone && !isOutcome(words, none)) return [];
  const unable = none && (couldNot(lead) || couldNot(tail));
  const future = is || undone || unable || WHICH_WAS_REACHED.test(rest);
  const stance = stanceAt(toldAfter(view, start), start, end, { future });
  if (stance === 'open' || (future && WOULD_BE.test(rest))) return [];
  const yes = none === (stance === 'denied');
  // What others agree on when they meet is not what these talks brought.
  if (yes && otherMeeting(view, start)) return [];
  return [outcome(yes, evidenceAround(view, range, words))];
};

import { otherMeeting } from '../../belonging/other-meeting.ts';
import { CEASEFIRE } from '../../lexicon/nouns.ts';
import { withoutDenials } from '../../sentence/denials.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { ofAnotherMatter } from './of-another-matter.ts';
import { NONE, PROPOSED, REACHED } from './words.ts';

const WORD = new RegExp(String.raw`\b(?:${CEASEFIRE})\b`, 'g');

/** "will fall silent under the truce that the delegations concluded": it is reached, whatever it will bring. */
const WHICH_WAS_REACHED =
  /^ (?:that|which) (?:[\w-]+ ){1,5}?(?:agreed|concluded|reached|signed|sealed|clinched|negotiated|struck)\b/;

/**
 * talks.ceasefire: whether the talks brought a ceasefire.
 *
 * Yes: "clinched a ceasefire", "sign 30-day truce". No: "no ceasefire was agreed", "without announcing a
 * ceasefire", "no truce came out of Istanbul", "failed to agree on a truce", "far from agreement on …".
 * None: "a possible ceasefire", "demanded a ceasefire", "Ukraine accepted the 30-day ceasefire".
 */
export const readTalksCeasefire: FacetReader = (view) => {
  for (const m of view.folded.matchAll(WORD)) {
    const claims = outcomeAt(view, m);
    if (claims.length) return claims;
  }
  return [];
};

/** "no … ceasefire" without a verb of reaching. */
const NONE_OF_IT =
  /\b(?:no|zero|without|absence of|lack of|neither|nor|not (?:one|a single)|(?:none|nothing) (?=on ))\b ?(?:[\w'-]+ ){0,5}$/;

const NONE_PLANNED =
  /\b(?:possible|potential|propos\w*|vision\w*|ideas?|refus\w+ to (?:put|share|commit))\b/;

/** True where the words around say that it was reached, or that it was not; not that it is wished for. */
const isOutcome = (lead: string, tail: string, none: boolean): boolean => {
  const reached = REACHED.test(lead) || REACHED.test(tail);
  if (none) return (reached || NONE_OF_IT.test(lead)) && !NONE_PLANNED.test(lead.slice(-50));
  return (
    reached &&
    !PROPOSED.test(lead.slice(-40)) &&
    !PROPOSED.test(tail.slice(0, 24)) &&
    !/^[ -]talks/.test(tail)
  );
};

const outcomeAt = (view: SentenceView, m: RegExpExecArray): RawClaim[] => {
  const end = m.index + m[0].length;
  if (ofAnotherMatter(view, m.index, end)) return [];
  const clause = clauseAt(view, m.index);
  const plain = withoutDenials(view.folded);
  const lead = plain.slice(Math.max(clause.start, m.index - 70), m.index);
  const tail = plain.slice(end, Math.min(clause.end, end + 70));
  const none =
    NONE.test(lead) ||
    NONE.test(tail) ||
    /\b(?:no|zero) (?:\w+ ){0,2}$/.test(view.folded.slice(Math.max(0, m.index - 24), m.index));
  if (!isOutcome(lead, tail, none)) return [];
  const told = WHICH_WAS_REACHED.test(view.folded.slice(end));
  const stance = stanceAt(view, m.index, end, { future: told });
  if (stance === 'open') return [];
  const yes = none === (stance === 'denied');
  // What others agree on when they meet is not what these talks brought.
  if (yes && otherMeeting(view, m.index)) return [];
  return [
    claimOf(
      'talks.ceasefire',
      { kind: 'boolean', yes },
      yes ? 'a ceasefire was agreed' : 'no ceasefire was agreed',
      { start: Math.max(clause.start, m.index - leadLength(lead)), end: end + tailLength(tail) },
    ),
  ];
};

/** Evidence reaches back to the verb or negation and forward to it, never beyond the clause. */
const leadLength = (lead: string): number => {
  const at = Math.max(lead.search(NONE), -1);
  const reached = lead.search(REACHED);
  const first = [at, reached].filter((n) => n >= 0);
  return first.length ? lead.length - Math.min(...first) : 0;
};

const tailLength = (tail: string): number => {
  const m = REACHED.exec(tail) ?? NONE.exec(tail);
  return m ? m.index + m[0].length : 0;
};

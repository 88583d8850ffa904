import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { type Answer, moscowsAnswers } from './yes-to.ts';

const LEADERS =
  /\b(?:putin[- ](?:and[- ])?zelens\w+|zelens\w+[- ](?:and[- ])?putin|leaders'|presidents') (?:summit|meeting|talks|encounter)|\b(?:summit|meeting|talks) (?:of|between) (?:the )?(?:two )?(?:presidents|leaders|heads of state|putin|zelens\w+)/;
const ON_PAPER =
  /\b(?:plans?|proposals?|visions?|ideas|terms) (?:[\w-]+ ){0,4}?(?:on paper|in writing)(?!\w)|\bwritten (?:[\w-]+ ){0,2}?(?:plans?|proposals?|visions?|ideas|terms)(?!\w)/;
const OF_TRUCE = /\b(?:ceasefire|cease-fire|truce|peace)(?!\w)/;
const AGAIN =
  /\b(?:another|further|more|new|next|second) (?:[\w-]+ )?(?:meeting|round|talks|session)s?(?!\w)|\bmeeting again(?!\w)/;

const claimBy = (words: string, { start, end, yes }: Answer): RawClaim | undefined => {
  const range = { start, end };
  if (LEADERS.test(words)) {
    const choice = yes ? 'agreed' : 'refused';
    const reading = `a leaders' meeting ${choice}`;
    return claimOf('talks.next', { kind: 'choice', choice }, reading, range, {
      subject: "leaders' meeting",
    });
  }
  const value = { kind: 'boolean', yes } as const;
  if (ON_PAPER.test(words) && OF_TRUCE.test(words))
    return claimOf(
      'talks.next',
      value,
      yes ? 'written ceasefire proposals to be exchanged' : 'no written ceasefire proposals',
      range,
      { subject: 'written visions' },
    );
  return AGAIN.test(words)
    ? claimOf('talks.next', value, yes ? 'to meet again' : 'not to meet again', range, {
        subject: 'meet again',
      })
    : undefined;
};

/**
 * What was to follow, by what Moscow said yes or no to.
 *
 * Accepts "Yes to another meeting, no to a Putin-Zelensky summit: that was Moscow's answer". None: "Yes to a ceasefire: …".
 */
export const byAnswers = (view: SentenceView): RawClaim[] =>
  moscowsAnswers(view).flatMap((answer) => {
    const claim = claimBy(view.folded.slice(answer.start, answer.end), answer);
    const { start, end } = answer;
    return claim && stanceAt(view, start, end, { future: true }) === 'asserted' ? [claim] : [];
  });

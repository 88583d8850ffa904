import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { said } from './second-party.ts';

/** "Moscow did not.", "Russia has not, attaching conditions.": a whole answer that leaves out its verb. */
const DID_NOT =
  /^\W*(?:(?:but|and|yet|however|so far),? )?(?:the |mr\.? )?(russia|moscow|kremlin|putin|ukraine|k(?:yi|ie)v|zelens\w+) (?:did|has|had|would|does)(?: not|n't|nt)(?: yet)?(?=[.;!]|$|, (?:attach|ask|set|insist|demand|say|rais|want|cit)\w*)/;

/** The other party's yes to a truce, told right before. */
const YES_BEFORE =
  /\b(?:ukraine|k(?:yi|ie)v|russia|moscow|kremlin|zelens\w+|putin|yermak)(?!\w)[^.]{0,60}\b(?:accept\w*|agree[ds]? to|said yes|sign(?:ed|s) (?:on|up)|back(?:ed|s)|endors\w+|ready for|took (?:it|them|that) up|took up)(?!\w)[^.]*\.?["']?\s*$/;
const UKRAINIAN = /ukraine|k(?:yi|ie)v|zelens/;

/** The no of a party behind the other's yes in the sentence before. */
export const didNot = (view: SentenceView, before: string): RawClaim[] => {
  const m = DID_NOT.exec(view.folded);
  const yes = YES_BEFORE.exec(before.slice(-200));
  if (!m || !yes) return [];
  const ukrainian = UKRAINIAN.test(m[1] as string);
  if (ukrainian === UKRAINIAN.test(yes[0].slice(0, 12))) return [];
  const end = m.index + m[0].length;
  if (stanceAt(view, m.index, end) !== 'asserted') return [];
  return [said(ukrainian ? 'Ukraine' : 'Russia', false, m.index, end)];
};

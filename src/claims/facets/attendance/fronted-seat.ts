import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { namesAnotherPlace } from './presence.ts';
import { tookPart } from './took-part.ts';

/** "Seated between the two delegations in Istanbul, ": whoever sits there is the subject behind the comma. */
const SEATED =
  /^\W*(?:seated|sitting|standing|installed|enthroned) (?:between|among|opposite|beside|at|across from|next to|around|facing) (?!(?:his|her|an?) )(?:(?!(?:during|before|after|as|while|ahead)(?!\w))[^,;]){3,90}?(?:, |(?<=(?:istanbul|talks|table)) (?=president ))/;
const OF_THE_TALKS =
  /\b(?:istanbul|dolmabahce|talks|negotiations|negotiating|delegations?|negotiators|russians|ukrainians)(?!\w)/;
/** Whoever belongs to him is not he: "Putin's aide", "a man Putin trusts". */
const ITSELF = /^(?!.*\b(?:an?|aide|envoy|man|whom?|that|of|by|for|with|to|and) )(?:[\w.]+ ){0,5}$/;
const STATE = /\bsecretary of state /;
const WHOSE =
  /^(?:'s?(?!\w)| (?:aides?|envoys?|ally|allies|adviser|advisor|spokes\w+|officials?|insider)(?!\w))/;

/**
 * Whoever is seated at the table by a fronted participle.
 *
 * Accepts "Seated between the delegations in Istanbul, US President Donald Trump urged", "Sitting at the table in
 * Istanbul, Zelensky said". None: "Seated in the Kremlin, Putin", "Seated opposite the Russians in Istanbul, Putin's aide".
 */
export const frontedSeat = (view: SentenceView): RawClaim[] => {
  const m = SEATED.exec(view.folded);
  if (!m || !OF_THE_TALKS.test(m[0]) || namesAnotherPlace(m[0].replace(/^\W*\w+/, ''))) return [];
  const p = view.people.find(({ start }) => start >= m[0].length);
  if (!p || WHOSE.test(view.folded.slice(p.end))) return [];
  if (!ITSELF.test(view.folded.slice(m[0].length, p.start).replace(STATE, ''))) return [];
  return stanceAt(view, m[0].length, p.end) === 'asserted'
    ? [tookPart(p.name, true, { start: 0, end: p.end })]
    : [];
};

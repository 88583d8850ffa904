import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import { PARTY, partyIn } from './words.ts';

/** Either party, or a third one. */
const NAMED = new RegExp(
  String.raw`\b(?:${PARTY}|america\w*|u\.s\.|us|washington|turk\w*|ankara|europe\w*|british|french|german|saudi|mediators?|hosts?)(?![\w'])`,
  'g',
);
/** "the latter (under)", "the former was (led by)", "the latter's team (headed by)". */
const THE_ONE =
  /\bthe (former|latter)(?:'s)?(?: (?:delegation|team|side|group))?(?: (?:was|were|is|being|again))* ?$/;
const INSIDE = /^the (former|latter)(?!\w)/;

/**
 * The party that "the former" or "the latter" right before a lead takes up, where just two are named ahead of it.
 *
 * Accepts "the envoys of Kyiv and of Moscow, the latter (under X)", "Russia met Ukraine, the former (led by X)". None
 * where one party, or a third country, is named: `unknown`. Undefined where neither word stands there.
 */
export const formerOrLatter = (folded: string, at: number): Party | 'unknown' | undefined => {
  const inside = INSIDE.exec(folded.slice(at, at + 24));
  const m = inside ?? THE_ONE.exec(folded.slice(0, at));
  if (!m) return undefined;
  const ahead = folded.slice(0, inside ? at : m.index);
  const [first, second, ...more] = matchesOf(ahead, NAMED).map((name) => partyIn(name[0]));
  if (!first || !second || first === second || more.length > 0) return 'unknown';
  return m[1] === 'former' ? first : second;
};

const OWN_FORMER = /^the former(?= )|\bthe former(?=[.,;)]|$| (?:and|while|as|when)(?!\w))/;
/** Words of leading without "the former" where it takes up a party: what is left says whether somebody led formerly. */
export const withoutOwnFormer = (words: string): string => words.replace(OWN_FORMER, '');

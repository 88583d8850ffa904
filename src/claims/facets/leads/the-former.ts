import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { formerOrLatter } from './former-latter.ts';
import type { Lead } from './gapped.ts';
import { leadIn } from './positions.ts';

const LEADS =
  '(?:led|leads|leading|headed|heads|heading|chaired|chairing|fronted|fronting|captained|captaining|in charge of|at the (?:head|helm) of)';
/** "(Medinsky) heading the former", "(Umerov) in charge of the latter". */
const THE_ONE = new AnyOf(
  String.raw`\b${LEADS} (?=the (?:former|latter)(?:'s (?:delegation|team|side))?(?=[.,;)]|$| (?:and|while|at|in|as|when)(?!\w)))`,
  { cue: /\bthe (?:former|latter)(?!\w)/ },
);
/** Between the name and the word of leading nothing but how he stands there. */
const ONLY_HE =
  /^(?:,? (?:who|was|is|being|again|himself|had|having|the [\w-]+(?: [\w-]+){0,3},?|an? [\w-]+(?: [\w-]+){0,3},?))* ?$/;
/** As far before the word of leading as the name may stand, UTF-16 units. */
const REACH = 70;

/**
 * Who leads the one of two parties named before it as "the former" or "the latter". Weak: two other things may have been named.
 *
 * Accepts "Russia and Ukraine met, with Medinsky heading the former". None: "Turkey, Russia and Ukraine met, X heading the latter" (three
 * are named), "Medinsky heading the former ministry".
 */
export const leadsOfFormer = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, THE_ONE).flatMap((m) => {
    const end = m.index + m[0].length;
    const party = formerOrLatter(view.folded, end);
    if (!party || party === 'unknown') return [];
    const one = view.people.filter((p) => p.end <= m.index && m.index - p.end < REACH).at(-1);
    if (!one || !ONLY_HE.test(view.folded.slice(one.end, m.index))) return [];
    return leadIn(view, [one.start, one.end], { start: m.index, end: end + 10 }, party).map(
      (lead) => ({ ...lead, weak: true as const }),
    );
  });

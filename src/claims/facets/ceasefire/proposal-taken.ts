import { matchesOf } from '../../lexicon/matches.ts';
import { RUSSIA, UKRAINE } from '../../lexicon/parties.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

const ONE_PARTY = new RegExp(String.raw`\b(?:${RUSSIA}|${UKRAINE}|putin|zelens\w+)(?!\w)`, 'g');

const RUSSIAN = new RegExp(`^(?:${RUSSIA}|putin)`);

const ACCEPTED = new RegExp(phrases`
  \b(?:
    accept\w*|reject\w*|yet to \w+|refus\w*|embrac\w+|back(?:ed|s)|endors\w+|said (?:yes|no)|say (?:yes|no)
    |spurn\w*|rebuff\w*|turn(?:ed|s) down|sign(?:ed|s)? (?:on|up)|took up|taken up|balk\w*|dismiss\w*
    |agree[ds]? to (?:the|a|an) (?:
      us|american|u\.s\.|30-day|washington\w*|month-long|proposed|thirty-day|unconditional|full
      |trump\w*
    )
  )(?!\w)
`);

/** "Russia and Ukraine agreed to a 30-day ceasefire": both at once, and nobody's proposal named. */
const JOINTLY = new RegExp(
  String.raw`\b(?:(?:${RUSSIA}) and (?:${UKRAINE})|(?:${UKRAINE}) and (?:${RUSSIA})) (?:have |had |both )*agree[ds]? (?:to|on|upon) an? (?!.*\b(?:american|us|u\.s\.|washington|trump|proposal|proposed|put forward|offered)(?!\w))`,
);

/** One party taking or leaving a proposal is another facet (war.ceasefire_proposal). */
export const isProposal = (view: SentenceView, words: string): boolean => {
  const parties = new Set(
    matchesOf(words, ONE_PARTY).map((m) => (RUSSIAN.test(m[0]) ? 'russia' : 'ukraine')),
  );
  if (JOINTLY.test(words)) return false;
  return (
    ACCEPTED.test(words) &&
    (parties.size < 2 ||
      /\b(?:30-day|30 days|thirty days|thirty-day|month without|american|us-\w+|u\.s\.|washington|proposal|proposed|put forward|month-long|drawn up|offered)(?!\w)/.test(
        view.folded,
      ))
  );
};

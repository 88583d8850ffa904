import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { describe, partyOfPerson } from './person.ts';
import { leadIn } from './positions.ts';
import { PARTY, partyIn, TEAM } from './words.ts';

const LEADING = String.raw`(?:who (?:led|headed|steered|ran|fronted)|steering|leading|heading|running|fronting|captaining|in charge of|at the (?:head|helm) of)`;
const AT_TALKS = String.raw`(?: (?:at|in|during|of|for) (?:the )?(?:[\w'-]+ ){0,2}?(?:istanbul|talks|negotiations|table|meeting|session|round)(?!\w))`;

/** "the person steering Russia's side … was", "Kyiv's top man at the talks was". */
const IS = new AnyOf(
  phrases`
    \b(?:
      (?:the )?(?:person|man|woman|one|official|figure|minister) ${LEADING} (?:the )?${PARTY} (?:${TEAM})(?!\w)
      |${PARTY} (?:top|head|chief|lead|leading|main|number one|first) (?:man|woman|figure|official|voice|representative)${AT_TALKS}
    )[^.;:,]{0,60}? (?:was|is)(?: not(?! (?:only|just|merely)(?!\w)) [^,;.]{3,30} but| none other than| once more| again| not(?! (?:only|just|merely|alone|an?|the|in|at|present|there|named|known|identified)(?!\w)))?(?!\w)(?! (?:not|to|said|asked|seen|a man|a woman)(?!\w))
  `,
);

/** "was Putin's pick to run the Russian show", "was the man Kyiv had put up front". */
const CHOSEN = new RegExp(
  phrases`
    \b(?:was|is) (?:
      (${PARTY}|putin's|zelens\w+'s) (?:pick|choice|man|appointee|nominee) (?:to (?:lead|head|run|front|chair) (?:the|its|his|their) (?:[\w'-]+ ){0,2}?(?:${TEAM}|show|talks|negotiations)|as (?:chief|lead|head))
      |the (?:man|woman|one|person) (?:whom |that |who )?(${PARTY}|putin|zelens\w+) (?:had |has )?(?:put|placed|sent|picked|chosen|chose) (?:(?:up|out) (?:in )?front|in front|in charge|to lead|to head|at the (?:head|helm))
    )
  `,
  'g',
);

/** What one is equated with: without any of them nobody is. */
const SOMEBODY =
  /\b(?:person|man|woman|one|official|figure|minister|voice|representative|pick|choice|appointee|nominee)(?!\w)/;

const partyOf = (who: string): Party | undefined =>
  /putin/.test(who) ? 'russia' : /zelens/.test(who) ? 'ukraine' : partyIn(who);

const equated = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, IS).flatMap((m) => {
    const end = m.index + m[0].length;
    const stop = /[,;.]| (?:who|whose|and|while|when|in|at)(?!\w)|$/.exec(
      view.folded.slice(end, end + 80),
    );
    const whom = [end, end + (stop?.index ?? 80)] as const;
    return leadIn(view, whom, { start: m.index, end }, partyIn(m[0].replace(AT_THE_TALKS, '')));
  });

const chosen = (view: SentenceView): Lead[] =>
  matchesOf(view.folded, CHOSEN).flatMap((m) => {
    const party = partyOf((m[1] ?? m[2]) as string);
    const described = describe(view, Math.max(0, m.index - 90), m.index, true);
    const known = partyOfPerson(described?.person);
    if (!described?.person || !party || (known && known !== party)) return [];
    return [{ party, described, start: m.index, end: m.index + m[0].length }];
  });

/** "… at the talks with Moscow was": the other party is named for the talks. */
const AT_THE_TALKS = new RegExp(`${AT_TALKS}.*`);

/**
 * Leaders told by an equation: whoever is "the person steering the Russian side", or was somebody's pick to lead.
 *
 * Accepts "Kyiv's top man at the talks was its minister of defence", "Medinsky was Putin's pick to run the show".
 * None: "Moscow's top man was satisfied", "Umerov was Zelensky's man in Doha".
 */
export const equatedLeads = (view: SentenceView): Lead[] =>
  SOMEBODY.test(view.folded) ? [...equated(view), ...chosen(view)] : [];

import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { actors, notSingledOut } from './actors.ts';
import { anotherObject } from './another-object.ts';
import { HEDGED, NEGATION } from './answers.ts';
import { isAgreedSwap, isWithOneAnother } from './joint-deal.ts';
import { isPartOfAPeople } from './part-of-a-people.ts';
import { IN_CAPITAL, type NamedParty } from './parties.ts';
import { said } from './second-party.ts';

/** What each party answered, by every word of saying yes (`accepts`) or no in the sentence. */
export const claimsOf = (
  view: SentenceView,
  parties: readonly NamedParty[],
  pattern: RegExp,
  accepts: boolean,
): RawClaim[] =>
  matchesOf(view.folded, pattern).flatMap((m) => {
    const { folded } = view;
    const end = m.index + m[0].length;
    if (
      /^ to (?!(?:the|a|an|it|that|this|washington|american|america's|washington's|trump's|its|his|such|any|thirty|30|accept|sign|stop|halt|observe|u\.s|us|weeks|months|days|earlier|long|back|before|in|on|at|last|during)(?!\w))/.test(
        folded.slice(end - (m[0].endsWith(' to') ? 3 : 0), end + 20),
      )
    )
      return [];
    const passiveBy = PASSIVE_BY.test(folded.slice(end));
    if (anotherObject(folded, end) || (accepts && HEDGED.test(folded.slice(m.index)))) return [];
    if (accepts && isOnlyAsked(folded.slice(0, m.index), m[0])) return [];
    if (accepts && NOT_DONE.test(folded.slice(0, m.index))) return [];
    if (WHICH_OTHERS.test(folded.slice(0, m.index))) return [];
    if (accepts && isAgreedSwap(folded, m)) return [];
    const stance = stanceAt(view, m.index, end);
    if (
      stance === 'open' ||
      AT_FIRST.test(folded.slice(0, m.index)) ||
      NOT_YET.test(folded.slice(0, m.index))
    )
      return [];
    const acting = actors(folded, parties, m.index, end).filter(
      (p) =>
        !(accepts && ASKED_OF.test(folded.slice(Math.max(0, p.start - 20), p.start))) &&
        !isPartOfAPeople(folded, p) &&
        !ACCUSES.test(folded.slice(p.end, m.index)),
    );
    if (accepts && isWithOneAnother(folded, m, acting)) return [];
    return acting.map((p) => {
      const from = p.end <= m.index ? Math.max(p.end, m.index - 40) : Math.max(0, m.index - 16);
      const notGiven = NOUN.test(m[0]) && NOT_GIVEN.test(folded.slice(end));
      const negated =
        ((passiveBy
          ? PASSIVE_NOT.test(folded.slice(0, m.index))
          : NEGATION.test(folded.slice(from, m.index).replace(NOT_OTHER, ''))) ||
          p.neither ||
          notGiven) !== notSingledOut(folded, p);
      const refusesTo =
        accepts &&
        /\b(?:refus\w+|declin\w+|unwilling|fail\w*|reluctan\w+|balk\w* at) (?:to |\w+ing )?(?:[\w-]+ ){0,1}$/.test(
          folded.slice(Math.max(0, m.index - 30), m.index),
        );
      const yes = (accepts !== (negated !== refusesTo)) !== (stance === 'denied');
      return said(p.subject, yes, Math.min(p.start, m.index), Math.max(p.end, end));
    });
  });

/** "which Ukraine accuses of stalling": the other one's doing. */
const ACCUSES = /^(?: (?:has|have|had|also|again))* (?:accus|blam|suspect|fault)\w* (?:of|for) /;
/** "sanctions on Russia that the Senate has approved": whoever the clause names did it. */
const WHICH_OTHERS =
  /\w (?:that|which|whom) (?:the |its |their )?(?:(?:us|u\.s\.|american|european|turkish|british) )?(?:senate|house|congress|council|parliament|lawmakers?|legislators?|g7|g8|eu|e\.u\.|nato|un|u\.n\.|white house|state department|treasury|commission|americans|europeans|allies|west|world|leaders?|ministers?|trump|erdogan|macron|merz|starmer|washington|brussels|ankara|berlin|paris|london) (?:[\w.'-]+ ){0,3}$/;
/** "proposed a meeting rather than accepting a truce": what was done instead tells whose it was, and of whom it is silent. */
const NOT_DONE = /\b(?:rather than|instead of|in place of|in lieu of) (?:[\w-]+ )?$/;
/** "Moscow and not Kyiv that": turns nothing round. */
const NOT_OTHER =
  / and not (?:the )?(?:russia|moscow|kremlin|putin|ukraine|k(?:yi|ie)v|zelens\w+)(?!\w)/;

/** "had at first resisted it", "before Jeddah Ukraine had opposed it": another answer came later. */
const AT_FIRST =
  /\b(?:at first|initially|originally|before (?:jeddah|march|then|that))(?!\w)[^.;]{0,50}$/;
/** "until they accepted": what is waited for has not come. */
const NOT_YET = /\b(?:until|unless|till|once|as soon as) (?:[\w'-]+ ){1,4}$/;

/** What may lead to a yes in the infinitive; behind any other verb it is only asked for ("failed to persuade Putin to accept"). */
const LEADS_TO_YES = new RegExp(phrases`
  \b(?:
    agree[ds]?|decid\w+|chose|chosen|ready|readiness|willing(?:ness)?|prepared|happy|glad|quick|resolved|consented|pledged|promised|offered|managed|moved|came round|brought itself
    |refus\w+|declin\w+|unwilling\w*|reluctan\w+|fail(?:ed|s|ing)?|balk\w*|hesitat\w+|yet|inclined|want(?:s|ed)?|(?:has|have|had)(?: not)?|able|free|intends?|intended|in no (?:mood|hurry)|going|first|only (?:one|side|party)
  )(?: [a-z]+ly)? to (?:\w+ )?$
`);
const INFINITIVE = /\bto (?:[a-z]+ly |fully )?$/;
/** "insisted that Moscow agree": asked for, too. */
const BARE = /^(?:accept|agree|back|endorse|support|embrace|approve|adopt|consent)(?: to)?$/;
const ONE_PARTY = /\b(?:russia|moscow|putin|the kremlin|ukraine|k(?:yi|ie)v|zelens\w+) $/;
const isOnlyAsked = (before: string, verb: string): boolean =>
  (INFINITIVE.test(before) && !LEADS_TO_YES.test(before)) ||
  (BARE.test(verb) && ONE_PARTY.test(before) && /\bthat(?!\w)/.test(before.slice(-60)));

/** "accepted by Ukraine", "refused in Moscow". */
const PASSIVE_BY = new RegExp(String.raw`^ (?:\w+ )?(?:by(?!\w)|${IN_CAPITAL})`);
/** "has not been accepted by Russia": the no of a passive. */
const PASSIVE_NOT =
  /\b(?:has|have|had|was|is|were|are)(?: so far| still| yet)? (?:not|never)(?: yet| so far)? (?:been )?$|\b(?:hasn't|haven't|wasn't|isn't) (?:yet )?(?:been )?$/;

/** "from Moscow the consent did not come". */
const NOUN = /^(?:consent|acceptance|approval|assent|agreement|support)$/;
const NOT_GIVEN =
  /^(?: [\w'-]+){0,2}? (?:did not|didn't|has not|have not|had not|never|was not|is not|was (?:lacking|missing|withheld|refused|denied))(?!\w)/;

/** "needs Russia's consent": it has not got it. */
const ASKED_OF =
  /\b(?:needs?|needed|lacks?|lacked|without|awaits?|awaited|wants?|wanted|seeks?|sought|requires?|required) (?:the )?$/;

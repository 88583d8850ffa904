import { otherMeeting } from '../../belonging/other-meeting.ts';
import { CEASEFIRE } from '../../lexicon/nouns.ts';
import { RUSSIA, UKRAINE } from '../../lexicon/parties.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { withoutDenials } from '../../sentence/denials.ts';
import { stanceAt } from '../../sentence/modality.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type FacetReader } from '../facet.ts';

const WORD = new RegExp(String.raw`\b(?:${CEASEFIRE})\b`, 'g');
const REACHED = new RegExp(phrases`
  \b(?:
    agree(?:d|s|ing|ment)?|reach(?:ed|es|ing)?|sign(?:ed|s|ing)?|clinch(?:ed|es|ing)?
    |announc(?:ed|e|es|ing|ement)|seal(?:ed|s|ing)?|secur(?:ed|e|es|ing)|produc(?:ed|e|es|ing)
    |yield(?:ed|s|ing)?|str(?:uck|ike|ikes|iking)|conclud(?:ed|e|es|ing)|declar(?:ed|e|es|ing)
    |hammer(?:ed|s|ing)? out|settl(?:ed|e|es|ing) on|deal|accord|consensus|breakthrough
    |deliver(?:ed|s|ing)?|result(?:ed|s|ing)? in|brought|c[oa]me (?:out|away|home|up)|emerged?
    |land(?:ed|s)|won|achiev(?:ed|e|es|ing)|establish(?:ed|es)|took effect|enter(?:ed|s) into force
    |in place|pact|(?:ended|broke up|closed|finished|parted) (?:with|in)|end with|arrange\w*|commit\w*
    |put (?:their|its) (?:names?|signatures?) to|shook hands|walked (?:out|away) with|left with
    |forthcoming|materiali[sz]ed|sight|finali[sz]ed|inked|obtain\w*|wrested?|initial(?:l)?(?:ed|ing)
    |in (?:their|its) pockets?|c[oa]me away|agreement|to (?=$)
  )\b
`);
const NONE = new RegExp(phrases`
  (?:
    \b(?:
      no|not|never|nobody|without|nor|neither|nothing|fail(?:ed|s|ing|ure)?
      |f(?:ell|all|alls|alling) short|short of|far from|absence of|absent
      |(?:none|nothing) (?:on|for|about)|lack(?:ed|s|ing)? of|lack(?:ed|s|ing)?|elusive|elud(?:ed|es)
      |unable|refus(?:ed|al|ing)|hardly|little|yet to|remain(?:s|ed)? out of reach|out of reach
      |empty-handed|disagree\w*|deadlock\w*|fruitless\w*|declin(?:ed|ing)|stopped short|instead of
      |rather than|off the table|apart on|divided (?:on|over)|minus|zero|stalled|didn't|ruled out
    )\b
    |n't\b
  )
`);
const PROPOSED = new RegExp(phrases`
  \b(?:
    prospects?|hopes?|hoping|uncertain|chances?|propos(?:al|als|ed|e)|possible|potential|eventual
    |call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|vision|visions|ideas?|terms of|conditions? for
    |offer(?:s|ed)?|discuss(?:ed|ing|ion|ions)?|debat\w+|insist(?:s|ed|ing)? on|push(?:es|ed|ing)? for
    |priority|path to|towards?|plan|plans|blueprint|written|paper|wanted|wants|seeking|sought
    |immediate|prerequisite|before|if|ultimatum
  )\b
`);
const ONE_PARTY = new RegExp(String.raw`\b(?:${RUSSIA}|${UKRAINE}|putin|zelens\w+)\b`, 'g');
const RUSSIAN = new RegExp(`^(?:${RUSSIA}|putin)`);
const ACCEPTED = new RegExp(phrases`
  \b(?:
    accept\w*|reject\w*|refus\w*|embrac\w+|back(?:ed|s)|endors\w+|said (?:yes|no)|say (?:yes|no)
    |spurn\w*|rebuff\w*|turn(?:ed|s) down|sign(?:ed|s)? (?:on|up)|took up|taken up|balk\w*|dismiss\w*
    |agree[ds]? to (?:the|a|an) (?:
      us|american|u\.s\.|30-day|washington\w*|month-long|proposed|thirty-day|unconditional|full
      |trump\w*
    )
  )\b
`);

/** A pause that one side declares, or that a feast brings, is no outcome of talks. */
const ONE_SIDED = new RegExp(phrases`
  \b(?:
    (?:in|at) (?:jeddah|riyadh|geneva|abu dhabi|london|paris|washington)
    |(?:ukraine|russia|kyiv|moscow) and (?:the )?(?:us|u\.s\.|united states|americans|washington)
    |three-day|72-hour|30-hour|easter|christmas|victory day|unilateral\w*|energy
  )\b
  |\b(?:russia|moscow|putin|the kremlin|ukraine|kyiv|zelens\w+) (?:\w+ )?(?:declared|announced)\b
`);

/** "agree that a ceasefire is needed" is no agreement on one. */
const AGREED_THAT = /\bagree\w* (?:that|with|on the need)\b[^,;]{0,20}$/;
/** "agreed on a common line on a ceasefire", "on a plan for a truce": what was agreed is the line, the plan. */
const ON_A_LINE =
  /\bagree(?:d|s|ing)? (?:on|upon|to) (?:an?|the|their) (?:(?!ceasefire|truce|armistice)[\w'-]+ ){1,3}?(?:on|about|for|over|towards|regarding) (?:(?:an?|the|any) )?(?:[\w-]+ )?$/;
/** One of several points: "ceasefire, exchange, leaders' meeting: they agreed on the second". */
const LISTED = /^, (?:the )?(?:[\w'-]+ ?){1,3}(?:,| and) (?:the )?(?:[\w'-]+ ?){1,3}(?:,|:| - )/;

/** "will fall silent under the truce that the delegations concluded": it is reached, whatever it will bring. */
const WHICH_WAS_REACHED =
  /^ (?:that|which) (?:[\w-]+ ){1,5}?(?:agreed|concluded|reached|signed|sealed|clinched|negotiated|struck)\b/;

/** One party taking or leaving a proposal is another facet (war.ceasefire_proposal). */
const isProposal = (view: SentenceView, words: string): boolean => {
  const parties = new Set(
    [...words.matchAll(ONE_PARTY)].map((m) => (RUSSIAN.test(m[0]) ? 'russia' : 'ukraine')),
  );
  return (
    ACCEPTED.test(words) &&
    (parties.size < 2 ||
      /\b(?:30-day|american|us-|u\.s\.|washington|proposal|proposed|put forward|month-long|drawn up|offered)\b/.test(
        view.folded,
      ))
  );
};

/**
 * talks.ceasefire: whether the talks brought a ceasefire.
 *
 * Yes: "clinched a ceasefire", "sign 30-day truce". No: "no ceasefire was agreed", "without announcing a
 * ceasefire", "no truce came out of Istanbul", "failed to agree on a truce", "far from agreement on …".
 * None: "a possible ceasefire", "demanded a ceasefire", "Ukraine accepted the 30-day ceasefire".
 */
export const readTalksCeasefire: FacetReader = (view) => {
  for (const m of view.folded.matchAll(WORD)) {
    const end = m.index + m[0].length;
    const clause = clauseAt(view, m.index);
    const words = view.folded.slice(clause.start, clause.end);
    if (isProposal(view, words) || ONE_SIDED.test(words)) continue;
    if (ON_A_LINE.test(view.folded.slice(0, m.index))) continue;
    if (LISTED.test(view.folded.slice(end)) || AGREED_THAT.test(view.folded.slice(0, m.index)))
      continue;
    const plain = withoutDenials(view.folded);
    const lead = plain.slice(Math.max(clause.start, m.index - 70), m.index);
    const tail = plain.slice(end, Math.min(clause.end, end + 70));
    const none =
      NONE.test(lead) ||
      NONE.test(tail) ||
      /\b(?:no|zero) (?:\w+ ){0,2}$/.test(view.folded.slice(Math.max(0, m.index - 24), m.index));
    const reached = REACHED.test(lead) || REACHED.test(tail);
    if (
      !reached &&
      !(
        none &&
        /\b(?:no|zero|without|absence of|lack of|neither|nor|not (?:one|a single)|(?:none|nothing) (?=on ))\b ?(?:[\w'-]+ ){0,5}$/.test(
          lead,
        )
      )
    )
      continue;
    if (
      !none &&
      (PROPOSED.test(lead.slice(-40)) ||
        PROPOSED.test(tail.slice(0, 24)) ||
        /^[ -]talks/.test(tail))
    )
      continue;
    if (
      none &&
      /\b(?:possible|potential|propos\w*|vision\w*|ideas?|refus\w+ to (?:put|share|commit))\b/.test(
        lead.slice(-50),
      )
    )
      continue;
    const told = WHICH_WAS_REACHED.test(view.folded.slice(end));
    const stance = stanceAt(view, m.index, end, { future: told });
    if (stance === 'open') continue;
    const yes = none === (stance === 'denied');
    // What others agree on when they meet is not what these talks brought.
    if (yes && otherMeeting(view, m.index)) continue;
    return [
      claimOf(
        'talks.ceasefire',
        { kind: 'boolean', yes },
        yes ? 'a ceasefire was agreed' : 'no ceasefire was agreed',
        { start: Math.max(clause.start, m.index - leadLength(lead)), end: end + tailLength(tail) },
      ),
    ];
  }
  return [];
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

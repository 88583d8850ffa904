import { AnyOf } from '../../lexicon/any-of.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { leadIn } from './positions.ts';
import { lastPartyIn, PARTY, partyIn, TEAM } from './words.ts';

const FOR = String.raw`(?: (?:for|on behalf of) (?:the )?${PARTY})`;
const AT_TALKS = String.raw`(?:[.,;]|$| (?:when|as|at the|in istanbul|this time|that day|on)(?!\w))`;

/** Leading and nothing else: "did the leading", "ran the show for Kyiv", "headed the Ukrainian team". */
const LEADING = phrases`
  (?:led|headed|chaired|fronted|captained) (?:the |its |their )?(?:[\w'-]+ ){0,2}?(?:${TEAM}|talks|negotiations|russians|ukrainians)
  |(?:led|(?:did|does) the leading|(?:was|is) in (?:charge|command|the lead)|took (?:charge|the lead)|(?:ran|runs|was running|is running|'s running) the show|call(?:ed|s) the (?:shots|tune)|(?:was|is) the boss|(?:was|is) at the (?:head|helm))(?:${FOR}|(?=${AT_TALKS}))
`;

/** "it was the head of military intelligence, Budanov, who did the leading", "Umerov it was, and not Yermak, who led". */
const IT_WAS = new RegExp(
  String.raw`\bit (?:was|is|had been)(?! not(?!\w))([^;.]{0,110}?),? (?:who|that) (?:${LEADING})`,
  'g',
);
const PUT_AWAY = /^,? ?(?:and )?(?:not(?!\w)[^;.]*)?$/;
/** "who's running the show for Moscow - … it's Medinsky", "Who led for Kyiv? Umerov did." */
const QUESTION = new AnyOf(
  String.raw`\bwhom?(?:'s| is| was| has| had)?,?(?: \w+){0,2}? (?:did (?:the )?${PARTY} (?:send|pick|choose|name|appoint|put) (?:to (?:lead|head)|in charge of|as)[^.;:?]{3,40}?(?:${TEAM}|talks)|${LEADING}|(?:running the show|leading|heading|in charge|calling the shots|in command)(?:${FOR}| (?:of |the )?(?:[\w'-]+ ){0,3}?(?:${TEAM}|talks)))[^.;:?]{0,70}?(?:\?| -+(?= )|[:;.])`,
);
const ASKS = /\bwho/;
const CLEFT = /\bit (?:was|is|had)(?!\w)/;
const ANSWER =
  /^["')]* ?(?:and |well,? |the )*(?:answer(?:, \w+,?)?(?: is)?,? ?:? ?)?(?:it(?:'s| was| is) |none other than |why,? )?(?=\w)/;
const DID =
  /^(?:[,(][^.;]{3,60})?(?:,? (?:did|was|it was|it is|of course|again))?["')]*(?:[.,;!]|$)/;

/** "For the Ukrainians it was …". */
const FRONTED = new RegExp(String.raw`\b(?:for|on behalf of) (?:the )?${PARTY},? $`);

const partyAt = (view: SentenceView, m: RegExpExecArray): Party | undefined =>
  partyIn(m[0].slice(m[0].search(/\b(?:who|that)(?!\w)/))) ??
  lastPartyIn(FRONTED.exec(view.folded.slice(0, m.index))?.[0] ?? '');

/** The name that answers at `start`, and nothing beside it. */
const answerAt = (view: SentenceView, start: number, question: string): Lead[] => {
  const at = start + (ANSWER.exec(view.folded.slice(start))?.[0].length ?? 0);
  const named = view.people.find((p) => p.start >= at && p.start < at + 40);
  if (!named || !DID.test(view.folded.slice(named.end))) return [];
  return leadIn(view, [at, named.end], { start: named.start, end: named.end }, partyIn(question));
};

/** Asked in the sentence itself, or right before it. */
const answers = (view: SentenceView, before: string): Lead[] => {
  const asked = /\?["')\s]*$/.test(before) ? QUESTION.exec(before.slice(-200)) : null;
  const own = ASKS.test(view.folded) ? QUESTION.exec(view.folded) : null;
  return [
    ...(own ? answerAt(view, own.index + own[0].length, own[0]) : []),
    ...(asked ? answerAt(view, 0, asked[0]) : []),
  ];
};

const singledOut = (view: SentenceView, m: RegExpExecArray): Lead[] => {
  const named = m[1] as string;
  const range = { start: m.index, end: m.index + m[0].length };
  const from = m.index + m[0].indexOf(named, 6);
  const whom = PUT_AWAY.test(named)
    ? ([Math.max(0, m.index - 40), m.index] as const)
    : ([from, from + named.length] as const);
  return leadIn(view, whom, range, partyAt(view, m));
};

/**
 * Leaders told by a cleft, which singles one out, or as the answer to a question.
 *
 * Accepts "it was Budanov who did the leading", "Umerov it was, and not Yermak, who led for Kyiv", "who's running
 * the show for Moscow - it's Medinsky", "Who headed Ukraine's delegation? Sybiha did." None: "it was Umerov who
 * led the call for sanctions".
 */
export const cleftLeads = (view: SentenceView, before: string): Lead[] => [
  ...(CLEFT.test(view.folded) ? matchesOf(view.folded, IT_WAS) : []).flatMap((m) =>
    singledOut(view, m),
  ),
  ...answers(view, before),
];

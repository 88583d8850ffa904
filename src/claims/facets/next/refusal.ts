import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { answeredNo } from './answered-no.ts';
import { REFUSED, withoutNoRefusal } from './refused.ts';

const TURNED_DOWN = phrases`
  (?:turned down|rejected|refused|ruled out|dismissed|rebuffed|rebutted|brushed (?:aside|off|away)|waved (?:away|aside|off)|shot down|declined
  |denied|vetoed|thrown out|knocked back|spurned|shrugged off|swept aside|batted away|swatted away|given short shrift|snubbed)
`;
const SUBJECT_BETWEEN = String.raw`[^.;:]{0,60}?`;
/** "Turned down flat by Medinsky was the request for": the participle stands first. */
const FRONTED = new RegExp(
  String.raw`^\W*(?:and |but |also |firmly |flatly |again )*${TURNED_DOWN}(?!\w)(?! but(?!\w))[^.;]{0,90}(?:\b(?:was|were|is)(?!\w)|:)`,
);
/** "the request for a meeting … was turned down", "met with a no", "fell on deaf ears". */
const BEHIND = new RegExp(
  phrases`
    ^${SUBJECT_BETWEEN}\b(?:
      (?:was|were|is|had been|has been|got|stood) (?!(?:not|never|neither|hardly)(?!\w))(?:[\w'-]+ )?(?:${TURNED_DOWN}|off the table|out of the question)
      |met with (?:a |an )?(?:[\w-]+ )?(?:no(?!\w)|nyet|refusal|rejection|rebuff)
      |(?:got|received|drew) (?:a |an )?(?:[\w-]+ )?(?:refusal|rejection|rebuff|cold shoulder|no(?= from))
      |fell on deaf ears|came to nothing|(?:${TURNED_DOWN}) (?:on the spot|out of hand|there and then|at once|flat)
    )
  `,
);
/** "said no to", "waved away the request for", "would have none of": what they do who refuse. */
const DOES = new RegExp(
  phrases`
    \b(?:turn(?:s|ed)? down|reject(?:s|ed)?|refus(?:e|es|ed)|rul(?:es?|ed) out|dismiss(?:es|ed)?|rebuff(?:s|ed)?|brush(?:es|ed) (?:aside|off|away)|wav(?:es?|ed) (?:away|aside|off)
    |sho(?:t|ots) down|declin(?:es|ed)|vetoed|threw out|spurn(?:s|ed)|shrugg(?:ed|s) off|swept aside|batt?ed away|swatted away|sa(?:ys|id) (?:a flat |flatly )?(?:no|nyet) to
    |would (?:not hear of|have none of))(?: (?!(?:to|and|but|or)(?!\w))[\w'-]+){0,8} $
  `,
);
const NOT_BEFORE =
  /\b(?:not|never|neither|nor|without|n't)(?: [\w'-]+){0,2} $|n't(?: [\w'-]+){0,2} $/;
/** Those who sat at the table, and the moment. */
const AT_THE_TABLE =
  /\b(?:medins\w+|(?:russian|moscow's|russia's) (?:delegation|negotiat\w+|team|side|envoys?)|the russians|chief negotiator|the other side|on the spot|there and then|at the (?:talks|table)|during the talks|in istanbul)(?!\w)/;
/** What was refused is a request of these talks, and by the Russians, not an invitation of the days before. */
const REQUEST =
  /\b(?:request|proposal|call|appeal|wish|plea|suggestion|demand|bid|idea|push|ask)(?!\w)/;
/** It is the request itself that is refused, not "a complaint about the request". */
const REQUESTED =
  /^(?:\w+ (?:down |out |to |aside |away |off |of )?)?(?:(?!about(?!\w)|over(?!\w)|on(?!\w))[\w'-]+ ){0,4}?(?<!\babout the )(?:request|proposal|call|appeal|wish|plea|suggestion|demand|bid|idea|push|ask)(?!\w)/;
const OF_OTHERS =
  /\b(?:trump|erdogan|white house|washington|american|u\.s\.|vatican|pope|ukrain\w+|k(?:yi|ie)v|zelens\w+|umerov)(?:'s)? (?:(?!was|were|is|been)[\w-]+ ){0,2}?(?:had |has )?(?:turned down|rejected|refused|ruled out|dismissed|declined)(?!\w)|\b(?:trump|erdogan|white house|washington|american|u\.s\.|vatican|pope)\w*(?:'s)? (?:[\w-]+ )?(?:request|proposal|call|appeal|wish|suggestion|demand|bid|idea|offer)(?!\w)/;
/** Putin's own no was of the days before; at the table others sat. */
const BY_PUTIN =
  /\bputin (?:has |had |himself |again |flatly |also |already )*(?:turned down|rejected|refused|ruled out|dismissed|declined|ignored|brushed)(?!\w)/;
const BY_UKRAINE = /\bby (?:the )?(?:ukrain|k(?:yi|ie)v|zelens|umerov)/;
const ANOTHER_TIME =
  /\b(?:before the talks|on (?:monday|tuesday|wednesday|thursday)|days (?:before|earlier)|earlier|invit\w+|offer(?:ed|s)? to|on the eve|later|since then|again|repeatedly)(?!\w)/;

/** "Turned down was the call for a truce, not its request for": this one was not. */
const PUT_AWAY =
  /,? (?:and |but )?not (?:the |its |their |that |a |k(?:yi|ie)v's |ukraine's )(?:[\w'-]+ ){0,4}$/;

/** How a refusal of a leaders' meeting at `[start, end)` is told: surely of a request at these talks, or as it may be. */
export const refusalOf = (
  view: SentenceView,
  start: number,
  end: number,
): 'sure' | 'perhaps' | undefined => {
  const { folded } = view;
  const before = folded.slice(0, start);
  const near = before.slice(-70);
  const does = DOES.exec(near);
  const negated = does !== null && NOT_BEFORE.test(near.slice(0, does.index));
  if (negated || PUT_AWAY.test(before)) return undefined;
  const answered = answeredNo(before, folded.slice(end));
  const told = answered || does !== null || FRONTED.test(before) || BEHIND.test(folded.slice(end));
  if (!told) return REFUSED.test(withoutNoRefusal(before).slice(-60)) ? 'perhaps' : undefined;
  const object = does === null || REQUESTED.test(does[0]);
  const sure = (answered || (object && REQUEST.test(folded))) && AT_THE_TABLE.test(folded);
  return sure &&
    !OF_OTHERS.test(folded) &&
    !BY_PUTIN.test(folded) &&
    !BY_UKRAINE.test(folded) &&
    !ANOTHER_TIME.test(folded)
    ? 'sure'
    : 'perhaps';
};

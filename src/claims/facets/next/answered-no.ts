import { phrases } from '../../lexicon/phrases.ts';

const NO = phrases`
  ["']?(?:out of the question|not a chance|no chance|no way|never|nyet|no|certainly not|absolutely not|nothing doing|forget it|impossible|not going to happen)["',.!]*
`;
const RUSSIANS = String.raw`(?:(?:the )?russians?|russia|moscow|medins\w+|(?:the )?russian (?:[\w-]+ )?(?:delegation|side|team|negotiators?)|(?:russia|moscow|putin)'s (?:[\w-]+ )?(?:negotiators?|envoy|aide|man|team))`;
const SAYS = '(?:said|says|replied|answered|snapped|responded|retorted|shot back)';
const RAISED = String.raw`(?:brought up|raised|asked|proposed|suggested|mentioned|requested|sought|put forward|called)`;

/** "Out of the question, said Medinsky when the Ukrainians brought up (a summit)": the answer first. */
const ANSWER_FIRST = new RegExp(phrases`
  ^\W*${NO} (?:${SAYS} (?:[\w'-]+ ){0,3}?${RUSSIANS}|(?:[\w'-]+ ){0,3}?${RUSSIANS} ${SAYS}|was ${RUSSIANS}(?:'s)? (?:answer|reply|response))(?!\w)[^.;]{0,60}?\b(?:when|as|after|once|to)(?!\w)[^.;]{0,60}?\b(?:${RAISED}(?!\w)|(?:idea|request|proposal|call|question|suggestion)s? (?:of|for)(?!\w))[^.;]{0,40}$
`);
/** "(asked for a summit), Medinsky said no", "to (a summit) the Russians answered: never". */
const ANSWER_BEHIND = new RegExp(phrases`
  ^[^.;:]{0,50}?,? (?:and |but )?(?:the )?${RUSSIANS} (?:[a-z]+ly )?${SAYS}(?: with)?(?:,|:)? (?:an? (?:flat |firm |clear )?)?${NO}(?= *(?:[.;!]|$|, ["']?(?:and|but|as|while)))
`);

/**
 * True where the Russians answer no to what was asked for; `before` and `after` are the folded words around it.
 *
 * Accepts '"Not a chance," Medinsky replied when the Ukrainians asked for (a summit)', "(a summit), the Russians said no". None: "No, said
 * Zelensky, when Moscow proposed (talks)", "never, said Medinsky, had they asked for (one)".
 */
export const answeredNo = (before: string, after: string): boolean =>
  ANSWER_FIRST.test(before) || ANSWER_BEHIND.test(after);

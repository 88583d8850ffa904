import { namesBothParties } from '../../belonging/both-parties.ts';
import { RUSSIA, RUSSIA_SIGN, UKRAINE, UKRAINE_SIGN } from '../../lexicon/parties.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../../sentence/sentence-view.ts';
import { isProposal } from './proposal-taken.ts';

/** A pause that one side declares, or that a feast brings, is no outcome of talks. */
const ONE_SIDED = new RegExp(phrases`
  \b(?:
    (?:in|at) (?:jeddah|riyadh|geneva|abu dhabi|london|paris|washington)
    |(?:ukraine|russia|kyiv|moscow) and (?:the )?(?:us|u\.s\.|united states|americans|washington)
    |(?:trade|tariff|customs|price|budget|political|party) (?:war )?(?:truces?|ceasefires?)
    |three-day|72-hour|30-hour|easter|christmas|victory day|unilateral\w*|energy
  )(?!\w)
  |\b(?:russia|moscow|putin|the kremlin|ukraine|kyiv|zelens\w+) (?:\w+ )?(?:declared|announced)(?!\w)
`);

/** "Russia and Ukraine announced": both of them. */
const BOTH =
  /(?<!\b(?:in|to|from|by) (?:the )?)\b(?:russia|moscow|putin) and (?:ukraine|k(?:yi|ie)v|zelens\w+)|(?<!\b(?:in|to|from|by) (?:the )?)\b(?:ukraine|k(?:yi|ie)v|zelens\w+) and (?:russia|moscow|putin)/g;

/** "agree that a ceasefire is needed" is no agreement on one. */
const AGREED_THAT = /\bagree\w* (?:that|with|on the need)(?!\w)[^,;]{0,20}$/;

/** "agreed on a common line on a ceasefire", "on a plan for a truce": what was agreed is the line, the plan. */
const ON_A_LINE =
  /\bagree(?:d|s|ing)? (?:on|upon|to) (?:an?|the|their) (?:(?!ceasefire|truce|armistice)[\w'-]+ ){1,3}?(?:on|about|for|over|towards|regarding) (?:(?:an?|the|any) )?(?:[\w-]+ )?$/;

/** One of several points: "ceasefire, exchange, leaders' meeting: they agreed on the second". */
const LISTED = /^, (?:the )?(?:[\w'-]+ ?){1,3}(?:,| and) (?:the )?(?:[\w'-]+ ?){1,3}(?:,|:| - )/;

/** "The truce to which Ukraine agreed in the spring", "Kyiv had already agreed to it": the answer of one party alone. */
const ONE_AGREED = new RegExp(
  String.raw`(?<!\b(?:and|with|nor|or|both) (?:the )?|\b(?:russia|ukraine|moscow|k(?:yi|ie)v), )\b(?:${RUSSIA}|${UKRAINE}|putin|zelens\w+)(?:, (?:for its part|by contrast|on the other hand|unlike [^,;]{3,20}|[^,;]{3,30}ago),)? (?:(?:has|have|had|having|already|long|since|once|itself|himself|alone|readily|only|recently|earlier|previously|then|by then|also) )*(?:agree[ds]?|signed (?:up|on)(?= to(?!\w))|g[ai]ve[sn]? (?:(?:its|his|their|full) )*(?:agreement|consent|assent|approval|nod|blessing|go-ahead)|(?:consent|assent)(?:s|ed)|sa(?:id|ys) yes)(?!\w)(?! with(?!\w))|\bagreed (?:to )?by (?:${RUSSIA}|${UKRAINE}|putin|zelens\w+) (?:alone(?!\w)|but(?!\w)|in (?!istanbul))|\b(?:${RUSSIA}|${UKRAINE}) (?:alone|only|by itself)(?: agreed)? (?:on|to|upon) `,
);

/** A clause that names neither party nor a word for both. */
const THEIRS =
  /\b(?:they|both|sides?|delegations?|negotiators?|envoys?|teams?|talks|meeting|negotiations|istanbul|dolmabahce|parties|there|nothing|it|warring)(?!\w)/;
/** "India and Pakistan had agreed a ceasefire; Russia and Ukraine did not": theirs is told in a clause of its own. */
const isOfOtherParties = (view: SentenceView, start: number): boolean => {
  const semicolon = view.folded.indexOf('; ', start);
  if (semicolon < 0) return false;
  const clause = view.folded.slice(view.folded.lastIndexOf('; ', start) + 1, semicolon);
  return (
    !RUSSIA_SIGN.test(clause) &&
    !UKRAINE_SIGN.test(clause) &&
    !THEIRS.test(clause) &&
    namesBothParties(view.folded.slice(semicolon))
  );
};

/** True where the word is of another pause, or of what is planned about one. */
export const ofAnotherMatter = (view: SentenceView, start: number, end: number): boolean => {
  const clause = clauseAt(view, start);
  const words = view.folded.slice(clause.start, clause.end);
  const before = view.folded.slice(0, start);
  return (
    isProposal(view, words) ||
    ONE_SIDED.test(words.replace(BOTH, 'both')) ||
    ONE_AGREED.test(words.replace(/^and /, '')) ||
    isOfOtherParties(view, start) ||
    ON_A_LINE.test(before) ||
    AGREED_THAT.test(before) ||
    (LISTED.test(view.folded.slice(end)) && !/\bno $/.test(before))
  );
};

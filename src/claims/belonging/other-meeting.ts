import { phrases } from '../lexicon/phrases.ts';
import type { Clause } from '../sentence/clauses.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';

/** Other formats and company: what is said beside them is not said of the Russian–Ukrainian talks. */
const OTHER_COMPANY = new RegExp(phrases`
  \b(?:
    three-way|four-way|trilateral|quadrilateral|separate(?:ly)?(?! ways)
    |(?:phone|telephone) (?:call|conversation)|(?:by|on|over) (?:the |a )?(?:tele)?phone|by video|video (?:link|call|conference)
    |(?:real|actual|true|serious) (?:talks|negotiations|bargaining) (?:were|was|took|happened|went)|call with
    |spoke (?:with|to) (?:trump|putin|erdogan|macron|merz)|(?:trump and putin|putin and trump)
    |(?:u\.s\.|us|american)(?:,| and) (?:turkish|ukrainian)
    |turkish(?:,| and) (?:american|u\.s\.|us|ukrainian)|(?:turkish|american|u\.s\.|us|british|french|german|european) counterparts?|counterpart,? recep
    |with (?:president )?(?:recep tayyip )?erdogan
    |met (?:with )?(?:\w+ )?(?:
      erdogan|recep|rubio|fidan|kellogg|witkoff|trump|americans|turks|europeans|british|french|germans
    )
    |(?:trump|putin|erdogan|macron|zelens\w+|rubio|lavrov) (?:spoke|talked|speaks|talks) (?:with|to)
    |between (?:president )?(?:\w+ )?zelens\w+ and (?:his turkish|erdogan|president erdogan)
    |zelens\w+ (?:had )?met|preliminary
    |(?:putin|zelens\w+|erdogan|trump|rubio|lavrov) (?:had )?(?:held|chaired|convened|called) (?:a|an|his|another) (?:[\w-]+ )?(?:
      meeting|session|council|conference
    )
    |(?:putin|zelens\w+|trump|erdogan|lavrov|rubio|fidan) and his (?:\w+ )?(?:negotiators|delegation|team|ministers|aides|men|envoys|advisers)
    |(?:talks|meeting|negotiations|session) (?:among|between|of|with) (?:[\w.]+,? ){0,4}?(?:turkey|the u\.s\.|the us|the united states|america|washington|saudi arabia|iran|the americans|the turks)
    |(?:russian|ukrainian) and (?:u\.s\.|us|american|turkish) (?:delegations|officials|envoys|negotiators|teams)|(?:u\.s\.|us|american),? (?:and )?(?:russian|ukrainian) (?:and ukrainian )?officials
    |(?:american|u\.s\.|us|washington's|turkish|european|saudi) (?:[\w-]+ )?(?:talks|negotiations|meetings?|contacts) with
    |european leaders|security council|verkhovna rada|parliament|lawmakers|legislators|duma|jur(?:y|ors?)
    |cabinet|on (?:its|their) own|(?:ukraine|russia) and the (?:us|u\.s\.|united states)
    |(?:talks|negotiations) (?:on|about|over) (?:this|that|these|those|it|them)
    |(?:talks|negotiations|meetings?) with (?:an? |the |its |their |his |some )?(?:[\w-]+ (?:of )?){0,3}?(?:holders|bondholders|creditors|lenders|investors|shareholders|(?:trade )?unions?|banks?|imf|employers|carriers|airlines|suppliers|clubs?|owners|tenants)
    |summit in (?:tirana|albania)|nato
  )(?!\w)
`);

/** Words that only the Russian–Ukrainian talks are called by. */
export const OUR_TALKS = new RegExp(phrases`
  \bistanbul (?:\w+ ){0,2}(?:talks|negotiations|meeting|round|session)(?!\w)
  |\brussians and (?:the )?ukrainians(?!\w)|\bukrainians and (?:the )?russians(?!\w)
  |\b(?:russian-ukrainian|ukrainian-russian|russo-ukrainian)(?!\w)
  |\b(?:talks|negotiations|meeting|met|session|sat down) (?:\w+ ){0,4}?in istanbul(?!\w)
  |\b(?:russian|moscow's) and (?:ukrainian|kyiv's)(?!\w)|\b(?:ukrainian|kyiv's) and (?:russian|moscow's)(?!\w)
  |\b(?:ukraine and russia|russia and ukraine|moscow and k(?:yi|ie)v|k(?:yi|ie)v and moscow)(?!\w)
  |\bdelegations(?!\w)
`);
const ABROAD = String.raw`(?:american|u\.s\.|us|turkish|saudi|european|british|french|german|chinese) (?:officials|envoys?|delegations?|negotiators|diplomats|ministers?|president|leaders?)`;
const OTHER_OFFICIALS = new RegExp(
  String.raw`\b${ABROAD}\b(?: [\w,']+){0,6} (?:met|meet|talked|held|spoke|conferred|sat down)(?!\w)|\b(?:with|between|and) (?:the )?${ABROAD}(?!\w)|\bbetween (?:ukraine|russia) and the (?:us|u\.s\.|united states|americans)(?!\w)`,
);
/** Who only speaks of the talks does not take part in another meeting. */
const SPEAKS =
  /^(?:'s \w+)?,? (?:said|says|told|announced|noted|added|wrote|denied|confirmed|claimed|called|welcomed|praised|stressed)(?!\w)/;

/** "the talks between Umerov and Rubio in Istanbul": who is named with "between" or "with" tells whose they are. */
const WITH = /\b(?:between|with) (?:[\w'-]+ ){0,5}$/;
/** "Erdogan beside Zelensky in Ankara; their meeting had lasted": whose it was is told before. */
const THEIRS =
  /\b(?:their|the two men's|the pair's) (?:[\w-]+ ){0,2}?(?:meeting|talks|conversation|session|encounter)(?!\w)/;
const ofOthersBefore = (view: SentenceView, { start, end }: Clause): boolean =>
  THEIRS.test(view.folded.slice(start, end)) &&
  view.people.some((p) => p.party === 'other' && p.end <= start) &&
  !OUR_TALKS.test(view.folded.slice(0, start));

/** "They spoke by telephone, and it lasted an hour", "… has finished, after an hour": with the clause that it takes up, or goes with. */
const wordsWithSubject = (view: SentenceView, { start, end }: Clause): string => {
  const words = view.folded.slice(start, end);
  const before = view.clauses.find((each) => each.end === start);
  return before &&
    /^(?:and |but )?(?:(?:they|it|these|this|that|which)(?!\w)|after (?:[\w-]+ ){1,5}(?:hours?|minutes)(?!\w))/.test(
      words,
    )
    ? view.folded.slice(before.start, end)
    : words;
};

/** "with Fidan in the chair". */
const PRESIDING =
  /^ (?:in the (?:chair|room)|presiding|chairing|hosting|mediating|looking on|present|as (?:the )?(?:host|mediator|chair))(?!\w)/;

/**
 * True where the clause at a position speaks of another meeting or conversation than the talks: other
 * persons or officials meet ("Witkoff met Putin", "Trump and Putin talked"), or another format.
 */
export function otherMeeting(view: SentenceView, position: number): boolean {
  const clause = clauseAt(view, position);
  const words = view.folded.slice(clause.start, clause.end);
  if (OTHER_COMPANY.test(wordsWithSubject(view, clause)) || ofOthersBefore(view, clause))
    return true;
  const named = view.people.some(
    (p) =>
      p.party === 'other' &&
      p.start >= clause.start &&
      p.end <= clause.end &&
      WITH.test(view.folded.slice(clause.start, p.start)) &&
      !PRESIDING.test(view.folded.slice(p.end)),
  );
  if (named) return true;
  const others =
    OTHER_OFFICIALS.test(words) ||
    view.people.some(
      (p) =>
        p.party === 'other' &&
        p.start >= clause.start &&
        p.end <= clause.end &&
        !SPEAKS.test(view.folded.slice(p.end)) &&
        !/\b(?:according to|under|by) (?:[\w'-]+,? ){0,6}$/.test(
          view.folded.slice(clause.start, p.start),
        ),
    );
  return others && !OUR_TALKS.test(words);
}

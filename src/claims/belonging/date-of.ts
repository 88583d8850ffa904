import { matchesOf } from '../lexicon/matches.ts';
import { CAPTIVES, MET, SWAP_NOUN, SWAP_VERB, TALKS } from '../lexicon/nouns.ts';
import { phrases } from '../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { DateHit } from '../values/date.ts';
import { withoutMeasure } from './measured-from.ts';
import { phaseCameOn } from './phase-came-on.ts';

const TALKS_HEAD = new RegExp(
  String.raw`\b(?:${TALKS}|(?!met (?:by|with (?:cheers|applause|tears|flowers|hugs|joy|relief|embraces))(?!\w)|(?<=\b(?:returnees|captives|prisoners|freed) (?:(?:were|was) )?)met(?!\w))(?:${MET})|held(?! (?:fire|back|out|on|prisoners?|captives?|hostage|elections?|parades?|a (?:parade|vote|referendum|ceasefire|truce))(?!\w))|hosted|sat|istanbul(?! (?:exchange|swap|deal|accord|prisoner|bargain|agreement|pact))|dolmabahce|round (?:one|1)|negotiating table|filled the same role)(?!\w)`,
  'g',
);
const SWAP_HEAD = new RegExp(
  String.raw`\b(?:${SWAP_NOUN}|${SWAP_VERB}|phase|stage|instal?lment|batch|tranche)(?!\w)|\bwith (?:the |all |some )?\d{3} (?:[\w-]+ ){1,3}?(?:welcomed|greeted|received|met)(?!\w)`,
  'g',
);
const OTHER_HEAD = new RegExp(
  phrases`
    \b(?:
      said|says|told|announced|reported|wrote|tweeted|posted|stated|declared|invasion|invaded|war
      |captured|attack(?:ed|s)?|strikes?|drones?|summit|spoke|call(?:ed)?|phoned|added|confirmed
      |published|updated|commented|warned|rejected|accepted|offer(?:ed)?|proposed|ordered|sanctions
      |visit(?:ed)?|denied|signed|let it be known|made known|made clear|assured|stressed|recalled|noted
      |insisted|explained|slipped|rose|fell|traded at|presidents|leaders|putin and zelens\w+
      |zelens\w+ and putin|fixed|scheduled
      |agreed to(?= (?:the |a |an |hold |holding |direct |further |new |peace )*(?:talks|meet|negotiat|round))
    )(?!\w)
  `,
  'g',
);
const CAPTIVE_WORD = new RegExp(String.raw`\b(?:${CAPTIVES}|phase|stage|swap|exchange)(?!\w)`);

/** "the swap agreed in Istanbul took place": where a deal was made is not what took place. */
const AGREED_THERE =
  /\b(?:agreed|reached|struck|decided|made|settled|concluded|clinched|promised)(?: (?:on|upon|between [\w ]{3,30}?|(?:by|with) [\w ]{3,30}?))?,? (?:in|at|during) (?:the )?(?:first )?(?:istanbul|(?:\w+ )?talks)(?: (?:talks|negotiations|meeting|round))?/g;
/** "Friday's opening round of the big exchange": no round of talks. */
const ROUND_OF_SWAP = new RegExp(
  String.raw`\b(?:rounds?|sessions?|opening)(?= of (?:[\w'-]+ ){0,4}?(?:${SWAP_NOUN}|prisoners?|captives|releases?|repatriations?)(?!\w))`,
  'g',
);
const DEAL = '(?:agreement|accord|deal|bargain|pact|arrangement|understanding)s?';
/** "agreed upon in Istanbul on 16 May", "the agreement of 16 May": the day of the deal. */
const AGREED_ON = new RegExp(
  String.raw`(?:${AGREED_THERE.source}|\b(?:agreed?|reached|struck|promised)(?: (?:up)?on)?|\b${DEAL} (?:of|from|dated)(?: early| mid| late)?) (?:on |of |in )?(?:the )?$`,
);

/** ", in accordance with the agreements reached on 16 May," stands aside of the sentence. */
const ASIDE =
  /^,? (?:in (?:accordance|line|keeping)|under|after|following|as|despite|according|(?:an? |the |[\w-]+ )?(?:days?|weeks?|months?|hours?)(?: to the day)? (?:after|before|later|earlier|following|since|on))(?!\w)[^,]*,/;
/** The subject of these is what the date belongs to. */
const HAPPENED_ON =
  /\b(?:took place|was held|were held|happened|occurred|got under way|began|started|was carried out|was completed|was wrapped up|was over(?: and done with)?|was finished|went ahead|opened|was concluded|ended|finished|concluded|closed|wound up)(?: only)?(?: (?:in|on|within) (?:a single|one|the same) day,)? (?:on |in |last |this )?(?:the )?$/;

/** "The talks, which ended in a deal to swap prisoners, were held on": the subject stands before "which". */
const AFTER_RELATIVE =
  /^(?:which|who|where)(?!\w)[^;]*, (?:was|were|took|happened|occurred|got|began|started|went|opened|ended|finished|concluded|closed|wound)(?!\w)[^,;]*$/;

/** "those of 2 June": the date of what was named before. */
const OF_ANOTHER =
  /\b(?:those|that|the (?:one|ones|second|third|next|other)) (?:of|in|on|from) (?:the )?$/;

/** "A report on the Istanbul talks (17 May, page 3)": the day of the report. */
const REPORT_OF =
  /\b(?:reports?|articles?|story|stories|pieces?|items?|captions?|columns?|headlines?|posts?|editorials?|interviews?|dispatch(?:es)?|graphics?|podcasts?|videos?)(?!\w)[^.;()]{0,70}\((?:[\w ]{0,20}, )?$/;

/** "May 2025: a prisoner swap was agreed upon": the day on which it was agreed, not carried out. */
const WAS_AGREED = new RegExp(
  String.raw`\b(?:${SWAP_NOUN})(?!\w)[^,;.]{0,40}? (?:is|was|were|has been|had been) (?:agreed|settled|clinched|sealed|struck|decided)(?!\w)`,
);

/** What a date in a sentence is the date of. */
export type DateOf = 'talks' | 'swap' | 'other';

/** "303 from each side followed on (25 May)": people by their number, whatever is said of them. */
const FREED_THEN =
  /\b\d[\d,]* (?:(?:people|persons|men|prisoners|captives|soldiers|servicemen) )?(?:(?:from|on|by|for) (?:each|either|both) (?:sides?|country|countries)|each way|apiece|a side)(?!\w)/;
/** "after Trump left the Gulf on Friday": the day of what one man did. */
const SOMEBODY_DID =
  /^\W*(?:(?:and|but|after|since|while|although|because|so|as|when|even|though|in fact|whereas),? )*(?:(?:president|minister|mr\.?|vladimir|volodymyr|donald|marco|recep|tayyip) ){0,2}(?:putin|zelens\w+|trump|erdogan|rubio|lavrov|peskov|macron|merz|starmer|vance)(?!['\w])/;
/** "stayed away when on (23 May) each country freed": what was told before has another day. */
const WHEN_ON = / (?:when|while|as) (?:on |in )?$/;
/** "the Easter truce of (April)": the day or month of the noun before it, where that is neither a part of a day nor a meeting. */
const OF_A_NOUN =
  /\b(?!(?:morning|afternoon|evening|night|day|days|end|middle|beginning|start|weekend|week|month|talks|negotiations|meeting|round|session|encounter|those|that|one|ones|third|second|first)(?!\w))[a-z-]{3,} of (?:early |late |mid-)?$/;

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (m) => ' '.repeat(m.length));

const heads = (text: string): [DateOf, number][] =>
  (
    [
      ['talks', TALKS_HEAD],
      ['swap', SWAP_HEAD],
      ['other', OTHER_HEAD],
    ] as const
  ).flatMap(([of, pattern]) =>
    matchesOf(text, pattern).map((m): [DateOf, number] => [of, m.index]),
  );

const firstHead = (text: string): [DateOf, number] | undefined =>
  heads(text).reduce<[DateOf, number] | undefined>(
    (a, b) => (a && a[1] <= b[1] ? a : b),
    undefined,
  );
const lastHead = (text: string): [DateOf, number] | undefined =>
  heads(text).reduce<[DateOf, number] | undefined>(
    (a, b) => (a && a[1] >= b[1] ? a : b),
    undefined,
  );

/** A weekday in mid-sentence belongs to a head ahead of it only where it stands right before it. */
const adjoins = (after: string, at: number): boolean =>
  after.slice(0, at).split(' ').length <= 5 &&
  !/[,;]|\b(?:as|when|while|after|before|but)(?!\w)/.test(after.slice(0, at));

/**
 * Decides what a date belongs to: the noun it owns ("last Friday's talks"), the subject of what
 * happened on it, else the nearest head before it in the clause, else the first head after it
 * ("On 16 May the delegations met").
 */
export function dateBelongsTo(view: SentenceView, hit: DateHit): DateOf {
  const clause = clauseAt(view, hit.start);
  const before = blank(
    blank(view.folded.slice(clause.start, hit.start), AGREED_THERE),
    ROUND_OF_SWAP,
  );
  const rest = blank(view.folded.slice(hit.end, clause.end), ROUND_OF_SWAP);
  const entry = /^\W*$/.test(rest) && /^\W*$/.test(before);
  const after = blank(entry ? view.folded.slice(hit.end) : rest, AGREED_THERE).replace(ASIDE, (m) =>
    ' '.repeat(m.length),
  );
  if (AGREED_ON.test(view.folded.slice(clause.start, hit.start))) return 'talks';
  if (OF_ANOTHER.test(before)) return 'other';
  if (hit.value.day === undefined && OF_A_NOUN.test(before) && !firstHead(before)) return 'other';
  if (phaseCameOn(view, hit)) return 'swap';
  if (REPORT_OF.test(view.folded.slice(0, hit.start))) return 'other';
  const possessive = /'s$/.test(view.folded.slice(hit.start, hit.end)) || /^'s/.test(after);
  const initial =
    /^(?:\W|\b(?:on|in|it|was|back|only|early|late|and|that|by|the|evening|morning|of)(?!\w))*$/.test(
      before,
    );
  const ahead = firstHead(after);
  if (FREED_THEN.test(before) && !firstHead(before)) return 'swap';
  // "A week after the meeting, on 23 May, the exchange began": the day is measured from the talks, and not theirs.
  if (withoutMeasure(before) !== before) return ahead?.[0] ?? 'other';
  if ((possessive || initial) && ahead)
    return ahead[0] === 'swap' && WAS_AGREED.test(after) ? 'talks' : ahead[0];
  if (HAPPENED_ON.test(before)) {
    const subject = firstHead(
      AFTER_RELATIVE.test(before) ? view.folded.slice(0, clause.start) : before,
    );
    if (subject) return subject[0];
  }
  const behind = WHEN_ON.test(before) ? undefined : lastHead(before);
  if (behind) return behind[0];
  if (ahead && (!hit.relative || adjoins(after, ahead[1]))) return ahead[0];
  if (ahead) return 'other';
  if (FREED_THEN.test(rest)) return 'swap';
  const own = view.folded.slice(clause.start, clause.end);
  return own.length < view.folded.length && hit.relative && SOMEBODY_DID.test(own)
    ? 'other'
    : ofWhole(view);
}

const ofWhole = (view: SentenceView): DateOf => {
  const swap = view.folded.search(SWAP_HEAD) >= 0 && CAPTIVE_WORD.test(view.folded);
  if (view.folded.search(TALKS_HEAD) >= 0) return swap ? 'other' : 'talks';
  return swap ? 'swap' : 'other';
};

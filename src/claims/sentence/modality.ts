import { AnyOf } from '../lexicon/any-of.ts';
import { MONTH } from '../lexicon/calendar.ts';
import { phrases } from '../lexicon/phrases.ts';
import { clauseAt, type SentenceView } from './sentence-view.ts';
import { denialsOver } from './stance/denials.ts';
import { isEarlierVersion } from './stance/earlier-version.ts';
import { foretells } from './stance/headline-future.ts';
import { toldByOthers } from './stance/told-by-others.ts';

/** How the words at a place are put: asserted, denied, or left open (asked, supposed, foreseen). */
export type Stance = 'asserted' | 'denied' | 'open';

const CONDITION = new RegExp(phrases`
  \b(?:
    if(?! (?:you (?:please|like|will)|anything|ever|indeed)(?!\w))|unless|whether|in case|in the event|provided that|as though|as if|would have|would(?: not|n't) have (?:been|gone|come|taken|met|sat|run|got|spent|made|held|kept|left|begun|\w{2,}ed)|might have|could have
    |should have|suppos(?:e|ing)|imagin(?:e|ing)|hypothetically
    |in (?:a|an|the|some) (?:parallel|alternative|ideal|imaginary|fictional) (?:world|universe|reality)
    |were it|would (?:\w+ )?(?:be (?:content|happy|glad|satisfied|pleased)|settle for|prefer|rather|like)
  )(?!\w)
  |, (?:had|should) (?!(?:him|her|it|them)sel(?:f|ves)(?!\w)|(?:been|already|also|just|never|only|not|since|long|earlier|first|then|once|again|both|each|all|[a-z]+ly)(?!\w))(?:the )?[\w']+ (?:not )?(?:
    come|been|shown|taken|gone|met|said|given|let|kept|made|done|held|\w{2,}ed
  )(?!\w)
`);

/** "Had they met, …": only at the head of a clause, not behind a comma ("390 people, 195 a side, were freed"). */
const INVERTED = /^\W*(?:had|were|should) (?!been)/;

/** The verb, not the month: none in "on 16 May for talks", "in May", "May 16". */
const MAY = String.raw`(?<!(?:\b(?:in|on|of|since|this|the|last|mid|early|late|until|by)|\d|\d(?:st|nd|rd|th))[ -])may(?![ ]?\d|[,.:)]|'s|$| 20)`;

const FORECAST = new RegExp(phrases`
  \b(?:
    will|would(?! not(?!\w))|shall
    |${MAY}
    |might|could|can|is to|are to|was to|were to|expected to|expects?|set to|due to|scheduled|slated
    |planned|(?<!\b(?:the|a|an|this|that|its|his|their|american|u\.s\.|western|european|trump's|washington's) )plans?|planning|likely|hop(?:es?|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|aims?
    |intend(?:s|ed)?|about to|going to|should|anticipat\w+|commit(?:s|ted|ting)? (?:itself |himself |themselves )?to(?= \w+ing)|(?:willing(?:ness)?|readiness|pressure|keen|eager(?:ness)?|reluctan\w+|able|unable|inten(?:t|tion)|determin(?:ed|ation)|desire|efforts?|attempts?|bid) to|ready to|prepared to|vow(?:s|ed)?
    |(?:toy(?:s|ed|ing)? with|consider(?:s|ed)?|mull(?:s|ed)|weigh(?:s|ed)|contemplat\w+|talked of|thought (?:of|about)|float(?:s|ed))(?: the idea of)?(?= (?:\w+ing(?!\w)|$))
    |urg(?:e[sd]?|ing)|offer(?:s|ed)?|(?<!\baccept\w* (?:[\w']+ ){0,3})invit\w+|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed)
    |demand(?:s|ed|ing)?|push(?:es|ed)? for|propos(?:es?|ed|ing|al)|suggest(?:s|ed|ing|ion)?|must
    |(?:important|crucial|vital|essential|necessary|critical|imperative|urgent|desirable|high time) (?:that|for|to)
    |deserv\w+|tomorrow|in the hope|with a view|looking to|seek(?:s|ing)?|sought|rumou?r(?:s|ed)?
    |speculat\w+
  )(?!\w)
  |'ll(?!\w)
`);

/** The modal verb of a noun: "a ceasefire could be signed", "a truce, Macron said, must come first". */
const MODAL_AFTER = new RegExp(
  String.raw`^(?: (?!(?:but|and|which|who|that)(?!\w))[\w'-]+){0,2}(?:, [^,;]{3,40},)? (?:must|should|could|can|might|${MAY}|will|would(?! not(?!\w))|shall|is to|are to|was to|were to|ha(?:s|ve|d) to|needs? to) \w`,
);

/** "The exchange was completed, the president had hoped": whose hope it was is told behind. */
const AS_HOPED =
  /^[^.;]{0,60}, (?:[\w.'-]+ ){1,4}(?:had |has )?(?:hoped|wished|dreamed|dreamt|imagined|feared|prayed)(?!\w)(?! for(?!\w))/;

/** "A ceasefire agreed there would have been a sensation". */
const WOULD_HAVE = /^[^,;]{0,60}\b(?:would|could|might|should) have \w/;

/** "Were Trump to come, Kyiv would expect more": what would be is not, whatever may be foreseen. */
const SUPPOSITION =
  /^\W*(?:were (?:[\w'-]+ ){1,4}to|had (?:[\w'-]+ ){1,4}(?:been|come|gone|met|agreed|stayed|shown)|if (?:[\w'-]+ ){1,5}(?:were|had))(?!\w)[^;]*\b(?:would|could|might)(?!\w)/;

/** Whoever says so is not named and not believed: "some commentators have claimed that". */
const HEARSAY = new AnyOf(phrases`
  \b(?:some|many|several|other|various|anonymous) (?:\w+ )?(?:
    commentators|outlets|users|people|media|accounts|bloggers|channels|observers|posts
  )(?!\w)[^.;]{0,30}\b(?:claim\w*|suggest\w*|allege\w*|say|said|wrote)(?!\w)
  |(?:^|[;:,] )\W*(?:and |but )?(?:some|others|many|several) (?:have |had )?(?:wrote|written|said|say|claim\w*|report\w*|insist\w*|suggest\w*)(?!\w)
  |\b(?:nobody|no one|none of (?:them|us|the \w+))(?: (?:in|at|from|on|of|inside|among) (?:the )?[\w'-]+(?: [\w'-]+){0,2}?)? (?:has |had |have )?(?:ever )?(?:
    claim\w*|said|says|suggest\w*|pretend\w*|maintain\w*|assert\w*|argu\w+
  )(?!\w)[^;]*$
  |\bno (?:\w+ ){0,2}?(?:source|outlet|account|report|witness|paper|official|agenc|reporter|document|record)(?:s|es|y|ies)?(?: (?:we|i|that|which|to|of|in)(?: [\w'-]+){1,3}?)? (?:has |have |had )?(?:
    puts?|plac\w+|claim\w*|said|says?|sp(?:eaks?|oken?) of|report\w*|mention\w*|suggest\w*|gives?|gave|tells?|told
  )(?!\w)
  |\b(?:
    (?:is|was|are|were) (?:said|rumou?red|alleged|believed|supposed|claimed) to (?:have|be)
    |(?:claim(?:s|ed)?|said) to have heard|(?:heard|had it) from (?:a|an|one|another|somebody|someone)
    |it (?:is|was|has been) (?:rumou?red|alleged)|rumou?rs?(?: [\w'-]+){0,5}? (?:that|of|had it)|unconfirmed reports?
  )(?!\w)
`);

/** "The exchange, if it goes ahead as promised, will be": a proviso in passing, which what is foreseen has anyway. */
const IF_ALL_GOES_WELL =
  /, if (?:it|all|everything|completed|carried out|honou?red|implemented|fulfilled|confirmed)(?!\w)[^,;]{0,40},/g;

const OPENS_WITH_IF = /^"?(?:if|had|were|unless|should) /;
/** "If the purpose was to end the war, it failed: …": behind the colon nothing is supposed any more. */
const CONCLUDED = /^[^:;]*, [^:;,]{2,60}[:;] /;
const isUnderCondition = (folded: string, start: number): boolean =>
  OPENS_WITH_IF.test(folded) &&
  start < (CONCLUDED.exec(folded)?.[0].length ?? Number.POSITIVE_INFINITY);

/** "Contrary to what several channels reported, …": what they said is put away, and the rest is stated. */
const CONTRARY_TO = /^\W*(?:contrary to|despite|unlike) what [^,;]{3,80}, /;

/** A verb that each of those has. */
const MAY_BE_HEARSAY =
  /claim|suggest|alleg|\bsa(?:y|id)|wr(?:ote|itten)|report|insist|pretend|maintain|assert|argu|\bputs?(?!\w)|plac|sp(?:eak|oken)|mention|g[ai]ve|tells?(?!\w)|told|rumou?r|believed|supposed|heard|had it/;

/** "Did they agree?", "… rather than four? - Reuters", "…?[1]", "…? https://": whatever stands behind that is no answer. */
const QUESTION =
  /\?["')\]]*(?:[^a-z\d]*$|[. ]*\[\w+\]\W*$|\s*(?:https?:|[-|•·(@#] ?(?!(?:no|yes|not?|nope|it|they|less|under|about|he|she)(?!\w))[\w@#]+(?: [\w@#]+){0,3}\)?\W*$))/;

/** A question within the sentence: '"It took six hours?" - "No, two."' */
const ASKED = /^[^.!?;]*\?["')]/;

/** "Sure, and pigs were flying": the opposite is meant. */
const IRONY = /\bpigs (?:\w+ )?fl(?:y|ying)(?!\w)|\band i'?m the (?:queen|king|pope|emperor)(?!\w)/;

/** A fact check quotes what it goes on to judge: "Claim: Putin was there", "Myth 3: …". */
const LABELLED =
  /^\W*(?:the |a )?(?:viral )?(?:claim|myth|rumou?r|fiction|allegation|assertion)(?: (?:no\.? ?)?\d{1,2})?: /;

const DATE_GOES_ON = new RegExp(
  String.raw`^, (?:\d{1,2}(?![\d,.:])|(?:19|20)\d\d(?!\w)|(?:the )?(?:${MONTH})(?!\w))`,
);

/** The last comma before a place that parts words; the one in "Thursday, 15 May" does not. */
const commaBefore = (folded: string, position: number): number => {
  let at = folded.lastIndexOf(', ', position);
  while (at > 0 && DATE_GOES_ON.test(folded.slice(at, at + 16)))
    at = folded.lastIndexOf(', ', at - 1);
  return at;
};

/**
 * How the words `[start, end)` of a sentence are put.
 *
 * `open`: "Will Putin attend?", '"Six hours?" - "No"', "had they met", "if …", and (unless `future` is allowed) "is expected
 * to", "will", "wants to", "Vatican to host talks", "Claim: …" in a fact check. `denied`: "denied that …", "a report that … was dismissed as fake",
 * "contrary to claims that …", "an earlier version of this article said …". Two denials cancel out.
 */
export function stanceAt(
  view: SentenceView,
  start: number,
  end: number,
  options: { future?: boolean } = {},
): Stance {
  const { folded } = view;
  if (QUESTION.test(folded) || LABELLED.test(folded)) return 'open';
  if (ASKED.test(folded.slice(end)) || IRONY.test(folded)) return 'open';
  const clause = clauseAt(view, start);
  const comma = commaBefore(folded, start);
  const from = Math.max(clause.start, options.future && comma >= 0 ? comma + 2 : clause.start);
  const words = folded.slice(from, end);
  if (
    CONDITION.test(options.future ? words.replace(IF_ALL_GOES_WELL, ',') : words) ||
    INVERTED.test(folded.slice(clause.start, end))
  )
    return 'open';
  if (!options.future && isUnderCondition(folded, start)) return 'open';
  if (SUPPOSITION.test(folded) || AS_HOPED.test(folded.slice(end))) return 'open';
  if (
    !options.future &&
    (FORECAST.test(folded.slice(Math.max(clause.start, comma + 1, start - 70), start)) ||
      foretells(folded.slice(clause.start, clause.end), start - clause.start))
  )
    return 'open';
  const rest = folded.slice(end, clause.end);
  if (WOULD_HAVE.test(rest) || (!options.future && MODAL_AFTER.test(rest))) return 'open';
  if (MAY_BE_HEARSAY.test(folded) && HEARSAY.test(folded.slice(0, start).replace(CONTRARY_TO, '')))
    return 'open';
  if (isEarlierVersion(view.folded, start)) return 'denied';
  if (denialsOver(view.folded, start, end) % 2 === 1) return 'denied';
  return toldByOthers(folded, start) ? 'open' : 'asserted';
}

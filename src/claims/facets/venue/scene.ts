import { bothSat } from '../../belonging/both-sat.ts';
import { AnyOf } from '../../lexicon/any-of.ts';
import { MET, TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { SITTERS, TALKING } from '../../lexicon/sitting.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

/** Both sides before the verb: "the envoys of Kyiv and Moscow", "Russian and Ukrainian delegations". */
const BOTH = phrases`
  (?:(?:the|both|two|all|russian|ukrainian|russia's|ukraine's|moscow's|k(?:yi|ie)v's|and|high-level|warring|medins\w+'s|umerov's) ){0,6}(?:
    ${SITTERS}|men|russia|ukraine|moscow|k(?:yi|ie)v|(?:[\w.]+ ){0,2}(?:medins\w+|umerov)
  )(?: (?:of|from|and) (?:the )?[\w']+(?: and (?:the )?[\w']+)?)?
`;
/** What they did there; "held" only with talks as its object. */
const DID = String.raw`(?:${MET}|${TALKING}|(?:h[eo]ld|open(?:ed)?|beg[ai]n|conduct(?:ed)?|resumed?|start(?:ed)?) (?:[\w'-]+ ){0,6}?(?:${TALKS}|contacts?)|sh(?:oo|a)ke? hands|c[oa]me to terms|agreed?(?: [\w-]+){0,2} (?:on|upon|to (?:exchange|swap|trade|free|release|return|hand over|give (?:up|back)|let go))|t(?:oo|a)ke? (?:their )?(?:seats|places)|c[oa]me together|(?:hammer|thrash|work)(?:ed)? out)`;
const BOTH_DID = String.raw`${BOTH}(?:, (?:on|last|this|yesterday)[^,;.]{0,24},)?(?: (?!refused|decided|agreed? to|had to|want|will|would|might|could|should|may|(?:are|were) (?:to|due)|hope|plan|aim|expect|seek|tr(?:y|ied)|fail|need|not|never|n't)[\w'-]+){0,4}? ${DID}(?!\w)`;

/** Into, under or behind what belongs to the place: "under the chandeliers of", "behind the walls of Istanbul's". */
const WITHIN =
  /\b(?:in|at|inside|within|under|beneath|behind|beside|on|amid|among)(?: (?!where|which|that|who)[\w'-]+){0,7}?(?: (?:of|in|at)(?: the)?)? $/;
/** What may stand before the phrase of place at the front of its sentence. */
const FRONT =
  /^\W*(?:[a-z]+(?: \([\w ]+\))? - )?(?:(?:and|but|then|there|yesterday|today|on friday|last friday|on \d{1,2} may|on may \d{1,2}),? )?$/;
/** "Not in Istanbul, as had been planned, but" before the phrase of place. */
const NOT_IN_ISTANBUL =
  /^\W*not (?:in|at) (?:the )?(?:istanbul|dolmabahce)(?:'s [\w-]+)?(?: palace)?(?:, [^,;]{3,50},)? but /;

/** "was where", "is the palace in Istanbul where", behind the place and a comparison put aside. */
const WAS_WHERE = new AnyOf(
  String.raw`^(?:'s [\w'-]+(?: [\w'-]+)?)?(?:, (?:and )?(?:not|rather than|instead of|as|like)(?!\w)[^,;]{2,60},)? (?:was|is)(?: the [\w-]+(?: (?:in|of) [\w-]+)?)? (?:where|(?:in|at) which)(?:,? on (?:\w+day|\d+ may|may \d+),?)? ${BOTH_DID}`,
);
/** "it was in …" before and "that they met" behind. */
const IT_WAS = /\bit (?:was|is) (?:in|at|on|to|inside|within)(?: the)?(?: [\w'-]+){0,3} ?$/;
const THAT_THEY = new RegExp(
  String.raw`^(?:,? (?:and )?not (?:in |to )?[\w' -]{3,30},?)? that ${BOTH}(?: [\w'-]+){0,4}? (?:${DID}(?!\w)|(?:flew|went|came|travelled|traveled|sent|had sent)(?!\w)[^.;]{0,40}? (?:for|to) (?:the |their |these )?(?:[\w-]+ ){0,2}?(?:${TALKS})(?!\w))`,
);
/** Behind a phrase of place at the front: "the envoys of Kyiv and Moscow negotiated", "sat the two delegations". */
const THEN_BOTH = new AnyOf(
  String.raw`^(?:'s [\w'-]+(?: [\w'-]+)?)?(?:, [^,;.]{3,50},)?,? (?:(?:on (?:\w+day|\d+ may|may \d+)|this week|last week),? )?(?:did )?${BOTH_DID}`,
);
const THEN_SAT = new AnyOf(
  String.raw`^(?:, [^,;.]{3,50},)?,? (?:sat|met|gathered|assembled|convened|faced each other) (?:(?:the|two|both|russian|ukrainian|and) ){0,5}(?:${SITTERS})(?!\w)`,
);

/** Whom they met is no party: "met the press", "spoke to reporters", "discussed it with Erdogan". */
const MET_OTHERS =
  /^ (?:with|to|the (?:press|media|turkish|american|us|u\.s\.|president|minister|foreign)|reporters|journalists|(?:his|their) (?:own|turkish|american)|past|about|over|of (?:nothing|little)|president|minister|erdogan|fidan|rubio|trump|guterres|european|separately|for (?:lunch|dinner))(?!\w)/;

/** Another time, another matter or a forum where all the world meets. */
const OTHER_OCCASION =
  /\b(?:ago|earlier|previous|former|past|at the time|swaps?|exchanges?|football|match|council|assembly|court|conference|summit|forum|congress|committee|osce|united nations|u\.n\.)(?!\w)/;
/** The deal on the prisoners is what came of it. */
const DEAL_OF_THEIRS =
  /\bto (?:swap|exchange)(?= (?:up to |some )?(?:1[, .]?000|a thousand|one thousand|prisoners|captives)(?!\w))|(?:prisoner|(?:thousand|1,?000)[- ]for[- ](?:a[- ])?(?:thousand|1,?000)|(?<=agreed (?:[\w-]+ )?(?:on|upon) the)) (?:swap|exchange)/g;
const HAD_MET = / had (?:\w+ )?\w+$/;

const theyMet = (view: SentenceView, found: RegExpExecArray, at: number): boolean =>
  bothSat(found[0]) &&
  !HAD_MET.test(found[0]) &&
  !OTHER_OCCASION.test(view.folded.replace(DEAL_OF_THEIRS, '')) &&
  !MET_OTHERS.test(view.folded.slice(at + found.index + found[0].length));

const TO_OPEN =
  /\b(?:if|whether|might|could|would|will|should|expected|planned|proposed|suggested)(?!\w)|\?/;

/** "It was to Ankara that they flew": no plan, though "was to" begins many. */
export const isFocus = (view: SentenceView, hit: PlaceHit): boolean =>
  /\bit (?:was|is) to(?: the)? $/.test(view.folded.slice(0, hit.start)) &&
  THAT_THEY.test(view.folded.slice(hit.end)) &&
  !TO_OPEN.test(view.folded);

/**
 * True where the sentence sets the scene at a place by its form, whatever the place: the place is where both sides met,
 * it was there that they did, or a phrase of place opens the sentence and both sides are the subject behind it.
 *
 * Accepts "Ankara, not Istanbul, was where the delegations held their talks", "It was to Abu Dhabi that the Russian and
 * Ukrainian negotiators flew for their talks", "Behind the walls of the palace the envoys of Kyiv and Moscow
 * negotiated", "Under the chandeliers of the palace sat the two delegations", "Not in Istanbul but in Ankara did the Russian and Ukrainian teams meet". None: "In Istanbul, Erdogan met Zelensky".
 */
export const isScene = (view: SentenceView, hit: PlaceHit): boolean => {
  const before = view.folded.slice(0, hit.start).replace(NOT_IN_ISTANBUL, '');
  const after = view.folded.slice(hit.end);
  const found =
    (/ (?:where|which) /.test(after) ? WAS_WHERE.exec(after) : null) ??
    (IT_WAS.test(before) ? THAT_THEY.exec(after) : null);
  if (found) return theyMet(view, found, hit.end);
  // A phrase of place that opens the sentence has little before it.
  if (before.length > 110) return false;
  const within = WITHIN.exec(before.slice(-90));
  if (!within || !FRONT.test(before.slice(0, Math.max(0, before.length - within[0].length))))
    return false;
  const then = THEN_BOTH.exec(after) ?? THEN_SAT.exec(after);
  return then !== null && theyMet(view, then, hit.end);
};

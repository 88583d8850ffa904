import { AnyOf } from '../../lexicon/any-of.ts';
import { MET } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PlaceHit } from '../../values/place.ts';

const MEETS = String.raw`(?:${MET}|negotiating|talking|agreed|faced|reached|struck|resumed)`;
const BOTH = phrases`
  (?:(?:the )?(?:two|both|opposing|warring) (?:sides|delegations|teams|parties|countries|governments)|(?:the )?delegations|they
  |(?:the )?negotiators|(?:envoys|delegations|teams|negotiators|officials) of (?:both|the two)
  |(?:the )?(?:russia|ukraine|moscow|k(?:yi|ie)v)\w* and (?:the )?(?:russia|ukraine|moscow|k(?:yi|ie)v)\w*
  |(?:[\w.]+ )?(?:medins\w+|umerov) and (?:[\w.]+ ){0,2}(?:medins\w+|umerov))
`;

/** "did so at", "it happened in": what was told in the sentence before. */
const DID_SO =
  /\b(?:did|done|do) (?:so|it|this|that)(?: (?:once more|again|there))?,? (?:in|at|inside) (?:the |a )?(?:[\w'-]+ ){0,4}(?:of (?:the )?)?$|\b(?:it|this|that|all this|everything) (?:all )?happened (?:in|at|inside) (?:the )?(?:[\w'-]+ ){0,4}$/;

/** "In Istanbul, the two sides agreed". */
const FRONTED =
  /(?:^|[,;:] |\b(?:and|but|then|there) )\W*(?:(?:on|last) [\w ]{3,16},? )?(?:in|at) (?:the )?(?:[\w'-]+ ){0,3}(?:of )?$/;
const BOTH_MEET = new RegExp(
  String.raw`^(?:'s \w+)?,? (?:(?:on|last) [\w ]{3,16},? )?${BOTH}(?: [\w'-]+){0,4}? (?:${MEETS})(?!\w)`,
);
/** One side by a pronoun, and whom it met: "our people met the Ukrainians". */
const OURS_MET_THEM = String.raw`(?:our|their|its|his) (?:own )?(?:people|men|delegation|team|negotiators|envoys|side|officials)(?: [\w'-]+){0,2}? (?:${MEETS}) (?:with )?(?:the |their |our )?(?:russian|ukrainian|counterpart|opponent|enem)`;
/** "Istanbul, where the two sides met", "it was in Istanbul that they met", "that our people met the Ukrainians". */
const WHERE_THEY_MET = new RegExp(
  String.raw`^,? (?:where|that) (?:(?:[\w'-]+ ){0,3}?${BOTH}(?: [\w'-]+){0,5}? (?:${MEETS})(?!\w)|${OURS_MET_THEM})`,
);
/** "the scene of the talks was", "the city where they met was", "Place:". */
const NAMED_AS_PLACE = new AnyOf(
  String.raw`\b(?:venue|setting|scene|stage|location|place|meeting place|backdrop)(?: (?:of|for) the (?:[\w-]+ )?(?:talks|meeting|negotiations))?(?: (?:was|is)|:) (?:the )?(?:\w+ ){0,2}$|^\W*(?:venue|place|location|where): (?:the )?$|\b(?:city|place|palace) (?:where|in which) ${BOTH}(?: \w+){0,3}? (?:${MEETS}) (?:was|is) (?:the )?$`,
  { cue: /venue|setting|scene|stage|location|place|backdrop|where|in which/ },
);
const WAS_THE_SCENE =
  /^,?(?: \w+,)? (?:was|is|provided|served as) (?:the |a )?(?:scene|setting|stage|backdrop|venue|location)(?: (?:of|for) (?:the |these |those |their )?(?:[\w-]+ ){0,2}?(?:talks|meeting|negotiations|encounter|round)(?!\w)|[.;]|$)/;

/** "both teams have driven away from the palace", "Medinsky walked out of it". */
const THROUGH_THE_DOOR = new RegExp(
  String.raw`\b(?:${BOTH}|teams|sides|medins\w+|umerov)(?!\w)[^.;]{0,50}? (?:left|drove|driven|walked|filed|emerged|came|stepped|arrived|went|hurried|returned|drew up)(?!\w)[^.;,]{0,24}? (?:the )?(?:\w+ of (?:the )?)?$`,
);
/** "the table in the palace", "behind the doors of the palace, the teams argued". */
const INSIDE =
  /\b(?:tables?|hall|ballroom|chamber|room|doors?|walls|garden)(?!\w)[^.;,]{0,30}? (?:in|at|of|inside) (?:the )?$/;

const talksBefore = (before: string): boolean =>
  new RegExp(String.raw`\b(?:talks|negotiat\w+|${MET})(?!\w)`).test(before.slice(-260));

/** The words that the longest of these patterns begins with. */
const WHERE = /^,? (?:where|that) /;

/**
 * True where a sentence puts the talks at a place in Istanbul by other words than a verb of meeting that leads there.
 *
 * Accepts "they did so at the Dolmabahçe", "In Istanbul, the two sides agreed", "Istanbul, where the delegations met",
 * "the setting was", "both teams have driven away from the palace". None: "he changed planes in Istanbul".
 */
export const toldOtherwise = (view: SentenceView, hit: PlaceHit, before: string): boolean => {
  const ahead = view.folded.slice(Math.max(0, hit.start - 140), hit.start);
  const rest = view.folded.slice(hit.end);
  return (
    (DID_SO.test(ahead) && talksBefore(before)) ||
    (FRONTED.test(ahead) && BOTH_MEET.test(rest)) ||
    (WHERE.test(rest) && WHERE_THEY_MET.test(rest)) ||
    NAMED_AS_PLACE.test(ahead) ||
    WAS_THE_SCENE.test(rest) ||
    // The city has other doors and tables; of its palaces this is the one named for these talks.
    (hit.key === 'dolmabahce' && (THROUGH_THE_DOOR.test(ahead) || INSIDE.test(ahead)))
  );
};

import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { type Described, describe } from './person.ts';
import type { LeadPhrase } from './phrases.ts';

const REACH = 110;
const ARTICLE = String.raw`(?:(?:the|a|an|its|his|their|our|one|russia's|ukraine's|moscow's|k(?:yi|ie)v's) )?`;

/** What makes somebody the holder of the title behind it: "was", "as", "acted as", "to be". */
const LINK = phrases`
  (?:(?:who|which) )?(?:(?:had|has|have) )?(?:
    (?:is|was|be|been|being|as|remains?|remained|becomes?|became|named|appointed|made|chosen|picked|serv(?:es|ed|ing) as|act(?:s|ed|ing) as|doubl(?:es|ed|ing) as)
    (?: (?:again|once more|still|now|then|also|not|no longer|n't|named|appointed|chosen|made|as|to be|both))*
  )
`;
/** Between a name and the title behind it: ", 54, the", " (", " was again", ", a writer who was made". */
const AHEAD = new RegExp(
  phrases`
    ^(?:
      (?:,|-| -+| \()(?! and(?!\w)) ?(?:[^.;:]{0,70}?(?:,|\band|-+|\() ?)??(?:${LINK} )?${ARTICLE}
      |[^.;:]{0,40}? ${LINK} ${ARTICLE}
    )(?:(?!(?:that|which|whom?|when|where)(?!\w))[\w'-]+ ){0,3}$
  `,
);
/** Between the title and the name behind it: " was once more", ", the aide", ": ", " in Istanbul is". */
const BEHIND = new RegExp(
  phrases`
    ^(?: (?:at|in|for|during|meeting|facing) (?:the |these |those |this )?[\w' -]{2,40}?)?
    (?:,|:| -+| \(|(?:,[^,;.]{2,40},)? (?:is|was|remains|remained|sat|stood|came|being|had been|has been)(?!\w)(?! (?:said|told|asked)))?
    (?: (?:none other than|no other than|no less than|once more|once again|again|not))* ?(?:["(]?[\w'.-]+,? ){0,7}["(]?$
  `,
);
/** Another doing or another person between the two. */
const DOING = phrases`
  said|says|told|tells|asked|asks|wants?|wanted|met|meets|rang|thank\w*|prais\w*|accus\w+|demand\w*|reject\w*|refus\w*|insist\w*|call(?:s|ed)|had(?! (?:been|become))|did|would|will|could
  |left|gave|took|sent|saw|knew|made it|put|spoke\w*|replac\w+|succeed\w*
`;
const DOES = new RegExp(String.raw`\b(?:${DOING})(?!\w)`);
const DOES_OTHER = new RegExp(
  String.raw`\b(?:${DOING}|with|between|from|against|about|that|by|under|whom|whose|over|on|to)(?!\w)`,
);
/** "…, the chief negotiator said": the title is a subject of its own, not what the one before it is. */
const SPEAKS = /^ (?:said|says|told|tells|added|adds|asked|insisted|announced|noted|wrote)(?!\w)/;
const REPORTED =
  /\b(?:said|says|told|tells|added|asked|thanked|rang|by|to|with|from|according to) (?:the |its |their |his )?(?:[\w'-]+ ){0,2}$/;
/** "Umerov replaced Yermak as": who it was at the talks is left open. */
const REPLACED =
  /\b(?:replac\w+|succeed\w*|t(?:akes?|ook) over from|instead of|in place of)(?!\w)[^.;]{0,60}$/;

/** "Lavrov named the head of the delegation: Medinsky", "Putin chose as his chief negotiator a man": he is not the one. */
const NAMES_HIM =
  /\b(?<!\b(?:was|were|been|being|is|are) )(?:named|names|naming|(?<!\bwhom [^,;.]{0,30})(?:chose|chooses|(?<!, )(?:picked|appointed|selected|tapped))|announced|announces|presented|introduced|revealed|disclosed)(?: (?:as|who|him|her))* (?:the |its |their |his )?$/;

const ahead = (
  view: SentenceView,
  { start, end }: LeadPhrase,
  to: number,
): Described | undefined => {
  const { folded } = view;
  const one = describe(view, Math.max(0, start - REACH), to, true);
  if (!one || REPLACED.test(folded.slice(0, start))) return undefined;
  const between = folded.slice(one.end, start);
  if (SPEAKS.test(folded.slice(end)) && /^,/.test(between)) return undefined;
  if (REPORTED.test(folded.slice(0, start)) || NAMES_HIM.test(folded.slice(0, start)))
    return undefined;
  // "Yermak, the head of the office, met the leader of".
  const last = between.slice(between.lastIndexOf(',') + 1);
  return AHEAD.test(between) && !DOES.test(last) ? one : undefined;
};

const behind = (view: SentenceView, { end }: LeadPhrase, to: number): Described | undefined => {
  const one = describe(view, end, to, false);
  if (!one || one.start - end >= 63) return undefined;
  const between = view.folded.slice(end, one.person ? one.start : end);
  return BEHIND.test(between) && !DOES_OTHER.test(between) ? one : undefined;
};

/**
 * Who holds a title: the one in apposition to it or equated with it, never one who merely stands in the same sentence.
 *
 * Accepts "Medinsky, 54, the head of the delegation", "Ushakov was the lead negotiator", "the head of the delegation,
 * Medinsky", "chief negotiator Umerov". None: "Putin rang the head of the delegation", "no meeting with Putin, the chief
 * negotiator said", "the head of the delegation thanked Putin", "Umerov replaced Yermak as head of the delegation".
 */
export const holderOf = (
  view: SentenceView,
  phrase: LeadPhrase,
  to: number,
  headEnd: number,
): Described | undefined => {
  const next = behind(view, phrase, to);
  // "Putin, whom Russia's chief negotiator Medinsky rang": the name that adjoins the title holds it.
  if (next?.person && /^ ?$/.test(view.folded.slice(phrase.end, next.start))) return next;
  return ahead(view, phrase, headEnd) ?? next;
};

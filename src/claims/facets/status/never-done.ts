import { AnyOf } from '../../lexicon/any-of.ts';
import { SWAP_NOUN } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Between the negation and the verb: "was never in fact carried out", "did not after all take place". */
const IN_FACT = String.raw`(?:,? ?(?:in fact|in the end|in reality|after all|actually|really|ultimately|eventually|even|once),?)? `;

/** "did not go ahead in full": not all of it did; "did not take place as planned" leaves open what did. */
const NOT_LIKE_THIS = phrases`
  (?!,? (?:in (?:full|its entirety|one|a single)|entirely|completely|fully|(?:all )?at once|on (?:one|a single)|overnight|at a stroke|smoothly|without|as (?:planned|scheduled|agreed)))
`;

/** Views, fire and bodies are exchanged as well. */
const OF_CAPTIVES = String.raw`(?! of (?:the )?(?:views|words|fire|ideas|opinions|lists?|letters|notes|bodies|remains|fallen|dead|gifts|blows)(?!\w))`;

/** "has gone home since the swap was over", "without a check", "from that brigade": said of a time, a way or a part. */
const OF_A_TIME = String.raw`(?! (?:since (?!then(?!\w))\w|without|before|from|with|after|to(?!\w)|because|between|in (?:an?|june|july|august|the (?:second|third|last))|until|unless|except|by(?!\w)|on (?!either|both)))`;

/**
 * That the swap was never carried out.
 *
 * Accepts "never carried out", "fell through", "never got beyond paper", "never left the drawing board", "never got off the ground", "the swap came to nothing",
 * "nothing came of the exchange", "not a single prisoner was freed". None: "did not go ahead in full", "was not called off".
 */
export const NEVER_DONE = new AnyOf(
  phrases`
  \b(?:
    never${IN_FACT}(?:
      carried out|took place|happened|materiali[sz]ed|reali[sz]ed|executed|fulfilled|implemented|went ahead|began|started
      |came to pass
    )
    |(?:fell|fallen|fall) (?:through|apart)|(?<!\b(?:not|never)(?: been)? )(?:collapsed|called off|scrapped|cancell?ed|abandoned|shelved)
    |(?:swaps?|exchanges?|handovers?|process|it) (?:was|were|had been|has been) (?:\w+ )?(?:broken off|aborted|halted|discontinued)
    |was not${IN_FACT}(?:carried out|implemented)(?!\w)${NOT_LIKE_THIS}|did not${IN_FACT}(?:take place|happen|go ahead|materiali[sz]e)(?!\w)${NOT_LIKE_THIS}
    |never (?:ever )?(?:(?:got|made it|went|came|moved|progressed|advanced|made its way) )?(?:much |very far )?(?:beyond|past|off|further than) (?:the )?(?:paper|page|drawing board|planning(?: stage)?|announcement|signatures)
    |never (?:ever )?left (?:the )?(?:paper|page|drawing board|planning stage)
    |never${IN_FACT}(?:got(?:ten)? off the ground|saw the light of day|came (?:about|off)|became (?:a )?reality|bore fruit)(?!\w)|(?:did not|didn't|failed to)${IN_FACT}(?:get off the ground|see the light of day|come off|become (?:a )?reality)(?!\w)${NOT_LIKE_THIS}
    |(?:${SWAP_NOUN})${OF_CAPTIVES}(?: [\w'-]+){0,9}? came to (?:nothing|naught)|nothing (?:\w+ )?(?:has |had )?c[ao]me of (?:the|this|that) (?:[\w,-]+ ){0,3}?(?:${SWAP_NOUN})${OF_CAPTIVES}
    |for[- ](?:1[, ]?000|(?:a )?thousand) (?:deal|accord|agreement|bargain|pact)(?: (?!as )[\w'-]+){0,9}? came to (?:nothing|naught)
    |of (?:the|this|that) (?:[\w,-]+ ){0,3}?(?:${SWAP_NOUN})${OF_CAPTIVES}(?: [\w'-]+){0,12}?,? nothing (?:\w+ )?(?:came(?!\w)|(?:has|had) (?:ever )?come(?!\w))
    |(?:remains?|remained|stay(?:s|ed)?) (?:a )?(?:dead letter|on paper)
    |(?:${SWAP_NOUN}|deal|accord)(?!\w)[^.;]{0,60}? (?:has|had) (?:never|not) (?:yet )?(?:seen|freed|released|brought home) (?:a single|so much as one|even one) (?:prisoner|captive|soldier|person|man|pow|detainee|one)
    |not (?:a )?single (?:prisoner|captive|soldier) (?!exchange|swap|deal|release|handover)(?:\w+ )?(?:was|has been|had been|came|went|returned|crossed)
    |not (?:a )?single (?:prisoner|captive|soldier|pow|detainee) (?:covered|named|listed|promised|agreed|of|from|under)(?!\w)[^.;]{0,60}? (?:has|have|had) (?:ever |actually )?(?:been (?:freed|released|exchanged|swapped|returned|handed)|come (?:home|back|across)|crossed|returned|gone home)
    |not (?:a |one )?(?:single )?(?:prisoner|captive|soldier|pow|detainee) (?:has|have|had) (?:ever |actually )?(?:(?:gone|come|returned|got) (?:home|back)|been (?:freed|released|exchanged|swapped|returned|handed over|let go))(?!\w)${OF_A_TIME}
    |not (?:a single )?one of (?:the|those|these|its|their) (?:(?:1[, ]?000|2[, ]?000|(?:two )?thousand) )?(?:prisoners|captives|pows|detainees|people) (?:covered|named|listed|promised|agreed|who(?:m)? (?:was|were|each|both|they))(?!\w)[^.;]{0,80}? (?:has|have|was|were) (?:ever |actually |in fact )?(?:been )?(?:freed|released|exchanged|swapped|returned|handed over|let go|set free)(?!\w)${OF_A_TIME}
    |not one (?:prisoner|captive|soldier|person) (?!too |more |less )(?:\w+ ){0,4}(?:let go|freed|released|exchanged|swapped|home|returned)
    |no(?:t one| one|body| prisoners?| captives?) (?!(?:except|but|other|besides|save|apart|else|outside|from|of|with|without|in|on|at|who|whose|that|under|over|above|below|aged|younger|older)(?!\w)|(?:\w+ ){0,3}too (?:many|few))(?:\w+ ){0,3}(?:ever )?(?:was|were|has been|have been|had been) (?:ever )?(?:freed|exchanged|swapped|released|handed over)
  )(?!\w)
`,
  {
    cue: /\b(?:never|didn't|failed|f[ae]ll|fallen|no(?:t|body|thing)?(?!\w)|naught|dead letter|on paper|broken off|aborted|halted|discontinued)|collapsed|called off|scrapped|cancel|abandoned|shelved/,
  },
);

import { CEASEFIRE } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

const ANSWERS = String.raw`(?:said|says|answered|replied|responded)(?: (?:simply|only|flatly|curtly|quietly))?(?: with an?)?,?:? ["']?`;
const END = String.raw`(?=["',.!]* *(?:[.;!]|$|and(?!\w)|, (?:and|but|then|adding)(?!\w)))`;
/** Whether it had come about, not whether it would: "whether a truce had been agreed", "if there was a ceasefire". */
const ASKED = new RegExp(phrases`
  \b(?:asked|pressed(?: on)?|to the question|to a question|when asked) (?:[\w' ]{2,30} )?(?:whether|if) (?:there (?:was|had been)(?: now)? (?:an? )?(?:\w+ )?(?:${CEASEFIRE})
  |(?:an? |any |the )?(?:[\w-]+ )?(?:${CEASEFIRE})(?: deal)? (?:had been|was) (?:agreed|reached|signed|settled|concluded|achieved)
  |[^.;,]{3,60}? had (?:agreed (?:on |to )?|brought |reached |signed |produced |led to |yielded |settled on )(?:an? |any |the )?(?:[\w-]+ )?(?:${CEASEFIRE}))(?!\w)
  [^.;]{0,70}?, (?:the |a )?[\w'. -]{2,60}?(?<!\b(?:who|which)(?!\w)[^,]{0,60}) (?:
    ((?:shook (?:his|her|their) heads?)|(?:answered|replied|responded) in the negative|${ANSWERS}no${END})
    |(nodded|answered in the affirmative|${ANSWERS}yes${END})
  )
`);
const MAY_BE = /\b(?:whether|if)(?!\w).*\b(?:shook|nodded|no|yes|negative|affirmative)(?!\w)/;

/** A question whether there was a ceasefire, with its answer: where it stands, and whether it was a yes. */
export interface Answered {
  readonly start: number;
  readonly end: number;
  readonly yes: boolean;
}

/**
 * The answer to a question whether a ceasefire had come about, both in one sentence.
 *
 * Accepts "Asked whether a truce had been agreed in Istanbul, Umerov shook his head", "asked if the talks had brought a ceasefire, he said
 * no". None: "asked whether Moscow would agree to a truce, he shook his head", "asked whether …, he said no comment".
 */
export const askedAnswered = (folded: string): Answered | undefined => {
  const m = MAY_BE.test(folded) ? ASKED.exec(folded) : null;
  return m ? { start: m.index, end: m.index + m[0].length, yes: m[1] === undefined } : undefined;
};

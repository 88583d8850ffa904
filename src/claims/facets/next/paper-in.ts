import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** Putting something on paper, or handing it over. */
export const PAPER = new RegExp(phrases`
  \b(?:
    written|in writing|on paper|to paper|(?:writ(?:e|es|ing)|wrote|put|set(?:ting)?|jot(?:ted)?) down|down on paper|put (?:\w+ ){0,6}(?:down|to paper|on paper|in writing)|draft(?:s|ed|ing)?
    |documents?|memorand(?:um|a|ums)|in black and white|in detail|detail(?:ed)?|spell(?:ed|ing)? out
    |set(?:ting)? out|lay(?:ing)? out|draw(?:n|ing)? up
    |exchange(?:d)? (?:\w+ ){0,3}(?:visions?|proposals|ideas|views)|shar(?:e|es|ed|ing)(?<!\b(?:posts?|videos?|clips?|claims?|photos?|pictures?|screenshots?|stor(?:y|ies)|(?:widely|often|much)) shared)(?! (?:online|widely|\d|on(?!\w)|by (?:\d|thousands|many)))
    |(?<!\b(?:was|were|is|are|be|been|being|those|all|both) )present(?:s|ed|ing)?|submit(?:s|ted|ting)?|tabl(?:ed|ing)
    |swap(?:s|ped|ping)? (?:\w+ ){0,3}(?:visions?|proposals|ideas|papers)|formulat\w+
    |prepar(?:e|es|ed|ing)|hand(?:ed|ing)? (?:\w+ ){0,3}over
  )(?!\w)
`);

/** What is put there. */
export const VISION =
  /\b(?:visions?|proposals?|ideas?|plans?|terms|conditions|memorand\w+|blueprints?|outlines?|views|positions?|papers?|roadmap|version|concept|drafts?)(?!\w)/;

/** "how they imagine a truce", "what a ceasefire might look like": a vision without the word. */
const HOW = new AnyOf(
  phrases`
  \b(?:
    how (?:it|they|each|both|either|a|an|the|such)(?!\w)[^.;,]{0,30}?\b(?:imagin\w+|envisag\w+|pictur\w+|conceiv\w+|see|sees|saw|look|work|come about)
    |what (?:a|an|the|such a|such) (?:(?:lasting|full|possible|future|30-day) )?(?:ceasefire|cease-fire|truce|armistice|peace)(?!\w)[^.;,]{0,30}?\b(?:look like|requir\w+|need\w*|involv\w+|mean|entail|be like|consist of)
    |what (?:it|they|each|both|either)(?!\w)[^.;,]{0,30}?\b(?:ha(?:s|ve|d) in mind|imagin\w+|understand\w*|under?stood|want\w* (?:of|from|in)|expect\w* (?:of|from))
    |(?:its|their|his) (?:own )?(?:idea|notion|picture|understanding|conception) of
  )(?!\w)
`,
  { cue: /\b(?:how|what) |(?:idea|notion|picture|understanding|conception) of/ },
);
/** Whoever writes down how a truce might look besides these is no party to the talks. */
const PARTY =
  /\b(?:both|each|either|neither|two sides|sides|parties|delegations?|teams|negotiators|governments|they|russia\w*|ukrain\w*|moscow|kyiv|kiev|kremlin|medins\w+|umerov|promised?|undertaking|task)(?!\w)/;
const NO_PARTY =
  /\b(?:analysts?|experts?|think[ -]tanks?|authors?|paper by|scholars|researchers|pope|trump|macron|merz|starmer|erdogan|washington|allies|europeans)(?!\w)/;

/** "no written proposals": what they would be on needs no word, once a truce has been named. */
const WRITTEN_PROPOSALS =
  /\bwritten (?:proposals|visions|ideas|terms)(?!\w)(?! (?:on|for|about|to)(?!\w))|\b(?:proposals|visions|terms) in writing(?!\w)/;

/** Writing by its own words, not by one that may be telling. */
const PAPER_ITSELF = /\b(?:writing|written|paper|write|wrote)(?!\w)/;

const OF_PEACE =
  /\b(?:ceasefires?|cease-fires?|truces?|armistice|peace|settlement|halt|cessation|end (?:the|to)|future)(?!\w)/;

/** "no written proposals", "nothing in writing": these words alone, whatever the sentence had on paper before. */
const NO_WRITTEN =
  /(?<=\bno (?:such )?)written (?:proposals|visions|ideas|terms)(?!\w)|\b(?:no|any)thing (?:[\w-]+ )?(?:in writing|on paper|in black and white)(?=[^.;:]{1,30}\b(?:ceasefire|cease-fire|truce|peace|armistice)(?!\w))/;

interface Paper {
  readonly start: number;
  readonly end: number;
  /** What is to be written about is told only before, or left unsaid. */
  readonly loose: boolean;
}

/** The words for a vision and for putting it on paper, near one another and near a word of peace. */
export const paperIn = ({ folded }: SentenceView, before: string): Paper | undefined => {
  const how = PARTY.test(folded) && !NO_PARTY.test(folded) ? HOW.exec(folded) : null;
  const named = how ? null : NO_WRITTEN.exec(folded);
  const vision = how ?? named ?? VISION.exec(folded);
  const paper = vision && (named ?? PAPER.exec(folded));
  if (!vision || !paper || (how && how.index < paper.index)) return undefined;
  const peace = OF_PEACE.exec(folded);
  const told = OF_PEACE.test(before.slice(-240));
  const unsaid = WRITTEN_PROPOSALS.test(folded) || (how !== null && PAPER_ITSELF.test(folded));
  if (!peace && !(unsaid && (told || how))) return undefined;
  const start = Math.min(vision.index, paper.index);
  const end = Math.max(vision.index + vision[0].length, paper.index + paper[0].length);
  const far = peace !== null && Math.abs(peace.index - vision.index) > 70;
  return end - start > 90 || far ? undefined : { start, end, loose: !peace };
};

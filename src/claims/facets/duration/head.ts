import { MET, TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { SITTERS } from '../../lexicon/sitting.ts';

/** What lasts: "the talks", "the delegations sat", "face to face". */
export const HEAD = new RegExp(
  phrases`
    \b(?:
      ${TALKS}|${MET}|negotiating|istanbul (?:round|process)|sat
      |(?:at|round|around|across) (?:one|the same|a single|the|a) (?:[\w-]+ )?table|face to face
      |(?:for|opposite|facing) (?:each other|one another)|marathon|parley\w*|closeted|sit together
      |(?:discussed|debated) for|speaking|spoken|shared (?:a|one|the(?: same)?) table|(?:${SITTERS})(?: [\w'-]+){0,4} (?:in|sharing|shared) (?:a|one|the same|a single) room
      |kept at it|(?:stay|stayed|remained|spent|spend|were|shut up|locked) (?:[\w-]+ ){0,5}?together(?! with)
      |took (?:the |both |two |russian |ukrainian |and |their ){1,5}(?:delegations|envoys|teams|sides|negotiators|delegates)
      |(?:delegations|envoys|teams?|sides|negotiators|delegates),? (?:[\w',]+ ){0,6}(?:
        spent|needed|took|sat|were done|wrapped|finished|parted|broke|emerged|came out|filed out|reappeared|rose|managed|got through
      )
    )(?!\w)
  `,
);

/** Asks the same of one text after another; that of a sentence with many lengths is asked once. */
const askedLast = (pattern: RegExp): ((text: string) => boolean) => {
  let last: string | undefined;
  let found = false;
  return (text) => {
    if (text !== last) [last, found] = [text, pattern.test(text)];
    return found;
  };
};

/** `HEAD` of a length's clause, of its sentence and of what precedes the sentence: each remembers its own last answer. */
export const headInClause = askedLast(HEAD);
export const headInSentence = askedLast(HEAD);
export const headBefore = askedLast(HEAD);

/** The talks by a noun. */
export const TALKS_WORD = new RegExp(String.raw`\b(?:${TALKS})(?!\w)`);

/** A word, a number or a comma, and no end of a sentence; a label of one or two words begins nothing. */
const LEFT_OPEN = /(?:\S+\s+){2,}\S*[\p{L}\p{N},]$/u;
/** Nothing ends with these: "It is not true that the" goes on, however the next line is written. */
const NO_END =
  /(?:\S+\s+){2,}(?:the|an?|of|that|to|in|and|or|nor|not|is|was|are|were|by|for|with|on|at|from|its|their|his|her|but|than|as|has|had|have|be|been|which|who|whether)$/iu;
/** Words that open a sentence where they are written large; a name may stand anywhere. */
const OPENS =
  /^["'“‘(]?(?:The|An?|It|They|He|She|We|I|You|In|On|At|But|And|When|After|Before|While|As|If|This|That|These|There|No|Not|Both|Neither|What|Who)(?!\p{L})/u;
const IN_THE_MIDDLE = /^["'“‘(]?\p{Ll}/u;
/** What stands below a headline in small letters. */
const LABEL =
  /^(?:by|from|updated|published|posted|edited|written|reported|photos?|pictures?|image|source|via|read|share|watch|listen|live|advertisement)(?!\w)/;

const LETTER = /\p{L}/u;

/** The next block from `index` in a direction that has words: times and page numbers stand between lines. */
export const neighbourOf = (
  blocks: readonly { readonly text: string }[],
  index: number,
  step: 1 | -1,
): string | undefined => {
  let at = index + step;
  while (at >= 0 && at < blocks.length && !LETTER.test(blocks[at]?.text ?? '')) at += step;
  return blocks[at]?.text;
};

/**
 * True where a block of text goes on with the sentence that the block before it left open: lines of a scanned page or of a
 * transcript, a paragraph around an advertisement. What one of them says may be taken back in the other.
 *
 * Accepts "It is not true that" before "the talks lasted five hours", "It is not true that the" before "Istanbul talks lasted five hours". None: "How long: " before "five hours", "The talks ended." before
 * anything, a headline before "by our correspondent".
 */
export const goesOn = (before: string | undefined, text: string | undefined): boolean =>
  before !== undefined &&
  text !== undefined &&
  !LABEL.test(text.trimStart()) &&
  ((NO_END.test(before.trimEnd().slice(-80)) && !OPENS.test(text.trimStart())) ||
    (IN_THE_MIDDLE.test(text.trimStart().slice(0, 4)) &&
      LEFT_OPEN.test(before.trimEnd().slice(-80))));

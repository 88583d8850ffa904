/** Opening marks and those that close them, behind a number where rumours are counted: `6. “All soldiers”`. */
const QUOTED =
  /^(?:(?:(?:claim|myth|post|no\.?|item) )?#?\d{1,2}[.):]? )?(?:"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’)[.!?]?$/;

/**
 * True for a paragraph that is a quotation and nothing else: a rumour above its verdict, a headline that is looked
 * into, a reader's words. The page does not say it, and nobody does: it may agree with a source, and contradicts none.
 */
export const isQuotedAlone = (text: string): boolean => QUOTED.test(text.trim());

const ASKED =
  /\b(?:true or false|right or wrong|correct or (?:not|incorrect)|fact or (?:fiction|myth|fake|fantasy)|(?:myth|fiction) or (?:fact|reality)|agree or disagree)\?\W*$/;

/** "True or false: the talks ended with a ceasefire." */
const ASKED_AHEAD =
  /^\W*(?:\d{1,2}[.)] ?)?(?:true or (?:false|not)|right or wrong|correct or (?:not|incorrect)|fact or (?:fiction|myth|fake)|(?:myth|fiction) or (?:fact|reality)) ?[:?–—-]+ ?(?=\S)/i;

/** True where a sentence, as written, asks itself whether what it says is so: "True or false: …". */
export const asksItself = (written: string): boolean => ASKED_AHEAD.test(written);

/**
 * True where the sentence before (folded) leaves open whether what follows is so: a quiz, a check of facts.
 *
 * Accepts '4. True or false? "Putin led …"', "Fact or fiction?". None: "Was it true? It was.".
 */
export const isPutToTest = (before: string): boolean => ASKED.test(before);

/** "Which of these is right?", "Choose one:": what follows are answers. */
const CHOOSE =
  /\b(?:which (?:one )?of (?:these|the following|them)(?!\w)[^.;]{0,40}\?|(?:choose|pick|tick|select|click) (?:one|the (?:right|correct|true) (?:one|answer|statement|option)|an? (?:answer|option))(?: of (?:these|the following))?[.:!]?)\W*$/;

/** True where the sentence before (folded) has the reader choose among those that follow. */
export const asksToChoose = (before: string): boolean => CHOOSE.test(before);

/** True where a block, as written, has the letter of an answer before it: "a) It lasted two hours."; not the "A." that answers a "Q.". */
export const isOption = (written: string): boolean =>
  /^\s*\(?(?:[a-e][).]|[A-E]\))\s/.test(written);

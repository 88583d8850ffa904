const ASKED =
  /\b(?:true or false|right or wrong|correct or (?:not|incorrect)|fact or (?:fiction|myth|fake|fantasy)|(?:myth|fiction) or (?:fact|reality)|agree or disagree)\?\W*$/;

/**
 * True where the sentence before (folded) leaves open whether what follows is so: a quiz, a check of facts.
 *
 * Accepts '4. True or false? "Putin led …"', "Fact or fiction?". None: "Was it true? It was.".
 */
export const isPutToTest = (before: string): boolean => ASKED.test(before);

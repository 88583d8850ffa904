/** Words that negate whatever rule they stand in; alternatives without a group. Rules add their own. */
export const NOT = 'not|never|neither|nor|no|without';
/** "didnt", "wont": the apostrophe left out. */
export const NOT_JOINED = '(?:did|do|does|was|is|are|were|has|have|had|would|could|ca|wo)nt';

/**
 * "Putin stayed away but Zelensky did not, and after 100 minutes it was over", "did not, and sat at the table": at the end of
 * a text, a "not" whose verb is left out, so that nothing behind the conjunction is negated by it. None: "did not, and could not, last",
 * "did not, and for good reason, attend".
 */
export const NOT_OF_A_VERB_LEFT_OUT =
  /\b(?:did|was|were|does|do|is|are|has|have|had)(?: not|n't), (?:and|but) (?!(?:could|would|will|can|did|do|does|may|might|should|must|shall|never|not|nor|neither|is|was|were|are|has|have|had|still|probably|perhaps)(?!\w))(?=[^,;]*$)/;

const CUT_OFF =
  /^\W*(?:an?|the|one|this|that|another) (?:[\w-]+ ){0,2}(?:reports?|claims?|stor(?:y|ies)|posts?|articles?|messages?|suggestions?|rumou?rs?|allegations?|accusations?|notion|idea) (?:that|saying|according to which)(?!\w).*(?:\.\.\.|\u2026)\W*$/;

/**
 * True where a sentence (folded) on what somebody tells is cut off before its verb, by a preview or a paywall: it says nothing
 * of it yet.
 *
 * Accepts "A report that the talks lasted five hours…". None: "The talks lasted five hours…", "A report that … was false".
 */
export const isCutOff = (folded: string): boolean => CUT_OFF.test(folded);

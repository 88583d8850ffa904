const OF_ANOTHER_MATTER: readonly RegExp[] = [
  /\b(?:agreed|talks|negotiations|deal|met|meeting|battle|fighting|captured|fought|attack\w*|situation|said|told) (?:[\w'-]+ ){0,3}?(?:in|at|near|of|from) (?:the )?$/,
  // "taken from villages in the Kursk region": where they had lived.
  /\bfrom (?:the |their |its )?(?:[\w-]+ ){1,3}(?:in|at|near|of|around) (?:the )?$/,
  /\b(?:residents?|natives?|inhabitants|people|men|women) (?:of|from) (?:the )?$|\bfrom (?:the )?$|\b(?:are|is|were|was|come|comes|came|hails?|hailed) (?:all |mostly |originally )?from(?!\w)[^.;]*$|\b(?:born|grew up|lived|lives?) (?:[\w'-]+ ){0,3}?(?:in|at|near|outside) (?:the )?$/,
  /\b(?:then|later|onward|onwards|afterwards|subsequently|eventually|before being|from there)(?!\w)[^,;]{0,30}$/,
  /\bhome to (?:the )?$/,
];

/**
 * True where a place is named for something else than the way of the freed, by the words before it.
 *
 * Accepts "agreed at the talks in (…)", "residents of (…)", "taken from villages in the (Kursk region)", "then bused to (…)".
 * None: "were flown to (…)".
 */
export const isOfAnotherMatter = (before: string): boolean =>
  OF_ANOTHER_MATTER.some((pattern) => pattern.test(before));

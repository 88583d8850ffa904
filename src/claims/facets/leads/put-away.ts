/** "Umerov it was, and not Yermak, who led": who is put away beside another one is not meant. */
export const PUT_AWAY =
  /\b(?:not|rather than|instead of|as opposed to|unlike) (?:(?!(?:but|and|because|after|when|while|as|since|before|so|there|until|who|though|although|attend|come|present|go|in|at|to)(?!\w))[\w.]+ ){0,2}(?:not )?$/;

const OFFICE_PUT_AWAY =
  /, (?:and )?(?:not|rather than|instead of|as opposed to|unlike) (?:the|an?|its|his|their|russia's|ukraine's|moscow's|kyiv's) [^,;.]{3,40}, $/;

/**
 * True where a name, between the folded words `before` and `after` it, is that of an office put away beside the leader.
 *
 * Accepts "Umerov, not the foreign minister, (Sybiha), headed". None: "Not the foreign minister, (Medinsky) led".
 */
export const isOfficePutAway = (before: string, after: string): boolean =>
  after.startsWith(',') && OFFICE_PUT_AWAY.test(before);

/**
 * What the sentinel looks for: a page without one of these holds no mention. Whole words are left to
 * `findMentions`; a stem is enough here. No leading i of Istanbul, so that İ, I, ı and i + U+0307 all
 * hit, and Estambul, Stambuł and Istambul with them. Swaps are found by their captives, who are much
 * rarer in ordinary pages than words for exchanging.
 */
export const ANCHORS =
  /sta[nm]bu|prison|prision|prigion|captiv|hostage|detain|\bpows?\b|gefangen|geisel|h[äa]ftling|d[ée]tenu|otage|detenut|ostagg|detenid|detido|\bpres[oa]s\b|reh[ée]n|ref[ée]|je[nń][ic]|wi[eę][zź]|zak[lł]adni|esir|rehine|tutuklu|tutsak|стамбул|полон|плен|заключ|залож|заруч|вязн|в.язн/giu;

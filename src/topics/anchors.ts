/**
 * What the sentinel looks for: a page without one of these holds no mention, and `findMentions` finds
 * none. Swaps are found by their captives, who are rarer in ordinary pages than words for exchanging;
 * talks by Istanbul without its first letter, so that İ, I, ı and i + U+0307 all hit, and Estambul,
 * Stambuł and Istambul with them. Fragments shared by several languages keep the alternatives few
 * (`pri[sg][io]`: prisoner, prisonnier, prisionero, prigioniero; `ca[pu]?ti[fv]`: captive, captif, cautivo, cativo); no `u` flag, which costs four times
 * as much as all of them. What names a swap without its captives has anchors of its own: POWs, and the
 * formula (`1,000-for-1,000`, `1000 на 1000`). Marks stand around blocks, not anchors: an anchored page is read whole.
 */
export const ANCHORS =
  /sta[nm]b|pri[sg][io]|\bpows?(?!\w)|00\W(?:for|на)\W\d|gefangen|\besir|je(?:ń|n[ic])|wię|ca[pu]?ti[fv]|ostag|detain|reh[eéi]n|ref[eé][nm]|h[äa]ftling|geisel|заключ[её]нн|[’'ʼ]язн|олон(?:ен|ооб)|пленн|тамбул|заруч|залож/gi;

/**
 * What the sentinel looks for: a page without one of these holds no mention, and `findMentions` finds
 * none. Swaps are found by their captives, who are rarer in ordinary pages than words for exchanging;
 * talks by Istanbul without its first letter, so that İ, I, ı and i + U+0307 all hit, and Estambul,
 * Stambuł and Istambul with them. Fragments shared by several languages keep the alternatives few
 * (`pri[sg][io]`: prisoner, prisonnier, prisionero, prigioniero; `ca[pu]?ti[fv]`: captive, captif, cautivo, cativo); no `u` flag, which costs four times
 * as much as all of them. What names a swap without its captives has anchors of its own: POWs, and the
 * formula (`1,000-for-1,000`, `1000 на 1000`). Marks stand around blocks, not anchors: an anchored page is read whole.
 *
 * Ordered by a letter inside each fragment, what stands before it asked for behind (`ta…b`: stanb): engines try the
 * alternatives one after another at every letter of a page. Twelve for 22 that say the same take half the time.
 */
export const ANCHORS =
  /t(?:a(?:(?<=sta)[nm]b|(?<=osta)g|(?<=deta)in)|i(?<=ca[pu]?ti)[fv]|ling(?<=h[äa]ftling))|p(?:ri[sg][io]|(?<!\wp)ows?(?!\w))|00\W(?:for|на)\W\d|ge(?:fangen|isel)|sir(?<=\besir)|je(?:ń|n[ic])|re(?:h[eéi]n|f[eé][nm])|wię|за(?:ключ[её]нн|руч|лож)|язн(?<=[’'ʼ]язн)|олон(?:ен|ооб)|пленн|тамбул/gi;

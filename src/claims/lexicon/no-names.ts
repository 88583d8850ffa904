import { phrases } from './phrases.ts';

/** Capitalised words that belong to titles, offices, bodies, agencies of news, peoples and days: at either end of a name they are none of it. */
export const NO_NAME = new RegExp(phrases`
  ^(?:
    The|A|An|In|On|At|Both|Two|Russia|Russian|Russians|Ukraine|Ukrainian|Ukrainians|Moscow|Kyiv|Kiev
    |Kremlin|Istanbul|Turkey|Turkish|Türkiye|Friday|May|President|Presidential|Minister|Defence
    |Defense|Foreign|Deputy|Prime|Head|Chief|Aide|Secretary|Secretary-General|Vice-President|State|Its|His|Her|Their|But|And|While
    |Though|For|After|When|It|He|She|They|As|With|Kremlin's|Europe|European|American|US|General|Mr|Ms
    |Mrs|Dr|Sir|Sirs|Madam|Dear|Editor|Gentlemen|Ladies|Office|Ministry|Council|Staff|Intelligence|Security|Service|Services|Parliament|Duma|Rada|Government
    |Department|Committee|Commission|Commissioner|Ombudsman|Embassy|Army|Forces|Armed|Military|Party|Speaker|Senator
    |Ambassador|Director|Adviser|Advisor|Envoy|Administration|Agency|Cabinet|Leader|Negotiator|Delegation|Team
    |Americans|Turks|Europeans|Saudis|Emiratis|Germans|Poles|Iranians|Arabs|Vatican|Geneva|Ankara|Bosphorus|Washington
    |National|Union|Federation|Writers|Journalists|Academy|University|Institute|Society|Association|Directorate|Central|Supreme
    |Russia-Ukraine|Ukraine-Russia|Russo-Ukrainian|Russian-Ukrainian|Ukrainian-Russian|Kyiv-Moscow|Moscow-Kyiv|Kiev-Moscow|War|Live|Watch|Breaking
    |Reuters|AP|AFP|TASS|RIA|Novosti|Interfax|Ukrinform|Anadolu|Xinhua|BBC|CNN|DPA|EFE|ANSA|EPA|PA|UPI|Bloomberg|Sputnik|Suspilne|Meduza|Kommersant
    |Izvestia|Pravda|Jazeera|Axios|Politico|Euronews|NBC|CBS|ABC|Sky|News|Press|Getty|Images|Photos?|Shutterstock|Hurriyet|Sabah|Guardian|Times|Post|Telegraph
    |Telegram|Facebook|Instagram|YouTube|TikTok|Twitter|WhatsApp|Reddit|Bluesky|VKontakte
  |International|Relations|Sciences|History|Economics|Studies
    |Crimea|Crimean|Tatars?|Cossacks?|Soviet|Communist|Muslim|Orthodox|Western|Eastern|Affairs|Justice|Interior|Navy|Fleet
    |(?:Mon|Tues|Wednes|Thurs|Satur|Sun)day
    |January|February|March|April|June|July|August|September|October|November|December
  )$
`);

/** Places and houses named like people: the whole is none, however it goes on. */
export const NO_PERSON = /^(?:Dolmabah|Istanbul|Black Sea|White House)/;

/** What a sentence begins with and is capitalised for that alone. */
export const OPENER = new RegExp(phrases`
  ^[A-Z][a-z]+(?:ing|ed|ly)$
  |^(?:
    Following|Despite|During|Meanwhile|However|Later|Earlier|Neither|Nevertheless|Never|Nobody|According
    |Although|Once|That|This|These|Those|What|Who|Why|How|There|Here|Not|No|Yes|Having|Under|Before|Since
    |Until|Even|Also|Only|Just|Like|Of|By|To|From|At|If|So|Then|Now|Today|Yesterday|One|Three|All|Some|Most
    |Many|Each|Every|Either|Instead|Rather|Contrary|Correction|Analysis|Opinion|Video|Live|Breaking|Update
    |Watch|Read|Opposite|Across|Against|Beside|Behind|Far|Sent|Put|Made|Given|Chosen|Left|Right|Talks
    |Delegations|Negotiators|Sources|Officials|Whoever|Others|Peace|Tonight|Still|Yet|Because|Whether
    |Someone|Somebody|Anyone|Nor|Without|With|Never|Few|Such|Hours|Minutes|Days|Weeks|Beyond|Behind|Besides|Unlike|Given
  )$
`);

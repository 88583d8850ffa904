import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** A phrase that says somebody leads a delegation, and where that somebody is looked for. */
export interface LeadPhrase {
  readonly start: number;
  readonly end: number;
  /** The party named inside or just before the phrase. */
  readonly party: Party | undefined;
  /** The party named last before it: counts only where nothing better tells. */
  readonly perhaps?: Party | undefined;
  readonly kind: 'passive' | 'active' | 'title';
}

const TEAM = String.raw`(?:delegations?|teams?|sides?|negotiators|negotiating (?:team|group|party)|negotiation (?:team|group)|mission|envoys|group|counterparts?|representatives|party|contingent|line-up|lineup|crew|squad|men(?= (?:at|in|to|into) (?:the )?(?:istanbul|table|talks|negotiat\w+)))`;
const RU = String.raw`(?:russia(?:'s|n|ns)?(?: federation's)?|moscow(?:'s)?|(?:the )?kremlin(?:'s)?|putin's)`;
const UA = String.raw`(?:ukrain(?:e's|e|ian|ians)|k(?:yi|ie)v(?:'s)?|zelensk\w+'s)`;
const OF = String.raw`(?: (?:of|from|for) (?:the )?(?:${RU}|${UA}))?`;
const LED = String.raw`(?:led|leads?|leading|headed|heads?|heading|chaired|chairs|chairing|fronted|fronting|steered|captained|commanded|commanding|in command of|spearheaded|in charge of|took charge of|at the head of|at the helm of|ran|represented|represents|presided over|was the face of)`;
const CHIEF = String.raw`(?:chief|head|leader|lead|top|main|principal|senior-most)`;

/** "the Russian delegation was led by X", "its Russian counterpart by X", "entrusted its side … to X". */
const PASSIVE = new RegExp(
  String.raw`\b(?:led|headed|chaired|fronted|steered|captained|commanded|spearheaded|represented)(?:, [^,;.]{3,50},)? by\b|\b(?:${RU}|${UA}) (?:${TEAM} )?by\b|\b(?:${RU}|${UA}) ${TEAM} under\b|\bunder (?:the )?(?:leadership|chairmanship|command) of\b|\bby an? (?:[\w-]+ ){0,2}?(?:delegation|team|group|mission) under\b|\bentrusted (?:its|the|their) (?:\w+ ){0,2}?${TEAM}\b[^.;]{0,60}? to\b|\bat the head of (?:${RU}|${UA})[^.;:]{0,60}?:|\bat (?:its|their) head(?: (?:was|is|stood|stands))?\b|\bheading (?:the |its )?(?:${RU}|${UA}) ${TEAM}(?:,[^,;]{3,50},)? (?:was|is)\b|\b(?:${RU}|${UA}) (?:was|is) under\b|\bwith (?=[^,;]{3,60} (?:heading|leading) it\b)`,
  'g',
);
/** "… was led by X, its Russian counterpart by Y": without a verb of leading before it "by" is any other. */
const SHORT = new RegExp(String.raw`^(?:${RU}|${UA}) (?:${TEAM} )?by$`);
const LED_BEFORE =
  /\b(?:led|headed|chaired|fronted|steered|captained|commanded|spearheaded|represented|run)\b/;

/** "X led the Russian delegation", "Medinsky, who heads Moscow's team", "X was put in charge of the team". */
const ACTIVE = new RegExp(
  String.raw`\b${LED} (?:the |a |its |his |their |one |up |again )?(?:[\w'-]+ ){0,3}?(?:${TEAM}|(?:russian|ukrainian) one|russians|ukrainians|negotiations|talks)\b${OF}|\b(?:is|was|are|were) (?:its|their) (?:head|leader|chief)\b|\b(?:represented|represents|spoke for|speaks for|led for(?=[^.;]*\b(?:talks|negotiat\w+|met|meeting|istanbul|round|table|session)\b| \w+(?:[.,;]| and is\b|$))) (?:russia|ukraine|moscow|kyiv|kiev)\b`,
  'g',
);
/** "the delegation that Umerov led for Ukraine": the team stands before its leader. */
const RELATIVE = new RegExp(
  String.raw`(?<=\b${TEAM},? (?:that|which|whom) (?:[\w'.,-]+ ){1,8}?)(?:led|leads|headed|heads|chaired|fronted|captained)\b(?: for (?:the )?(?:${RU}|${UA}))?`,
  'g',
);
/** "chief of Moscow's delegation", "Russian chief negotiator X", "head of the Russian delegation X". */
const TITLE = new RegExp(
  String.raw`\b(?:${CHIEF} of (?:the )?(?:[\w'-]+ ){0,3}?${TEAM}|(?:(?:${RU}|${UA}|the|its|their) )?${CHIEF} (?:peace )?(?:negotiator|delegate|envoy)|delegation (?:chief|head|leader)|${CHIEF} of (?:the )?(?:negotiating|negotiation) \w+)\b${OF}`,
  'g',
);

const RU_NAMED = new RegExp(String.raw`\b${RU}(?![\w'])`, 'g');
const UA_NAMED = new RegExp(String.raw`\b${UA}(?![\w'])`, 'g');

/** The one party a text names; undefined for none or both. */
export function partyIn(text: string): Party | undefined {
  const ru = text.search(RU_NAMED) >= 0;
  const ua = text.search(UA_NAMED) >= 0;
  return ru === ua ? undefined : ru ? 'russia' : 'ukraine';
}

/** The party named last in a text. */
export function lastPartyIn(text: string): Party | undefined {
  const at = (pattern: RegExp): number => [...text.matchAll(pattern)].pop()?.index ?? -1;
  const [ru, ua] = [at(RU_NAMED), at(UA_NAMED)];
  return ru < 0 && ua < 0 ? undefined : ru > ua ? 'russia' : 'ukraine';
}

const OWN_TEAM = new RegExp(
  String.raw`\b(?:${RU}|${UA}) (?:[\w-]+ ){0,2}?${TEAM}\b|\b${TEAM} (?:of|from) (?:the )?(?:${RU}|${UA})(?![\w'])`,
  'g',
);

/** The party of the delegation named last: "the Russian delegation at the talks with Ukraine is headed by". */
const partyOfTeam = (text: string): Party | undefined => {
  const team = [...text.matchAll(OWN_TEAM)].pop();
  return team ? partyIn(team[0]) : undefined;
};

const OWNED = new RegExp(String.raw`\b(?:${RU}|${UA}) (?:was|is|were|had been|being) (?:\w+ )?$`);
/** "…, while Ukraine's was headed by": the team goes without saying. */
const ownedBefore = (text: string): Party | undefined => partyIn(OWNED.exec(text)?.[0] ?? '');

const phrase = (
  m: RegExpExecArray,
  kind: LeadPhrase['kind'],
  party: Party | undefined,
  perhaps?: Party,
): LeadPhrase => ({
  perhaps,
  start: m.index,
  end: m.index + m[0].length,
  kind,
  party,
});

/** "was represented at the talks by": whoever is led does not lead. */
const isPassive = (m: RegExpExecArray, before: string): boolean =>
  /^(?:led|headed|chaired|fronted|steered|captained|commanded|represented)\b/.test(m[0]) &&
  /\b(?:was|were|is|are|been|being) (?:\w+ )?$/.test(before);

/** Every lead phrase of a sentence. A party outside the phrase counts only just before it. */
export function leadPhrases(view: SentenceView): LeadPhrase[] {
  const { folded } = view;
  const before = (m: RegExpExecArray, reach: number): string =>
    folded.slice(Math.max(0, m.index - reach), m.index);
  const all = (pattern: RegExp): RegExpExecArray[] =>
    [...folded.matchAll(pattern)] as RegExpExecArray[];
  return [
    ...all(PASSIVE)
      .filter((m) => !SHORT.test(m[0]) || LED_BEFORE.test(before(m, 120)))
      .map((m) =>
        phrase(
          m,
          'passive',
          (m[0].startsWith('entrusted') ? undefined : partyIn(m[0].slice(0, 44))) ??
            ownedBefore(before(m, 40)) ??
            partyOfTeam(before(m, 120)) ??
            (m[0].startsWith('with') ? partyIn(folded.slice(m.index, m.index + 110)) : undefined),
          lastPartyIn(before(m, 80)),
        ),
      ),
    ...all(ACTIVE)
      .filter((m) => !/\bby\b/.test(m[0]) && !isPassive(m, before(m, 24)))
      .map((m) => phrase(m, 'active', partyIn(m[0]))),
    ...all(RELATIVE).map((m) => phrase(m, 'active', partyIn(m[0]) ?? partyOfTeam(before(m, 120)))),
    ...all(TITLE).map((m) => phrase(m, 'title', partyIn(m[0]) ?? lastPartyIn(before(m, 24)))),
  ];
}

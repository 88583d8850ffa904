import { matchesOf } from '../../lexicon/matches.ts';
import type { Party } from '../../lexicon/people.ts';

export const TEAM = String.raw`(?:delegations?|teams?|sides?(?: of the (?:negotiating )?table)?|negotiators|negotiating (?:team|group|party)|negotiation (?:team|group)|mission|envoys|group|counterparts?|representatives|party|contingent|line-up|lineup|crew|squad|men(?= (?:at|in|to|into) (?:the )?(?:istanbul|table|talks|negotiat\w+)))`;
const RU = String.raw`(?:russia(?:'s|n|ns)?(?: federation's)?|moscow(?:'s)?|(?:the )?kremlin(?:'s)?|putin's)`;
const UA = String.raw`(?:ukrain(?:e's|e|ian|ians)|k(?:yi|ie)v(?:'s)?|zelensk\w+'s)`;
/** Either party: "Russia's", "the Ukrainians", "Moscow". */
export const PARTY = String.raw`(?:${RU}|${UA})`;
export const OF = String.raw`(?: (?:of|from|for) (?:the )?${PARTY})?`;
export const LED = String.raw`(?:led|leads?|leading|headed|heads?(?! of(?!\w))|heading|chaired|chairs|chairing|fronted|fronting|steered|captained|commanded|commanding|in command of|spearheaded|in charge of|took charge of|at the head of|at the helm of|ran|represented|represents|presided over|was the face of)`;
export const CHIEF = String.raw`(?:chief|head|leader|lead|top|main|principal|senior-most)`;

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
  const at = (pattern: RegExp): number => matchesOf(text, pattern).pop()?.index ?? -1;
  const [ru, ua] = [at(RU_NAMED), at(UA_NAMED)];
  return ru < 0 && ua < 0 ? undefined : ru > ua ? 'russia' : 'ukraine';
}

const OWN_TEAM = new RegExp(
  String.raw`\b${PARTY} (?:[\w-]+ ){0,2}?${TEAM}(?!\w)|\b${TEAM} (?:of|from) (?:the )?${PARTY}(?![\w'])`,
  'g',
);

/** The party of the delegation named last: "the Russian delegation at the talks with Ukraine is headed by". */
export const partyOfTeam = (text: string): Party | undefined => {
  const team = matchesOf(text, OWN_TEAM).pop();
  return team ? partyIn(team[0]) : undefined;
};

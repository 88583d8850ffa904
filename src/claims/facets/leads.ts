import type { Facet } from '../../model/index.ts';
import { fold } from '../fold.ts';
import { PEOPLE, type Side } from '../lexicon/people.ts';
import { claimOf, type FacetReader, type RawClaim } from '../facet.ts';
import { negatedBefore, stanceAt } from '../modality.ts';
import type { SentenceView } from '../sentence-view.ts';
import { describePerson, namesIn, officeIn } from '../values/person.ts';

const TEAM = String.raw`(?:delegations?|teams?|sides?|negotiators|negotiating (?:team|group|party)|negotiation (?:team|group)|mission|envoys|group|counterparts?|representatives|party|contingent|line-up|lineup)`;
const RU = String.raw`(?:russia(?:'s|n|ns)?(?: federation's)?|moscow(?:'s)?|(?:the )?kremlin(?:'s)?|putin's)`;
const UA = String.raw`(?:ukrain(?:e's|e|ian|ians)|k(?:yi|ie)v(?:'s)?|zelensk\w+'s)`;
const LED = String.raw`(?:led|leads?|leading|headed|heads?|heading|chaired|chairs|chairing|fronted|fronting|steered|captained|commanded|spearheaded|in charge of|took charge of|at the head of|at the helm of|ran|represented|represents|presided over|was the face of)`;
const CHIEF = String.raw`(?:chief|head|leader|lead|top|main|principal|senior-most)`;

interface LeadHit {
  readonly side: Side | undefined;
  /** Where the person's description is looked for: after or before. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  readonly way: 'after' | 'before';
}

const sideOf = (text: string): Side | undefined => {
  const ru = new RegExp(String.raw`\b${RU}(?![\w'])`).test(text);
  const ua = new RegExp(String.raw`\b${UA}(?![\w'])`).test(text);
  return ru === ua ? undefined : ru ? 'russia' : 'ukraine';
};
const lastSide = (text: string): Side | undefined => {
  const at = (p: string): number => Math.max(-1, ...[...text.matchAll(new RegExp(String.raw`\b${p}(?![\w'])`, 'g'))].map((m) => m.index));
  const ru = at(RU);
  const ua = at(UA);
  return ru < 0 && ua < 0 ? undefined : ru > ua ? 'russia' : 'ukraine';
};

/** "the Russian delegation was led by X", "its Russian counterpart by X", "a team headed by X". */
const PASSIVE = new RegExp(String.raw`\b(?:${TEAM}[^.;]{0,50}?\b)?(?:led|headed|chaired|fronted|steered|captained|commanded|spearheaded|represented) by\b|\b${RU} (?:${TEAM} )?by\b|\b${UA} (?:${TEAM} )?by\b|\bunder (?:the )?(?:leadership|chairmanship|command) of\b`, 'g');
/** "X led the Russian delegation", "Medinsky, who heads Moscow's team". */
const ACTIVE = new RegExp(String.raw`\b${LED} (?:the |a |its |his |their |one |up |again )?(?:[\w'-]+ ){0,3}?(?:${TEAM}|russians|ukrainians|russia|ukraine|moscow|kyiv|kiev|negotiations|talks)\b(?: (?:of|from|for) (?:the )?(?:${RU}|${UA}))?`, 'g');
/** "chief of Moscow's delegation", "Russian chief negotiator X", "head of the Russian delegation X". */
const TITLE = new RegExp(String.raw`\b(?:${CHIEF} of (?:the )?(?:[\w'-]+ ){0,3}?${TEAM}|(?:${RU}|${UA}|the|its|their)? ?${CHIEF} (?:peace )?(?:negotiator|delegate|envoy)|delegation (?:chief|head|leader)|${CHIEF} of (?:the )?(?:negotiating|negotiation) \w+)(?: (?:of|from|for) (?:the )?(?:${RU}|${UA}))?`, 'g');

const REPLACED = /\b(?:back in|in|of) (?:20(?:1\d|2[0-4])|the 2022)\b|\b(?:former|ex-|erstwhile|previous|then)\b|\b20(?:1\d|2[0-4]) (?:talks|negotiations|round|delegation)\b/;
const AGAIN = /\b(?:same (?:role|job|part|post|position|function)|once (?:more|again)|again|as before|reprised|resumed|returned)\b/;

const hitsOf = (view: SentenceView): LeadHit[] => {
  const { folded } = view;
  const hits: LeadHit[] = [];
  const add = (m: RegExpExecArray, way: LeadHit['way'], side: Side | undefined) => {
    const end = m.index + m[0].length;
    hits.push({ side, way, at: m.index, end, from: way === 'after' ? end : Math.max(0, m.index - 110), to: way === 'after' ? Math.min(folded.length, end + 110) : m.index });
  };
  for (const m of folded.matchAll(PASSIVE)) add(m as RegExpExecArray, 'after', sideOf(m[0]) ?? lastSide(folded.slice(Math.max(0, m.index - 70), m.index)));
  for (const m of folded.matchAll(ACTIVE)) {
    if (/\bby\b/.test(m[0])) continue;
    add(m as RegExpExecArray, 'before', sideOf(m[0]));
  }
  for (const m of folded.matchAll(TITLE)) {
    const side = sideOf(m[0]) ?? lastSide(folded.slice(Math.max(0, m.index - 24), m.index));
    add(m as RegExpExecArray, /^ ?,? ?(?:\w+ ){0,4}?$/.test('') ? 'after' : 'after', side);
  }
  return hits;
};

interface Described {
  readonly person?: string;
  readonly office?: string;
  readonly start: number;
  readonly end: number;
}

const OFFICE_NEAR = 56;

/** The person (and office) nearest to a lead phrase, on the side asked for. */
const describedNear = (view: SentenceView, hit: LeadHit): Described | undefined => {
  const window = view.raw.slice(hit.from, hit.to);
  const cut = hit.way === 'after' ? cutAfter(fold(window)) : fold(window).length;
  const names = namesIn(window.slice(0, cut)).filter((n) => !/^(?:Dolmabah|Istanbul|Black Sea|Foreign Ministry|Defen[cs]e Ministry)/.test(n.name));
  const name = hit.way === 'after' ? names[0] : names[names.length - 1];
  const text = fold(window.slice(0, cut));
  const gapOk = name && (hit.way === 'after' ? name.start < 84 : text.length - name.end < 84);
  if (name && gapOk) {
    const key = canonical(name.name) ?? name.key;
    const near = fold(view.raw.slice(Math.max(0, hit.from + name.start - OFFICE_NEAR), Math.min(view.raw.length, hit.from + name.end + OFFICE_NEAR)));
    const office = officeAround(near, fold(name.name));
    return { person: key, start: hit.from + name.start, end: hit.from + name.end, ...(office ? { office } : {}) };
  }
  const office = officeIn(text.slice(0, 70));
  if (hit.way === 'after' && office) return { office, start: hit.from, end: hit.from + Math.min(cut, 70) };
  return undefined;
};

const cutAfter = (text: string): number => {
  const stop = /[;]|\. |, (?:while|whereas|but|who|which|said|told|and (?:the|its|his))| (?:said|told|while|but|whereas) /.exec(text);
  return stop ? stop.index : text.length;
};

/** The office in apposition: directly before the name, or after it behind a comma. */
const officeAround = (near: string, name: string): string | undefined => {
  const at = near.indexOf(name);
  const before = near.slice(0, at).split(/[,;:.]| and | by | with /).pop() ?? '';
  const after = /^, (?:the |a |russia's |ukraine's |kyiv's |moscow's )?([^,;.]{3,48})/.exec(near.slice(at + name.length));
  return officeIn(before) ?? (after ? officeIn(after[1] as string) : undefined);
};

const canonical = (name: string): string | undefined => {
  const folded = fold(name);
  return PEOPLE.find((p) => new RegExp(String.raw`\b(?:${p.forms})$`).test(folded))?.key;
};

const sideOfPerson = (key: string | undefined): Side | undefined => PEOPLE.find((p) => p.key === key)?.side;

const readLeads = (view: SentenceView): { side: Side; described: Described; at: number; end: number }[] => {
  const out: { side: Side; described: Described; at: number; end: number }[] = [];
  for (const hit of hitsOf(view)) {
    const before = { ...hit, way: 'before' as const, from: Math.max(0, hit.at - 90), to: hit.at };
    const titled = hit.way === 'after' ? describedNear(view, hit) : undefined;
    const direct = titled && titled.start - hit.end < 3 + 60 ? titled : undefined;
    const apposed = /[,(-] ?(?:the )?(?:[\w']+ ){0,2}$/.test(view.folded.slice(0, hit.at)) || /\b(?:is|was|as|be|remains|named|being|became) (?:the |its |their )?(?:[\w']+ ){0,2}$/.test(view.folded.slice(0, hit.at));
    const described = hit.way === 'before' ? describedNear(view, hit) : isTitle(view, hit) && apposed ? describedNear(view, before) ?? direct : direct ?? (isTitle(view, hit) ? describedNear(view, before) : undefined);
    if (!described) continue;
    const side = hit.side ?? sideOfPerson(described.person);
    if (side !== 'russia' && side !== 'ukraine') continue;
    const tail = view.folded.slice(hit.end, hit.end + 30);
    if (REPLACED.test(view.folded.slice(hit.at, hit.end) + tail) && !AGAIN.test(view.folded)) continue;
    out.push({ side, described, at: hit.at, end: hit.end });
  }
  return out;
};

const isTitle = (view: SentenceView, hit: LeadHit): boolean => new RegExp(`^(?:${TITLE.source})`).test(view.folded.slice(hit.at, hit.end + 1));

/** "A headed one delegation and B the other": the second name leads the other side. */
const gapped = (view: SentenceView): { side: Side; described: Described; at: number; end: number }[] => {
  const m = /\bone (?:delegation|team|side)\b[^.;]{0,60}? and ([^.;]{3,70}?) (?:the other|its rival)\b/.exec(view.folded);
  if (!m) return [];
  const from = m.index + m[0].indexOf(m[1] as string);
  const name = namesIn(view.raw.slice(from, from + (m[1] as string).length)).pop();
  const key = name && (canonical(name.name) ?? name.key);
  const side = sideOfPerson(key);
  return name && key && side && side !== 'other' ? [{ side, described: { person: key, start: from + name.start, end: from + name.end }, at: m.index, end: m.index + m[0].length }] : [];
};

const claimsFor = (facet: Facet, side: Side): FacetReader => (view, { events }) => {
  const out: RawClaim[] = [];
  for (const lead of [...readLeads(view), ...gapped(view)]) {
    if (lead.side !== side) continue;
    if (/\b(?:exchange|swap)\b/.test(view.folded.slice(Math.max(0, lead.at - 20), lead.end)) && !events.certain('talks')) continue;
    const stance = stanceAt(view, lead.at, lead.end);
    if (stance === 'open') continue;
    const denied = (stance === 'denied') !== (negatedBefore(view, lead.at, 20) || /\bnot (?:\w+ )?$/.test(view.folded.slice(Math.max(0, lead.described.start - 12), lead.described.start)));
    const { start, end, ...who } = lead.described;
    const value = { kind: 'person', ...who } as const;
    const evidence = { start: Math.min(start, lead.at), end: Math.max(end, lead.end) };
    if (!out.some((c) => JSON.stringify(c.value) === JSON.stringify(value))) out.push(claimOf(facet, value, describePerson(value), evidence, { denied }));
  }
  return out;
};

/**
 * talks.russia_lead: who led the Russian delegation.
 * Accepts "the Russian delegation was led by his aide Vladimir Medinsky", "Russian chief negotiator
 * Vladimir Medinski", "Peskov, chief of Moscow's delegation", "Medinsky, who led the Russians".
 */
export const readRussiaLead = claimsFor('talks.russia_lead', 'russia');

/**
 * talks.ukraine_lead: who led the Ukrainian delegation, by name or by office alone.
 * Accepts "headed by Defense Minister Rustem Umerov", "led by Ukrainian Defense Minister",
 * "the head of the Ukrainian delegation, Defence Minister Rustum Umerov". An office is a person only
 * where a source says so (see `compare`).
 */
export const readUkraineLead = claimsFor('talks.ukraine_lead', 'ukraine');

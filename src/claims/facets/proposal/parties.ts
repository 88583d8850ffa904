import { matchesOf } from '../../lexicon/matches.ts';
import { namedBehind } from './named-behind.ts';

const RU =
  /\b(?:russia(?:n|ns|'s)?|moscow(?:'s)?|(?:the )?kremlin(?:'s)?|putin(?:'s)?|lavrov|peskov|medinsk\w+|ushakov)(?!\w)/g;
const UA =
  /\b(?:ukrain(?:e|ians?)(?:'s)?|k(?:yi|ie)v(?:'s)?|zelens\w+|yermak(?:'s)?|um[ij]?erov(?:'s)?|sybiha)(?!\w)/g;
const BOTH =
  /\b(?:both (?:sides|countries|capitals|parties|governments|kyiv|moscow|russia|ukraine)|the two (?:sides|countries|governments)|neither (?:side|country|party|government|capital)|either side|warring (?:sides|parties))(?!\w)/g;

/** One of the two that may accept or reject, as named in a sentence. */
export interface NamedParty {
  readonly subject: 'Russia' | 'Ukraine';
  readonly start: number;
  readonly end: number;
  readonly neither: boolean;
}

/** Both parties as named, "both sides" for the two of them, in order. */
export const partiesOf = (folded: string): NamedParty[] => {
  const find = (pattern: RegExp, subject: NamedParty['subject']): NamedParty[] =>
    matchesOf(folded, pattern).map((m) => ({
      subject,
      start: m.index,
      end: m.index + m[0].length,
      neither: /\b(?:neither|nor) (?:the )?$/.test(
        folded.slice(Math.max(0, m.index - 12), m.index),
      ),
    }));
  const both = matchesOf(folded, BOTH).flatMap((m) =>
    (['Russia', 'Ukraine'] as const).map((subject) => ({
      subject,
      start: m.index,
      end: m.index + m[0].length,
      neither: m[0].startsWith('neither'),
    })),
  );
  return [...find(RU, 'Russia'), ...find(UA, 'Ukraine'), ...both].sort((a, b) => a.start - b.start);
};

const chained = (folded: string, parties: readonly NamedParty[], index: number): NamedParty[] => {
  const out = [parties[index] as NamedParty];
  for (let i = index - 1; i >= 0; i -= 1) {
    const p = parties[i] as NamedParty;
    const between = folded.slice(p.end, (out[0] as NamedParty).start);
    if (
      p.start !== (out[0] as NamedParty).start &&
      !/^,? (?:and|nor|or|as well as|like|&) (?:the |also |both )?$/.test(between)
    )
      break;
    out.unshift(p);
  }
  return out;
};

/** "It was Kyiv, not Moscow, that refused": who is put away did not do it. */
const PUT_AWAY = /, (?:and )?not (?:the )?$/;
/** "The Kremlin, unlike Ukraine, would not". */
export const UNLIKE = /\b(?:unlike|in contrast (?:to|with)) (?:the )?$/;

/** "It wasn't Kyiv that turned it down": whoever is singled out did not do it. */
const NOT_SINGLED_OUT = /\bit (?:was not|is not|wasn't|isn't|wasnt) (?:the )?$/;
export const notSingledOut = (folded: string, { start, end }: NamedParty): boolean =>
  NOT_SINGLED_OUT.test(folded.slice(Math.max(0, start - 24), start)) &&
  /^,? (?:that|who|which)(?!\w)/.test(folded.slice(end));

/** Who accepts or rejects: "accepted by Ukraine" after the verb, else the nearest party before it. */
export const actors = (
  folded: string,
  parties: readonly NamedParty[],
  at: number,
  end: number,
): NamedParty[] => {
  const by = parties.findIndex(
    (p) =>
      p.start >= end &&
      /^ (?:\w+ |more than once |again and again |time and again |several times |many times )?by (?:both |neither |either )?(?:the )?$/.test(
        folded.slice(end, p.start),
      ),
  );
  if (by >= 0) {
    let i = by;
    while (
      i + 1 < parties.length &&
      chained(folded, parties, i + 1).includes(parties[by] as NamedParty)
    )
      i += 1;
    return chained(folded, parties, i);
  }
  const behind = namedBehind(folded, parties, at, end);
  if (behind) return [behind];
  for (let i = parties.length - 1; i >= 0; i -= 1) {
    const p = parties[i] as NamedParty;
    const lead = folded.slice(Math.max(0, p.start - 20), p.start);
    if (p.end > at + 1 || PUT_AWAY.test(lead) || UNLIKE.test(lead)) continue;
    return /\b(?:urg\w+|press\w*|on|told|for|by|with|call\w* on|criticis\w+|against|that) (?:the )?$/.test(
      folded.slice(Math.max(0, p.start - 14), p.start),
    ) &&
      i > 0 &&
      !/^'s/.test(folded.slice(p.end - 2, p.end)) &&
      !/\b(?:that|by) $/.test(folded.slice(0, p.start))
      ? chained(folded, parties, i - 1)
      : chained(folded, parties, i);
  }
  return [];
};

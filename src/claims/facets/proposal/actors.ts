import { startsWithVerb } from '../../sentence/next-statements.ts';
import { isInAside, subjectEnds } from './asides.ts';
import { namedBehind, ofNextSubject } from './named-behind.ts';
import { IN_CAPITAL, type NamedParty } from './parties.ts';

/** "the Russian (president) has not". */
const OF_OFFICE = /^(?:president|leader|government|side|delegation|leadership|foreign minister) /;
const OBJECT_OF =
  /\b(?:(?:in|to|from|of|with|for) (?:the )?|by (?:[\w'-]+ ){0,4}|(?:[a-z]{3,}ed|met|told|saw) (?:the )?)$/;
const isPerson = (folded: string, { start }: NamedParty): boolean =>
  /^(?:putin|zelens|lavrov|peskov|medinsk|ushakov|yermak|um[ij]?erov|sybiha)/.test(
    folded.slice(start),
  );
/** "stayed in Moscow and Kyiv had agreed", "adviser to Putin and Kyiv said yes": the first is not who did it. */
const areApart = (folded: string, first: NamedParty, second: NamedParty): boolean =>
  startsWithVerb(folded.slice(second.end + 1).replace(OF_OFFICE, '')) &&
  (isPerson(folded, first) !== isPerson(folded, second) ||
    OBJECT_OF.test(folded.slice(0, first.start)));

const chained = (folded: string, parties: readonly NamedParty[], index: number): NamedParty[] => {
  const out = [parties[index] as NamedParty];
  for (let i = index - 1; i >= 0; i -= 1) {
    const p = parties[i] as NamedParty;
    const between = folded.slice(p.end, (out[0] as NamedParty).start);
    if (
      p.start !== (out[0] as NamedParty).start &&
      (!/^(?: (?:and|&)|,? (?:nor|or|as well as|like)) (?:the |also |both )?$/.test(between) ||
        areApart(folded, p, out[0] as NamedParty))
    )
      break;
    out.unshift(p);
  }
  return out;
};

/** "It was Kyiv, not Moscow, that refused", "Moscow, rather than Kyiv,": who is put away did not do it. */
export const PUT_AWAY =
  /(?:,| and) not (?:the )?$|,? (?:rather than|instead of|as opposed to) (?:the )?$/;
/** "The Kremlin, unlike Ukraine, would not". */
const UNLIKE = /\b(?:unlike|in contrast (?:to|with)) (?:the )?$/;

/** "It wasn't Kyiv that turned it down": whoever is singled out did not do it. */
const NOT_SINGLED_OUT = /\bit (?:was not|is not|wasn't|isn't|wasnt) (?:the )?$/;
export const notSingledOut = (folded: string, { start, end }: NamedParty): boolean =>
  NOT_SINGLED_OUT.test(folded.slice(Math.max(0, start - 24), start)) &&
  /^,? (?:that|who|which)(?!\w)(?!(?<=, \w+)[^;.]*, but )/.test(folded.slice(end));

const ADDRESSED =
  /\b(?:urg\w+|press\w*|on|told|for|by|with|call\w* on|criticis\w+|against|that) (?:the )?$/;
/** "The Russians who met (the Ukrainians) in Istanbul refused", "facing (Ukraine's team)": whoever is met does not. */
const MET =
  /\b(?:met|meets?|meeting|faced|faces|facing|opposite|across from|invaded|invading|attacked|attacking) (?:the )?$/;
/** "faced (Medinsky's team), which (rejected)": of whoever was named last. */
const OF_THE_LAST = /(?:,| -) (?:which|who)(?: \w+){0,3} $/;
const subjectOfMeeting = (
  folded: string,
  parties: readonly NamedParty[],
  met: number,
): NamedParty[] => {
  const between = folded.slice(parties[met - 1]?.end ?? 0, parties[met]?.start);
  return met > 0 && !/[,;:.]/.test(between) ? chained(folded, parties, met - 1) : [];
};

/** "accepted by Ukraine", "rejected in Moscow": who it was stands behind the verb. */
const BY =
  /^ (?:\w+ |more than once |again and again |time and again |several times |many times )?by (?:both |neither |either )?(?:the )?$/;
/** "agreed upon by the US and Ukraine": an answer of others, whichever party stands before. */
const BY_OTHERS =
  /^ (?:(?:up)?on )?by (?:the )?(?:us|u\.s\.|united states|americans?|washington|europeans?|turks|allies|others|trump)(?!\w)/;
const IN = new RegExp(String.raw`^ (?:\w+ )?${IN_CAPITAL}`);

/** Who accepts or rejects: "accepted by Ukraine", "rejected in Moscow" after the verb, else the nearest party before it. */
export const actors = (
  folded: string,
  parties: readonly NamedParty[],
  at: number,
  end: number,
): NamedParty[] => {
  const by = parties.findIndex(
    (p) =>
      p.start >= end &&
      (BY.test(folded.slice(end, p.start)) ||
        IN.exec(folded.slice(end))?.[0].length === p.end - end),
  );
  if (by < 0 && BY_OTHERS.test(folded.slice(end))) return [];
  if (by >= 0) {
    let i = by;
    while (
      i + 1 < parties.length &&
      chained(folded, parties, i + 1).includes(parties[by] as NamedParty)
    )
      i += 1;
    return chained(folded, parties, i);
  }
  const next = ofNextSubject(folded, parties, at, end);
  if (next) return [next];
  const behind = namedBehind(folded, parties, at, end);
  if (behind) return [behind];
  const until = subjectEnds(folded, parties, at);
  if (until === undefined) return [];
  for (let i = parties.length - 1; i >= 0; i -= 1) {
    const p = parties[i] as NamedParty;
    const lead = folded.slice(Math.max(0, p.start - 20), p.start);
    if (p.end > until + 1 || PUT_AWAY.test(lead) || UNLIKE.test(lead)) continue;
    if (isInAside(folded, parties, p, at)) continue;
    const ahead = folded.slice(0, p.start);
    if (MET.test(ahead) && !OF_THE_LAST.test(folded.slice(p.end, at)))
      return subjectOfMeeting(folded, parties, i);
    return ADDRESSED.test(ahead) &&
      i > 0 &&
      !/^'s/.test(folded.slice(p.end - 2, p.end)) &&
      !/\b(?:that|by) $/.test(ahead)
      ? chained(folded, parties, i - 1)
      : chained(folded, parties, i);
  }
  return [];
};

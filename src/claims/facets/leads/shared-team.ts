import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { nameBefore } from './name-before.ts';
import { TEAM } from './words.ts';

/** "X headed the Russian and Y the Ukrainian delegation": the team stands behind the second. */
const SHARED_TEAM = new RegExp(
  String.raw`\b(?:led|headed|chaired|fronted|captained)(?: up)? (?:the )?(?:(russian|moscow's|russia's)|ukrainian|k(?:yi|ie)v's|ukraine's),? (?:and|while|whereas|with) ([^.;:]{3,60}?),? (?:the )?(?:(russian|moscow's|russia's)|ukrainian|k(?:yi|ie)v's|ukraine's) ${TEAM}(?!\w)`,
  'd',
);
/** What may stand before a name and is no other person. */
const TITLES =
  /^(?:(?:the|its|his|mr\.?|general|defen[cs]e|foreign|prime|deputy|minister|presidential|president's|aide|adviser|chief|head|secretary|diplomat|rustem|vladimir|sergei) )*$/;
/** "unlike Lavrov, led", "the man whom Putin chose led". */
const LED_FROM =
  /\b(?:unlike|with|by|to|of|whom|who|that|for|from|than|not) (?:(?:the|president|minister|vladimir|volodymyr|sergei|mr\.?) )*$/;
/** Asked first: to compile the pattern takes its time. */
const MAY_SHARE = /\b(?:led|headed|chaired|fronted|captained)(?!\w)/;

/** Both leaders, where the word for the teams is said once, behind the second. None: "X headed the Russian and the Ukrainian team". */
export const sharedTeam = (view: SentenceView): Lead[] => {
  const m = MAY_SHARE.test(view.folded) ? SHARED_TEAM.exec(view.folded) : null;
  const [from, to] = m?.indices?.[2] ?? [];
  // Each leads his own: "the Russian and Y the Russian team" is another matter.
  if (!m || from === undefined || to === undefined || Boolean(m[1]) === Boolean(m[3])) return [];
  const first = nameBefore(view, Math.max(0, m.index - 90), m.index);
  const second = nameBefore(view, from, to);
  // Right before the verb, and nothing but titles before the second: "after a call with Putin, led" is said of somebody else.
  if (!first || !second || first.end < m.index - 1 || second.end < to) return [];
  if (
    !TITLES.test(view.folded.slice(from, second.start)) ||
    LED_FROM.test(view.folded.slice(0, first.start))
  )
    return [];
  const range = { start: first.start, end: m.index + m[0].length };
  const [one, other]: readonly [Party, Party] = m[1]
    ? ['russia', 'ukraine']
    : ['ukraine', 'russia'];
  return [
    { party: one, described: first, ...range },
    { party: other, described: second, ...range },
  ];
};

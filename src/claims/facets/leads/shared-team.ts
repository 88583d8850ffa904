import type { Party } from '../../lexicon/people.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Lead } from './gapped.ts';
import { nameBefore } from './name-before.ts';
import { TEAM } from './words.ts';

/** "X headed the Russian and Y the Ukrainian delegation": the team stands behind the second. */
const SHARED_TEAM = new RegExp(
  String.raw`\b(?:led|headed|chaired|fronted|captained)(?: up)? (?:the )?(?:(russian|moscow's|russia's)|ukrainian|k(?:yi|ie)v's|ukraine's),? (?:and|while|whereas|with) ([^.;:]{3,60}?),? (?:the )?(?:russian|ukrainian|moscow's|russia's|k(?:yi|ie)v's|ukraine's) ${TEAM}(?!\w)`,
  'd',
);
/** Asked first: to compile the pattern takes its time. */
const MAY_SHARE = /\b(?:led|headed|chaired|fronted|captained)(?!\w)/;

/** Both leaders, where the word for the teams is said once, behind the second. None: "X headed the Russian and the Ukrainian team". */
export const sharedTeam = (view: SentenceView): Lead[] => {
  const m = MAY_SHARE.test(view.folded) ? SHARED_TEAM.exec(view.folded) : null;
  const [from, to] = m?.indices?.[2] ?? [];
  if (!m || from === undefined || to === undefined) return [];
  const first = nameBefore(view, Math.max(0, m.index - 90), m.index);
  const second = nameBefore(view, from, to);
  const range = { start: first?.start ?? m.index, end: m.index + m[0].length };
  const [one, other]: Party[] = m[1] ? ['russia', 'ukraine'] : ['ukraine', 'russia'];
  return [
    ...(first && one ? [{ party: one, described: first, ...range }] : []),
    ...(second && other ? [{ party: other, described: second, ...range }] : []),
  ];
};

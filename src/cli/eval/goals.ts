import type { ClaimScore } from './score-claims.ts';
import type { MentionScore } from './score-mentions.ts';

/** A figure that falls short of its goal, in words. */
type Shortfall = string;

const least = (name: string, value: number, goal: number): Shortfall[] =>
  value >= goal ? [] : [`${name} ${value.toFixed(3)}, should be at least ${goal}`];
const most = (name: string, value: number, goal: number): Shortfall[] =>
  value <= goal ? [] : [`${name} ${value}, should be at most ${goal}`];

/** The development sets, on which more is asked: rules were made by looking at them. */
const DEVELOPMENT = new Set(['dev', 'mentions']);

/** Where a claim set falls short of its goals. Every set: no excerpt that is not an exact passage. */
export function claimShortfalls(set: string, score: ClaimScore): Shortfall[] {
  const { corroborates, conflicts, quietItems, quietKept, strictItems, strictRight } = score;
  const exact = most('excerpts that are no passage', score.excerpts - score.excerptsExact, 0);
  if (DEVELOPMENT.has(set)) {
    return [
      ...exact,
      ...least('corroborates F1', corroborates.f1, 0.95),
      ...least('conflicts precision', conflicts.precision, 0.97),
      ...least('conflicts recall', conflicts.recall, 0.9),
      ...most('agreements shown as conflict', score.falseConflictsOnAgreement, 0),
      ...most('items that should be quiet and are not', quietItems - quietKept, 0),
      ...least('items wholly right', strictRight / Math.max(1, strictItems), 0.85),
    ];
  }
  return [
    ...exact,
    ...least('corroborates F1', corroborates.f1, 0.9),
    ...least('conflicts precision', conflicts.precision, 0.95),
    ...least('conflicts recall', conflicts.recall, 0.85),
    ...least('quiet where nothing is to be said', quietItems ? quietKept / quietItems : 1, 0.98),
  ];
}

/** Where a set of pages falls short of its goals. */
export function mentionShortfalls(set: string, score: MentionScore): Shortfall[] {
  const overall = score.groups.get('overall');
  if (!overall) return ['no mention labelled or shown'];
  if (!DEVELOPMENT.has(set)) return least('F1', overall.f1, 0.93);
  const languages = [
    ['English', 0.95],
    ['other languages', 0.92],
  ] as const;
  return [
    ...languages.flatMap(([name, goal]) => {
      const group = score.groups.get(name);
      return group
        ? [
            ...least(`${name} precision`, group.precision, goal),
            ...least(`${name} recall`, group.recall, goal),
          ]
        : [];
    }),
    ...least('scope right', overall.scopeRight / Math.max(1, overall.tp), 0.92),
    ...most('forbidden texts shown', score.forbidden, 0),
  ];
}

import type { ChoiceValue, DemandValue } from '../model/index.ts';

type Outcome = 'same' | 'different' | undefined;

/** Pairs of named alternatives that exclude one another; every other unequal pair says nothing. */
const EXCLUSIVE: readonly (readonly [string, string])[] = [
  ['mixed', 'military'],
  ['mixed', 'civilians'],
  ['military', 'civilians'],
  ['pows', 'civilians'],
  ['agreed', 'raised'],
  ['not-raised', 'raised'],
  ['not-raised', 'agreed'],
  ['agreed', 'refused'],
  ['considered', 'refused'],
  ['considered', 'agreed'],
  ['considered', 'not-raised'],
];

/** What is to be considered has been asked for. */
const SAME: ReadonlySet<string> = new Set(['considered raised', 'raised considered']);

/** `host:turkey` and `mediator:turkey` agree; the same role held by another differs. */
const relateRoles = (a: string, b: string): Outcome => {
  const [roleA, whoA] = a.split(':');
  const [roleB, whoB] = b.split(':');
  if (whoA === whoB) return 'same';
  return roleA === roleB ? 'different' : undefined;
};

/** Equal choices agree; those listed as exclusive conflict. */
export function relateChoices(a: ChoiceValue, b: ChoiceValue): Outcome {
  if (a.choice === b.choice || SAME.has(`${a.choice} ${b.choice}`)) return 'same';
  if (a.choice.includes(':') && b.choice.includes(':')) return relateRoles(a.choice, b.choice);
  return EXCLUSIVE.some(
    ([x, y]) => (x === a.choice && y === b.choice) || (y === a.choice && x === b.choice),
  )
    ? 'different'
    : undefined;
}

/** Raised against not raised conflicts; two numbers of regions must be equal; lists do not exclude one another. */
export function relateDemands(a: DemandValue, b: DemandValue): Outcome {
  if (a.raised !== b.raised) return 'different';
  if (!a.raised || a.regions === undefined || b.regions === undefined) return 'same';
  return a.regions === b.regions ? 'same' : 'different';
}

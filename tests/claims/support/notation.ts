import type { Claim, DateValue, Value } from '../../../src/model/index.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `2025-05-16`, `05-16`, `2025-05`, `late 05`, `2022`: only the known parts. */
export const dateNotation = (d: DateValue): string =>
  (d.part ? `${d.part} ` : '') +
  [
    d.year,
    d.month === undefined ? undefined : two(d.month),
    d.day === undefined ? undefined : two(d.day),
  ]
    .filter((part) => part !== undefined)
    .join('-');

const bound = (n: number): string => (Number.isFinite(n) ? String(Math.round(n)) : 'inf');

const boundSign = (side: 'least' | 'most' | undefined): string =>
  side === 'least' ? '>=' : side === 'most' ? '<=' : '';

/** A value in a short form of its own, so that tables do not hang on the wording of readings. */
export function valueNotation(v: Value): string {
  switch (v.kind) {
    case 'interval':
      return `${bound(v.low)}..${bound(v.high)}`;
    case 'count':
      return `${v.approximate ? '~' : ''}${boundSign(v.bound)}${v.count} ${v.basis}`;
    case 'date':
      return dateNotation(v);
    case 'since':
      return `${Math.round(v.lowMonths)}..${Math.round(v.highMonths)} months`;
    case 'person':
      return [v.person, v.office].filter(Boolean).join(' ');
    case 'place':
      return v.place;
    case 'status':
      return `${v.below ? 'below ' : ''}${v.stage}${v.on ? ` ${dateNotation(v.on)}` : ''}`;
    case 'boolean':
      return v.yes ? 'yes' : 'no';
    case 'choice':
      return v.choice;
    case 'demand':
      return `${v.raised ? 'raised' : 'not raised'}${v.regions ? ` ${v.regions}` : ''}`;
  }
}

/** `Putin: no`, `not 300..300`, `Rubio: yes (implied)`. */
export const claimNotation = (c: Claim): string =>
  `${c.subject ? `${c.subject}: ` : ''}${c.denied ? 'not ' : ''}${valueNotation(c.value)}${c.implied ? ' (implied)' : ''}`;

/** A length of time in minutes, half-open where a bound is exclusive; `Infinity` for "more than". */
export interface IntervalValue {
  readonly kind: 'interval';
  readonly low: number;
  readonly high: number;
}

/** A number of people; `basis` says whether on each side, in all, or not said. */
export interface CountValue {
  readonly kind: 'count';
  readonly count: number;
  readonly basis: 'per-side' | 'total' | 'unsaid';
  /** Of a total: the words do not say that it counts both sides. */
  readonly perhapsOneSide?: boolean;
  /** "about 400", "some 400", "nearly 400". */
  readonly approximate?: boolean;
  /** "more than 800", "at least": `least`; "up to 1,200", "fewer than": `most`. */
  readonly bound?: 'least' | 'most';
}

/** A date as far as it is known; a missing part is not known, never guessed. */
export interface DateValue {
  readonly kind: 'date';
  readonly year?: number;
  /** 1–12 */
  readonly month?: number;
  readonly day?: number;
  /** Of a month without a day: "early May", "the final days of May". */
  readonly part?: MonthPart;
}

export type MonthPart = 'early' | 'mid' | 'late';

/** "First since …": how far back the last such event lies, in months before May 2025. */
export interface SinceValue {
  readonly kind: 'since';
  readonly lowMonths: number;
  readonly highMonths: number;
}

/** A person, by canonical key (`medinsky`), or by office alone (`office: 'defence-minister'`). */
export interface PersonValue {
  readonly kind: 'person';
  readonly person?: string;
  readonly office?: string;
}

/** A place by canonical key; containment is known to `compare`. */
export interface PlaceValue {
  readonly kind: 'place';
  readonly place: string;
}

/** How far a swap can have come. `STAGES` in `compare` has the order of those that follow one another. */
export type Stage = 'none' | 'agreed' | 'begun' | 'first-phase' | 'complete' | 'cancelled';

/** How far the swap has come, and on which day, where said. */
export interface StatusValue {
  readonly kind: 'status';
  readonly stage: Stage;
  /** "not complete by 23 May": everything below this stage. */
  readonly below?: boolean;
  readonly on?: DateValue;
}

/** Yes or no to the question that facet and subject ask. */
export interface BooleanValue {
  readonly kind: 'boolean';
  readonly yes: boolean;
}

/** A choice among named alternatives, e.g. `military` or `host:turkey`. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly choice: string;
}

/** Demands: one named demand, its number where it has one, and whether it was raised. */
export interface DemandValue {
  readonly kind: 'demand';
  readonly raised: boolean;
  /** Number of regions to be given up. */
  readonly regions?: number;
}

export type Value =
  | IntervalValue
  | CountValue
  | DateValue
  | SinceValue
  | PersonValue
  | PlaceValue
  | StatusValue
  | BooleanValue
  | ChoiceValue
  | DemandValue;

import { CLASS } from './classes.ts';

/** What the value tells of words that are no number and no month. */
export const KIND = {
  /** Of the class `other`: says nothing about talks. */
  swapOnly: 101,
  /** Of the class `other`: says nothing about swaps. */
  talksOnly: 115,
  /** Who negotiates: "In Istanbul, in March 2022, the negotiators …". */
  negotiator: 102,
  /** "also in Istanbul", "again", "there too". */
  also: 103,
  /** "those of 2022": another event's date. */
  those: 104,
  /** "early May". */
  early: 105,
  /** "next week": of a calendar, no other event. */
  week: 106,
  /** "in 1813": what makes four figures a year. */
  inYear: 107,
  /** "30 years ago", as pairs around or behind the number. */
  ago: 108,
  /** "between Russia and the West": no swap with Ukraine. */
  west: 109,
  /** "for the second time". */
  time: 110,
  /** Of the class `istanbul`: its strait and palaces, which name talks only from close by. */
  place: 111,
  /** Of the class `round`: "rendez-vous", "разговор", a meeting only close to Istanbul. */
  close: 112,
  /** "déjà à Istanbul", behind a comma: a meeting before. */
  already: 113,
  /** "mutual release", "libération réciproque". */
  mutual: 114,
  /** "will continue", "riprenderanno", "sürecek": what is to be a later round. */
  goesOn: 118,
  /** "a continuation of the talks": the same, before the talks that it is of. */
  continuation: 119,
  /** Captives as the subject of a verb: "prisoners", "в'язні" but not "в'язнів". */
  agent: 116,
  /** Verbs of exchange that say who does it: "intercambiaban", "обменивали", not "canjeado". */
  active: 117,
} as const;

export type KindName = Exclude<keyof typeof KIND, 'swapOnly' | 'talksOnly'>;

/** The classes of those that are of one. */
export const KIND_CLASS: Readonly<Partial<Record<string, number>>> = {
  negotiator: CLASS.political,
  place: CLASS.istanbul,
  close: CLASS.round,
  agent: CLASS.captive,
  active: CLASS.swapVerb,
};

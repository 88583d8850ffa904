/** Whom a person speaks for in this war; `other` for everyone else. */
export type Side = 'russia' | 'ukraine' | 'other';

export interface PersonEntry {
  readonly key: string;
  readonly name: string;
  readonly side: Side;
  /** Folded surname forms, as a pattern without anchors. */
  readonly forms: string;
  /** Key of the office held in May 2025, where a source names the office alone. */
  readonly office?: string;
}

/** Spelling variants are one person. Forms are folded (lower case, no diacritics). */
export const PEOPLE: readonly PersonEntry[] = [
  {
    key: 'putin',
    name: 'Putin',
    side: 'russia',
    forms:
      "putin|poutine|russian (?:president|leader|head of state)|russia's (?:president|leader)|kremlin (?:leader|chief|boss|master)|master of the kremlin|president of russia",
  },
  {
    key: 'zelensky',
    name: 'Zelensky',
    side: 'ukraine',
    forms:
      "zelens'?k(?:yy|yi|iy|ij|y|i|yj)|selenskyj|ukrainian (?:president|leader|head of state)|ukraine's (?:president|leader)|president of ukraine",
  },
  {
    key: 'medinsky',
    name: 'Medinsky',
    side: 'russia',
    forms: 'medins?k(?:iy|yy|ij|yi|y|i)',
    office: 'presidential-aide',
  },
  {
    key: 'umerov',
    name: 'Umerov',
    side: 'ukraine',
    forms: 'um[ij]?erov',
    office: 'defence-minister',
  },
  {
    key: 'trump',
    name: 'Trump',
    side: 'other',
    forms: "trump|(?:us|u\\.s\\.|american) president|america's president",
  },
  {
    key: 'rubio',
    name: 'Rubio',
    side: 'other',
    forms: "rubio|(?:us|u\\.s\\.|american|america's) secretary of state|us top diplomat",
  },
  {
    key: 'lavrov',
    name: 'Lavrov',
    side: 'russia',
    forms: "lavrov|(?:russian|russia's) (?:foreign minister|top diplomat)",
  },
  { key: 'peskov', name: 'Peskov', side: 'russia', forms: 'peskov' },
  { key: 'ushakov', name: 'Ushakov', side: 'russia', forms: 'ushakov' },
  { key: 'galuzin', name: 'Galuzin', side: 'russia', forms: 'galuzin' },
  {
    key: 'kostyukov',
    name: 'Kostyukov',
    side: 'russia',
    forms: 'kost[iy]?[uo]?[iy]?ukov|kostyukov',
  },
  { key: 'fomin', name: 'Fomin', side: 'russia', forms: 'fomin' },
  { key: 'belousov', name: 'Belousov', side: 'russia', forms: 'belousov' },
  { key: 'shoigu', name: 'Shoigu', side: 'russia', forms: 'shoigu' },
  { key: 'zakharova', name: 'Zakharova', side: 'russia', forms: 'zakharova' },
  { key: 'dmitriev', name: 'Dmitriev', side: 'russia', forms: 'dmitri[ey]?ev' },
  { key: 'slutsky', name: 'Slutsky', side: 'russia', forms: 'slutsk(?:y|iy|i)' },
  { key: 'medvedev', name: 'Medvedev', side: 'russia', forms: 'medvedev' },
  { key: 'mishustin', name: 'Mishustin', side: 'russia', forms: 'mishustin' },
  { key: 'yermak', name: 'Yermak', side: 'ukraine', forms: 'y?ermak' },
  { key: 'sybiha', name: 'Sybiha', side: 'ukraine', forms: 's[yi]b[iy]?ha|sybiga' },
  { key: 'kyslytsya', name: 'Kyslytsya', side: 'ukraine', forms: 'k[yi]sl[yi]ts[yi]a' },
  { key: 'budanov', name: 'Budanov', side: 'ukraine', forms: 'budanov' },
  { key: 'arakhamia', name: 'Arakhamia', side: 'ukraine', forms: 'arak?h?am[iy]?[iy]?a' },
  { key: 'kuleba', name: 'Kuleba', side: 'ukraine', forms: 'kuleba' },
  { key: 'podolyak', name: 'Podolyak', side: 'ukraine', forms: 'podol[iy]a[ck]' },
  { key: 'reznikov', name: 'Reznikov', side: 'ukraine', forms: 'reznikov' },
  { key: 'shmyhal', name: 'Shmyhal', side: 'ukraine', forms: 'shmyhal' },
  { key: 'syrskyi', name: 'Syrskyi', side: 'ukraine', forms: 's[yi]rsk(?:yi|y|i|iy)' },
  { key: 'tykhyi', name: 'Tykhyi', side: 'ukraine', forms: 't[yi]khyi?|tikhiy' },
  {
    key: 'erdogan',
    name: 'Erdogan',
    side: 'other',
    forms: "erdogan|(?:turkish|turkey's|turkiye's) president",
  },
  {
    key: 'fidan',
    name: 'Fidan',
    side: 'other',
    forms: "fidan|(?:turkish|turkey's|turkiye's) (?:foreign minister|top diplomat)",
  },
  { key: 'kalin', name: 'Kalin', side: 'other', forms: 'kalin' },
  { key: 'kellogg', name: 'Kellogg', side: 'other', forms: 'kellogg' },
  { key: 'witkoff', name: 'Witkoff', side: 'other', forms: 'witkoff' },
  { key: 'vance', name: 'Vance', side: 'other', forms: 'vance' },
  { key: 'macron', name: 'Macron', side: 'other', forms: 'macron' },
  { key: 'merz', name: 'Merz', side: 'other', forms: 'merz' },
  { key: 'starmer', name: 'Starmer', side: 'other', forms: 'starmer' },
  { key: 'tusk', name: 'Tusk', side: 'other', forms: 'tusk' },
  { key: 'guterres', name: 'Guterres', side: 'other', forms: 'guterres' },
  { key: 'lukashenko', name: 'Lukashenko', side: 'other', forms: 'lukashenk[ao]' },
];

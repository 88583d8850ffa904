/** Whom a person speaks for in this war; `other` for everyone else. */
export type Party = 'russia' | 'ukraine' | 'other';

export interface PersonEntry {
  readonly key: string;
  readonly name: string;
  readonly party: Party;
  /** Folded surname forms, as a pattern without word boundaries. */
  readonly forms: string;
  /** Key of the office held in May 2025, where a source names the office alone. */
  readonly office?: string;
}

/** Spelling variants are one person. Forms are folded (lower case, no diacritics). */
export const PEOPLE: readonly PersonEntry[] = [
  {
    key: 'putin',
    name: 'Putin',
    party: 'russia',
    forms:
      "putin|poutine|russian (?:president|leader|head of state|tyrant|dictator|despot|autocrat|strongman)|russia's (?:president|leader)|kremlin (?:leader|chief|boss|master)|master of the kremlin|president of russia|russian(?= (?:nor|or|and) (?:the )?(?:american|us|u\\.s\\.|ukrainian) president\\b)",
  },
  {
    key: 'zelensky',
    name: 'Zelensky',
    party: 'ukraine',
    forms:
      "zelens'?k(?:yy|yi|iy|ij|ii|y|i|yj)|selenskyj|ukrainian (?:president|leader|head of state)|ukraine's (?:president|leader)|president of ukraine|ukrainian(?= (?:nor|or|and) (?:the )?(?:american|us|u\\.s\\.|russian) president\\b)",
  },
  {
    key: 'medinsky',
    name: 'Medinsky',
    party: 'russia',
    forms: 'mi?ed[iy]ns?k(?:iy|yy|ij|yi|ii|yj|y|i)',
    office: 'presidential-aide',
  },
  {
    key: 'umerov',
    name: 'Umerov',
    party: 'ukraine',
    forms: 'o?um[ijy]?erov',
    office: 'defence-minister',
  },
  {
    key: 'trump',
    name: 'Trump',
    party: 'other',
    forms:
      "trump|(?:us|u\\.s\\.|american) president|america's president|america's(?<=president (?:nor|or|and) america's)",
  },
  {
    key: 'rubio',
    name: 'Rubio',
    party: 'other',
    forms:
      "rubio|(?:us|u\\.s\\.|american|america's|washington's|trump's|its(?<=\\b(?:washington|america|white house|united states|u\\.s\\.)\\b.{0,60})) secretary of state|us top diplomat",
  },
  {
    key: 'lavrov',
    name: 'Lavrov',
    party: 'russia',
    forms: "lavrov|(?:russian|russia's) (?:foreign minister|top diplomat)",
  },
  { key: 'peskov', name: 'Peskov', party: 'russia', forms: 'peskov' },
  { key: 'ushakov', name: 'Ushakov', party: 'russia', forms: 'ushakov' },
  { key: 'galuzin', name: 'Galuzin', party: 'russia', forms: 'galuzin' },
  {
    key: 'kostyukov',
    name: 'Kostyukov',
    party: 'russia',
    forms: 'kost[iy]?[uo]?[iy]?ukov|kostyukov',
  },
  { key: 'fomin', name: 'Fomin', party: 'russia', forms: 'fomin' },
  { key: 'belousov', name: 'Belousov', party: 'russia', forms: 'belousov' },
  { key: 'shoigu', name: 'Shoigu', party: 'russia', forms: 'shoigu' },
  { key: 'zakharova', name: 'Zakharova', party: 'russia', forms: 'zakharova' },
  { key: 'dmitriev', name: 'Dmitriev', party: 'russia', forms: 'dmitri[ey]?ev' },
  { key: 'slutsky', name: 'Slutsky', party: 'russia', forms: 'slutsk(?:y|iy|i)' },
  { key: 'medvedev', name: 'Medvedev', party: 'russia', forms: 'medvedev' },
  { key: 'mishustin', name: 'Mishustin', party: 'russia', forms: 'mishustin' },
  { key: 'yermak', name: 'Yermak', party: 'ukraine', forms: 'y?ermak' },
  { key: 'sybiha', name: 'Sybiha', party: 'ukraine', forms: 's[yi]b[iy]?ha|sybiga' },
  { key: 'kyslytsya', name: 'Kyslytsya', party: 'ukraine', forms: 'k[yi]sl[yi]ts[yi]a' },
  { key: 'budanov', name: 'Budanov', party: 'ukraine', forms: 'budanov' },
  { key: 'arakhamia', name: 'Arakhamia', party: 'ukraine', forms: 'arak?h?am[iy]?[iy]?a' },
  { key: 'kuleba', name: 'Kuleba', party: 'ukraine', forms: 'kuleba' },
  { key: 'podolyak', name: 'Podolyak', party: 'ukraine', forms: 'podol[iy]a[ck]' },
  { key: 'reznikov', name: 'Reznikov', party: 'ukraine', forms: 'reznikov' },
  { key: 'shmyhal', name: 'Shmyhal', party: 'ukraine', forms: 'shmyhal' },
  { key: 'syrskyi', name: 'Syrskyi', party: 'ukraine', forms: 's[yi]rsk(?:yi|y|i|iy)' },
  { key: 'tykhyi', name: 'Tykhyi', party: 'ukraine', forms: 't[yi]khyi?|tikhiy' },
  {
    key: 'erdogan',
    name: 'Erdogan',
    party: 'other',
    forms: "erdogan|(?:turkish|turkey's|turkiye's) president",
  },
  {
    key: 'fidan',
    name: 'Fidan',
    party: 'other',
    forms: "fidan|(?:turkish|turkey's|turkiye's) (?:foreign minister|top diplomat)",
  },
  { key: 'kalin', name: 'Kalin', party: 'other', forms: 'kalin' },
  { key: 'kellogg', name: 'Kellogg', party: 'other', forms: 'kellogg' },
  { key: 'witkoff', name: 'Witkoff', party: 'other', forms: 'witkoff' },
  { key: 'vance', name: 'Vance', party: 'other', forms: 'vance' },
  { key: 'macron', name: 'Macron', party: 'other', forms: 'macron' },
  { key: 'merz', name: 'Merz', party: 'other', forms: 'merz' },
  { key: 'starmer', name: 'Starmer', party: 'other', forms: 'starmer' },
  { key: 'tusk', name: 'Tusk', party: 'other', forms: 'tusk' },
  { key: 'guterres', name: 'Guterres', party: 'other', forms: 'guterres' },
  { key: 'lukashenko', name: 'Lukashenko', party: 'other', forms: 'lukashenk[ao]' },
];

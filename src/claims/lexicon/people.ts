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

/** Offices that stand for a person where no name is given; folded patterns. */
export const OFFICES: readonly {
  readonly key: string;
  readonly name: string;
  readonly forms: string;
}[] = [
  {
    key: 'deputy-foreign-minister',
    name: 'deputy foreign minister',
    forms:
      '(?:deputy|vice|first deputy) (?:foreign minister|minister of foreign affairs)|deputy head of the foreign ministry',
  },
  {
    key: 'deputy-defence-minister',
    name: 'deputy defence minister',
    forms: '(?:deputy|vice|first deputy) (?:defen[cs]e minister|minister of defen[cs]e)',
  },
  {
    key: 'defence-minister',
    name: 'defence minister',
    forms:
      'defen[cs]e (?:minister|chief|secretary)|minister (?:of|for) defen[cs]e|head of (?:the )?defen[cs]e ministry',
  },
  {
    key: 'foreign-minister',
    name: 'foreign minister',
    forms:
      'foreign (?:minister|secretary)|minister (?:of|for) foreign affairs|top diplomat|chief diplomat',
  },
  {
    key: 'chief-of-staff',
    name: 'chief of staff',
    forms:
      "(?:presidential )?chief of staff|head of (?:the )?(?:president(?:ial)?(?:'s)? )(?:office|administration)",
  },
  { key: 'prime-minister', name: 'prime minister', forms: 'prime minister|premier' },
  {
    key: 'presidential-aide',
    name: 'presidential aide',
    forms:
      "(?:senior )?(?:russian )?(?:presidential|kremlin|putin) (?:aide|adviser|advisor|assistant)|(?:aide|adviser|advisor|assistant) to (?:the )?(?:russian )?(?:president|vladimir|kremlin|putin)|(?:putin's|his|the president's) (?:aide|adviser|advisor|assistant)",
  },
  {
    key: 'spokesman',
    name: 'spokesman',
    forms: '(?:kremlin )?spokes(?:man|woman|person)|press secretary',
  },
  {
    key: 'intelligence-chief',
    name: 'intelligence chief',
    forms:
      '(?:military |spy )?intelligence (?:chief|head)|spy chief|spymaster|head of military intelligence',
  },
  {
    key: 'security-council',
    name: 'security council secretary',
    forms:
      '(?:secretary|head) of (?:the )?(?:national )?security (?:and defen[cs]e )?council|security council (?:secretary|chief)',
  },
  {
    key: 'security-service-chief',
    name: 'security service chief',
    forms:
      '(?:security service|sbu|fsb|svr) (?:chief|head|boss)|head of the (?:security service|sbu|fsb)',
  },
  {
    key: 'general',
    name: 'general',
    forms: 'general|commander(?:-in-chief)?|army chief|chief of the general staff',
  },
  {
    key: 'lawmaker',
    name: 'lawmaker',
    forms:
      '(?:lawmaker|deputy|mp|parliamentarian|faction (?:leader|head)|speaker|parliament speaker|senator)',
  },
  {
    key: 'ombudsman',
    name: 'ombudsman',
    forms: 'ombuds(?:man|woman)|human rights (?:commissioner|chief)',
  },
  {
    key: 'other-minister',
    name: 'another minister',
    forms:
      '(?:economy|finance|interior|energy|culture|justice|digital|trade|agriculture|health|education|transport|emergencies) minister',
  },
  { key: 'president', name: 'president', forms: '(?:the )?president(?! )' },
  { key: 'ambassador', name: 'ambassador', forms: 'ambassador' },
];

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
      "(?:senior )?(?:russian )?(?:presidential|kremlin|putin) (?:aide|adviser|advisor|assistant)|(?:aide|adviser|advisor|assistant) (?:to|of) (?:(?:the|their|his|its|russia's|the country's) )?(?:own )?(?:russian )?(?:president|vladimir|kremlin|putin)|(?:putin's|his|the president's) (?:aide|adviser|advisor|assistant)",
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
      '(?:lawmaker|deputy(?! (?:\\w+ )?(?:ministers?|foreign|defen[cs]e|head|chief|director|secretary|commander|prime))|mp|parliamentarian|faction (?:leader|head)|speaker|parliament speaker|senator)',
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

const COMPOUND =
  /^(.+?)(?:gesprache|gesprachen|verhandlungen|gesprachsrunden?|verhandlungsrunden?)$/;

/** What stands before "-gespräche" and "-verhandlungen" where states talk. */
const OF_STATES =
  /^(?:frieden|direkt|waffen|feuer|geheim|krisen|sonder|spitzen|sondierung|vor|folge|neben|rand|einzel|vermittlung|abrustung|gefangenen|austausch|ukrain|russ|istanbul|bospor|zweier|dreier|vierer|experten|arbeit|marathon|minister|aussen|gipfel|auftakt|erst|mai|juni|juli|marz|fruh|nach|krieg|kapitul|delegation|kontakt|atom|nuklear|getreide|nahost|gaza|iran|syrien|bilateral)/;

/** True for folded German talks of others: "Wassergespräche", "Kamingespräche", "Ladenverhandlungen"; not "Friedensgespräche", "Gespräche". */
export function isCompoundOfOthers(word: string): boolean {
  const first = COMPOUND.exec(word)?.[1];
  return first !== undefined && !OF_STATES.test(first);
}

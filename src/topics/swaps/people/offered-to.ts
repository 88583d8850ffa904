const DATIVE_PEOPLE = /(?:[цнт]ам|[хлцст]ям|нам|niom|com|kom)$/;

/** "россиянам предложили обменять бумаги", "людям дозволили обміняти": to whom it is allowed, not whom it frees. */
export const isOfferedTo = (word: string): boolean => DATIVE_PEOPLE.test(word);

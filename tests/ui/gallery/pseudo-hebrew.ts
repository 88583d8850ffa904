type Messages = Readonly<Record<string, { readonly message: string }>>;

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
const FIRST = 'a'.charCodeAt(0);

/**
 * The English messages in letters that run from right to left, meaning nothing. English words in a
 * right-to-left page keep their own order and hide what goes wrong between words, numbers and names.
 */
export function pseudoHebrew(english: Messages): Record<string, { message: string }> {
  const words = Object.entries(english).map(([key, { message }]) => [
    key,
    { message: message.replace(/[a-z]/gi, letter) },
  ]);
  return {
    ...Object.fromEntries(words),
    languageCode: { message: 'he' },
    languageDirection: { message: 'rtl' },
  };
}

const letter = (latin: string): string =>
  LETTERS.charAt(latin.toLowerCase().charCodeAt(0) - FIRST) || latin;

import type { Story } from './story.ts';

/** A negation, a time or a helper beside the deal and the talks: each sentence names them and denies something else. */
export const NEGATED_BESIDE: Readonly<Record<string, Story>> = {
  'a deal that something else is not': {
    date: '2025-05-26',
    before: '',
    says: [
      'Not a single one of the 1,000 prisoners agreed in Istanbul had been freed by 22 May.',
      'Never before had Russia and Ukraine agreed on a swap of 1,000 prisoners each, as they did in Istanbul.',
      'Without American pressure, Russia and Ukraine agreed in Istanbul on a prisoner swap.',
      'Neither Putin nor Zelensky signed the deal on prisoners agreed in Istanbul.',
      'Not everyone in Kyiv welcomed the deal to swap 1,000 prisoners agreed in Istanbul.',
      'Umerov did not say when the prisoners agreed on in Istanbul would be freed.',
      'Russia and Ukraine did not need mediators to agree on a prisoner swap in Istanbul.',
      'An all-for-all exchange was not agreed in Istanbul; 1,000 for 1,000 was.',
      'The Istanbul talks ended without agreement on a ceasefire and with a promise to swap 1,000 prisoners each.',
      'The Istanbul talks brought no agreement on a ceasefire, only one on the exchange of 1,000 prisoners each.',
      'Russia did not agree to a ceasefire in Istanbul and agreed to swap 1,000 prisoners.',
      'No minister would say who was on the list of the exchange agreed in Istanbul.',
      'Nobody had expected Russia and Ukraine to agree in Istanbul on such a large swap of prisoners.',
      'The largest swap of the war before the one agreed in Istanbul freed 230 Ukrainians.',
    ],
  },
  'demands that were not given up': {
    date: '2025-05-26',
    before: '',
    says: [
      'Russia did not demand six regions at the Istanbul talks.',
      'Russia did not ask in Istanbul for six regions, as some had feared, but for four.',
      'Russia did not drop its demands for territory at the Istanbul talks.',
      'Russia would not withdraw its demand for four regions at the Istanbul talks.',
      'Moscow never softened its territorial demands in Istanbul.',
      'Medinsky did not hide in Istanbul that Russia wanted four regions.',
      'Russia made no secret in Istanbul of its demand for four regions.',
    ],
  },
  'helpers, other times and other hours': {
    date: '2025-05-26',
    before: '',
    says: [
      'Podolyak spoke for Kyiv on television on the day of the Istanbul talks.',
      'Sergiy Kyslytsya spoke for Ukraine after the Istanbul talks.',
      'Medinsky did not lead the talks alone: three deputy ministers sat beside him in Istanbul.',
      "Lavrov named the head of Russia's delegation to the Istanbul talks on Wednesday: Medinsky.",
      'The interpreters at the Istanbul talks had been working for ten hours that day.',
      'The Istanbul talks lasted less than two hours, half as long as the four hours that had been planned.',
      'Two weeks after the Istanbul talks of 16 May, Russia and Ukraine met again for an hour.',
      'A ceasefire of three days had been announced by Russia for 9 May, a week before the Istanbul talks.',
      'The Americans mediated between the two delegations before the Istanbul talks.',
    ],
  },
};

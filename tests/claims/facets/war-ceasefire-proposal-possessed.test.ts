import { facetTable } from '../support/facet-table.ts';

const YES = { ua: 'Ukraine: yes', ru: 'Russia: yes' };
const NO = { ua: 'Ukraine: no', ru: 'Russia: no' };

/** Answers without a verb of answering, put right, or left to the other party to turn. */
facetTable('war.ceasefire_proposal', {
  date: '2025-05-17',
  states: [
    [
      'Whoever claims that it was Ukraine which turned down the month-long ceasefire has it backwards: Ukraine took the offer, and Putin did not.',
      NO.ru,
      YES.ua,
    ],
    [
      'The truce that Washington had put on the table, thirty days long and accepted by neither Kyiv nor Moscow, is dead.',
      NO.ru,
      NO.ua,
    ],
    ["Russia had agreed to America's 30-day truce before the talks.", YES.ru],
    [
      'The Kremlin, unlike Ukraine, would not sign up to thirty days without shooting.',
      NO.ru,
      YES.ua,
    ],
    ['Of the two only Russia has taken up the 30-day truce offer.', YES.ru, NO.ua],
    ['Only Kyiv said yes to the 30-day truce that Washington put forward.', NO.ru, YES.ua],
    [
      "Zelensky's government took up the offer of a month without fighting; the Russian leader did not.",
      NO.ru,
      YES.ua,
    ],
    [
      'Kyiv has signed up to the 30-day ceasefire; the Kremlin keeps attaching conditions and has not.',
      NO.ru,
      YES.ua,
    ],
    ["The thirty-day truce has Ukraine's yes but lacks Russia's.", NO.ru, YES.ua],
    ['The 30-day ceasefire found takers in Kyiv but not in Moscow.', NO.ru, YES.ua],
    [
      "Ukraine has swallowed the Americans' 30-day ceasefire; the Kremlin spits it out every time.",
      NO.ru,
      YES.ua,
    ],
    [
      'That Ukraine had turned down the 30-day truce is a legend; it was Russia that did so.',
      NO.ru,
      YES.ua,
    ],
    [
      'Zelensky embraced the American offer of a 30-day truce, which Putin has so far not done.',
      NO.ru,
      YES.ua,
    ],
    ['The Kremlin wanted nothing to do with the American 30-day truce.', NO.ru],
    // Who is not the only one leaves the other open.
    ['Not only Kyiv said yes to the 30-day truce that Washington put forward.', YES.ua],
    [
      'Ukraine accepted the 30-day ceasefire; Russia met the Ukrainians and did not leave the table.',
      YES.ua,
    ],
    ['Putin took the floor after Kyiv had accepted the 30-day truce.', YES.ua],
    ['Ukraine blocked the road after the 30-day truce was rejected by Russia.', NO.ru],
  ],
  silent: [
    'Moscow blocked the channel while Washington put forward its 30-day truce.',
    "The 30-day truce needs Russia's consent, Umerov said.",
    "The plan for a 30-day truce has Europe's backing, but not Russia's.",
    "Zelensky wanted nothing to do with Moscow's three-day truce.",
  ],
  contrasts: [['The 30-day truce has {} yes.', ["Ukraine's", YES.ua], ["Russia's", YES.ru]]],
});

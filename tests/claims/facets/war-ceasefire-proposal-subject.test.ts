import { facetTable } from '../support/facet-table.ts';

const YES = { ua: 'Ukraine: yes', ru: 'Russia: yes' };
const NO = { ua: 'Ukraine: no', ru: 'Russia: no' };

/** Whose answer it is, where another party stands nearer to the verb, and where both agree with one another. */
facetTable('war.ceasefire_proposal', {
  date: '2025-05-18',
  states: [
    // An aside parts the subject from its verb.
    [
      'Kyiv has said yes to an unconditional 30-day truce; Moscow, whose delegates met the Ukrainians in Istanbul, keeps saying no.',
      NO.ru,
      YES.ua,
    ],
    ['Moscow, whose delegates met the Ukrainians in Istanbul, rejected the 30-day truce.', NO.ru],
    ['Ukraine, which met Russia in Istanbul, rejected the 30-day ceasefire.', NO.ua],
    ['Russia, which Ukraine accuses of stalling, rejected the 30-day ceasefire.', NO.ru],
    ['Putin, whom Zelensky had invited to Istanbul, turned down the 30-day truce.', NO.ru],
    ["Zelensky, who spoke to Putin's envoys, said yes to the 30-day truce.", YES.ua],
    ['Ukraine, attacked by Russia in 2022, has accepted the 30-day truce.', YES.ua],
    ['Kyiv, despite doubts about Moscow, accepted the 30-day truce.', YES.ua],
    ["The Kremlin - whose envoys had met Ukraine's - has refused the 30-day ceasefire.", NO.ru],
    [
      'Ukraine accepted the 30-day truce, which Russia, after weeks of talk, rejected.',
      NO.ru,
      YES.ua,
    ],
    ['According to Moscow, Kyiv, under pressure, rejected the 30-day truce.', NO.ua],
    ["Russia, Ukraine's neighbour, has refused the 30-day truce.", NO.ru],
    ["The Russian side, like Ukraine's, came to Istanbul, but refused a 30-day truce.", NO.ru],
    ['Moscow, which Kyiv says rejected the 30-day ceasefire, sent negotiators to Istanbul.', NO.ru],
    [
      'Moscow, Zelensky said, rejected the 30-day ceasefire that Kyiv, he said, accepted.',
      NO.ru,
      YES.ua,
    ],
    // Whoever is met does not answer.
    [
      'The Russian delegation that met the Ukrainians in Istanbul rejected the 30-day truce.',
      NO.ru,
    ],
    ["The Russians facing Ukraine's team in Istanbul refused a 30-day truce.", NO.ru],
    ["Umerov's twelve men faced Medinsky's team, which rejected the 30-day ceasefire.", NO.ru],
    [
      'It was not Zelensky, who accepted the 30-day truce, but Putin who blocked it.',
      NO.ru,
      YES.ua,
    ],
    ['Ukraine met Russia in Istanbul and rejected the 30-day truce.', NO.ua],
    ['Hours after it met the Ukrainians, Moscow rejected the 30-day truce.', NO.ru],
    ['Ukraine accused Russia of rejecting the 30-day truce.', NO.ru],
    // Set against the other.
    ['It was Moscow, rather than Kyiv, that refused the 30-day truce.', NO.ru, YES.ua],
    ['It was Moscow and not Kyiv that accepted the 30-day truce.', NO.ua, YES.ru],
    ['Ukraine, not Russia, refused the 30-day truce.', NO.ua],
    // The other one's no, told without a verb of refusing.
    [
      'Kyiv took up the American idea of an unconditional month-long ceasefire; the Kremlin kept finding reasons not to.',
      NO.ru,
      YES.ua,
    ],
    ['Ukraine accepted the 30-day ceasefire; Russia chose not to.', NO.ru, YES.ua],
    ['Ukraine accepted the 30-day ceasefire, but the Kremlin preferred not to.', NO.ru, YES.ua],
    ['Kyiv took the 30-day ceasefire; Putin found a dozen reasons not to.', NO.ru, YES.ua],
    [
      'Ukraine accepted the 30-day ceasefire and Moscow has looked for excuses not to.',
      NO.ru,
      YES.ua,
    ],
    ['Ukraine accepted the 30-day ceasefire; Moscow found no reason not to.', YES.ua],
    ['Ukraine accepted the 30-day ceasefire; Moscow decided not to come to Istanbul.', YES.ua],
    ['Ukraine rejected the 30-day ceasefire; Moscow chose not to.', NO.ua],
    // An idiom that looks like a supposition.
    [
      'Of the 30-day truce put forward by Washington it was Kyiv that would have none, Moscow that said yes.',
      NO.ua,
      YES.ru,
    ],
    ['Moscow would have none of the 30-day truce.', NO.ru],
    ['Of a 30-day truce the Kremlin will have none.', NO.ru],
    // Agreed with somebody else, or on a proposal.
    ['Ukraine agreed with Washington on a 30-day ceasefire.', YES.ua],
    ['Russia and Ukraine agreed on the 30-day truce that Washington had proposed.', YES.ru, YES.ua],
    ['Russia and Ukraine agreed to the 30-day truce.', YES.ru, YES.ua],
  ],
  silent: [
    // Third countries answer for neither.
    'Trump, after a call with Putin, backed the 30-day truce.',
    'After a call with Putin Trump backed the 30-day truce.',
    'Macron, who met Zelensky in Tirana, endorsed the 30-day truce.',
    'Washington, which had pressed Ukraine, backed the 30-day truce.',
    'Trump met Putin and rejected the 30-day truce.',
    'Moscow, whose envoys met the Ukrainians, both tired, rejected the 30-day truce.',
    "Kyiv would have none of Russia's terms for a 30-day ceasefire.",
    'Had Kyiv asked, Moscow would have accepted the 30-day truce.',
    'Of the three capitals, Washington, Kyiv and Moscow, two backed the 30-day truce.',
    // A deal with one another answers no proposal.
    'In Istanbul Ukraine and Russia did agree to meet again and to free 1,000 prisoners each, but they also agreed on a 30-day ceasefire.',
    'Moscow and Kyiv have jointly agreed to a 30-day ceasefire, which began on Friday.',
    'Ukraine and Russia agreed upon a 30-day ceasefire when they met.',
    'Ukraine agreed with Russia on a 30-day ceasefire.',
    'The Ukrainians have agreed on a 30-day truce with the Russians.',
  ],
  contrasts: [
    [
      '{}, whose team sat opposite the other one in Istanbul, accepted the 30-day truce.',
      ['Ukraine', YES.ua],
      ['Russia', YES.ru],
    ],
    ['{}, after a talk with Putin, accepted the 30-day truce.', ['Ukraine', YES.ua], ['Paris']],
  ],
});

import type { Story } from './story.ts';

/** Who hosted or mediated other talks, and who met elsewhere, beside the talks that are named. */
export const OTHER_HOSTS_AND_PLACES: Readonly<Record<string, Story>> = {
  'hosts of other talks': {
    date: '2025-05-16',
    before: '',
    says: [
      'Saudi Arabia hosted separate talks with Russia and Ukraine in March.',
      'Belarus hosted the first talks between Russia and Ukraine in February 2022.',
      'Belarus hosted the first meetings between Russian and Ukrainian negotiators after the invasion.',
    ],
  },
  'hosts of other talks (2)': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: ['Turkey and Saudi Arabia have both hosted talks on the war this year.'],
  },
  'hosts of other talks (3)': {
    date: '2025-05-16',
    before:
      'Kyiv and Moscow have swapped prisoners more than 60 times since 2022. Most of these deals were mediated by the United Arab Emirates.',
    says: ["The Emirates also hosted meetings of the two sides' intelligence officers."],
  },
  'hosts of other talks (4)': {
    date: '2025-05-19',
    before:
      'Direct talks between Russia and Ukraine in Istanbul on Friday yielded a prisoner swap but no truce.',
    says: ['Trump said the Vatican was interested in hosting the next talks.'],
  },
  'mediators of other matters': {
    date: '2025-05-16',
    before: '',
    says: [
      'Qatar has mediated the return of Ukrainian children, and Turkey the talks in Istanbul.',
      'Qatar has brokered talks between Russia and Ukraine on the return of children.',
      'The Vatican mediated talks on the return of Ukrainian children.',
      'Washington mediated for weeks between Moscow and Kyiv before the two sides met in Istanbul.',
      'The Trump administration has been mediating talks between Moscow and Kyiv for months.',
      'The U.S. has mediated indirect talks between Russia and Ukraine since March.',
      'Rubio chaired a meeting with the Ukrainian delegation in Istanbul before its talks with the Russians.',
    ],
  },
  'mediators of other matters (2)': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: [
      'American mediators had pushed for the talks for months.',
      'The talks, brokered by Washington under pressure from Trump, were the first in three years.',
      "The talks were set up by Trump's demand that Zelensky accept Putin's offer immediately.",
    ],
  },
  'wished without mediators': {
    date: '2025-05-16',
    before: '',
    says: [
      'Putin called for direct talks without preconditions, and without third parties at the table.',
      'The Kremlin had insisted that the negotiations be direct, without intermediaries.',
      "Direct talks, without mediators, had been Putin's offer.",
    ],
  },
  'wished without mediators (2)': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: [
      'Apart from the Turkish hosts, no third party was in the room.',
      'Except for the Turks there were no mediators in the room.',
    ],
  },
  'gatherings of one side': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: [
      'Umerov met the Turkish defence minister in Ankara before the talks.',
      'Putin and his delegation met in Moscow before the talks.',
      'The negotiators met Putin in Moscow on Wednesday.',
      'Trump, who has personally lobbied both presidents to hold talks, was in Abu Dhabi on Friday.',
    ],
  },
  'other palaces and other years': {
    date: '2025-05-16',
    before: '',
    says: [
      'Ukrainian delegates stayed at a hotel near the Ciragan Palace before the talks.',
      "Ukraine's delegation met its American counterpart at the Ciragan Palace hotel in Istanbul.",
    ],
  },
  'other palaces and other years (2)': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: [
      'Russian and Ukrainian officials met secretly in Qatar last year to discuss a halt to strikes on energy sites.',
      'The first talks since the war began took place in Gomel.',
    ],
  },
  'other palaces and other years (3)': {
    date: '2025-06-02',
    before:
      'Russia and Ukraine agreed to swap 1,000 prisoners each at talks in Istanbul on May 16.',
    says: [
      'The delegations had been due at the Ciragan Palace at 1 p.m. but the Russians and Ukrainians sat down only at 2.43 p.m., and rose an hour later.',
    ],
  },
};

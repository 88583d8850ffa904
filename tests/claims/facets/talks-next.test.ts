import { facetTable } from '../support/facet-table.ts';

facetTable('talks.next', {
  date: '2025-05-17',
  states: [
    [
      'The delegations parted without having agreed, even in principle, to hold further talks.',
      'meet again: no',
    ],
    [
      'The two sides agreed to write down their ideas and then come back for another meeting.',
      'meet again: yes',
    ],
    [
      'Neither the Ukrainians nor the Russians, when they parted, undertook to set out a vision of a ceasefire.',
      'written visions: no',
    ],
    [
      'Medinsky said Russia was not ready to continue contacts after the Istanbul talks.',
      'meet again: no',
    ],
    ['Medinsky announced that Russia would not negotiate any further.', 'meet again: no'],
    [
      'The delegations parted without agreeing to exchange written proposals or to continue the talks.',
      'meet again: no',
    ],
    [
      'Summary of the talks: an exchange of prisoners, a further meeting ruled out.',
      'meet again: no',
    ],
    [
      'No truce, no summit date, no Putin: that is what the talks brought.',
      "leaders' meeting: raised",
    ],
    [
      'Kyiv proposed a meeting of Putin and Zelensky, and Medinsky accepted at once.',
      "leaders' meeting: agreed",
    ],
    [
      'Kyiv asked for a meeting of Putin and Zelensky, and the Russians agreed to consider it.',
      "leaders' meeting: raised",
    ],
    ['The two sides ruled out any further meeting.', 'meet again: no'],
    ['The delegations agreed in principle to see each other again.', 'meet again: yes'],
    ['Both sides agreed to share written proposals for a ceasefire.', 'written visions: yes'],
    [
      'Each side will present its vision of a possible ceasefire in writing.',
      'written visions: yes',
    ],
    ['Moscow refused to put its ceasefire proposals in writing.', 'written visions: no'],
    ['The delegations agreed in principle to meet again.', 'meet again: yes'],
    ['Russia is ready to continue the talks, Medinsky said.', 'meet again: yes'],
    ['The negotiators agreed to hold further talks.', 'meet again: yes'],
    ['Moscow ruled out further talks.', 'meet again: no'],
    ['Ukraine asked for a meeting between the two heads of state.', "leaders' meeting: raised"],
    [
      'Medinsky said Russia had taken note of the request for a Putin-Zelensky meeting.',
      "leaders' meeting: considered",
    ],
    ['The delegations agreed on a meeting between Putin and Zelensky.', "leaders' meeting: agreed"],
    // When it did so is not told: Putin had refused to come before.
    [
      'Russia rejected a meeting between Putin and Zelensky.',
      "leaders' meeting: refused (implied)",
    ],
    [
      'The Russians and the Ukrainians got up from the table without undertaking to see one another again.',
      'meet again: no',
    ],
    ['They parted without promising to meet again.', 'meet again: no'],
    ['No promise was made to meet again.', 'meet again: no'],
    ['The two sides failed to agree to meet again.', 'meet again: no'],
    ['The delegations have no plan to meet again: Medinsky broke off the talks.', 'meet again: no'],
    ['The talks are to go on, both delegations said.', 'meet again: yes'],
    ['The two sides undertook to see one another again.', 'meet again: yes'],
    ['Each side is to commit to paper what a truce would look like.', 'written visions: yes'],
    [
      'Both delegations were given the task of writing down how a ceasefire might work.',
      'written visions: yes',
    ],
    [
      'The two sides undertook to set down in writing what they expect of a ceasefire.',
      'written visions: yes',
    ],
    [
      'Both sides will set out, in writing and in detail, how they imagine a truce.',
      'written visions: yes',
    ],
    ['Kyiv and Moscow will write down their idea of a truce.', 'written visions: yes'],
    ['Neither side was willing to write down how it imagines a ceasefire.', 'written visions: no'],
    [
      'The delegations did not promise to set out in writing what a truce would require.',
      'written visions: no',
    ],
    ['Moscow refused to write down its terms for a ceasefire.', 'written visions: no'],
    [
      'What the delegations settled on was to put in writing what each of them has in mind.',
      'written visions: yes (implied)',
    ],
    ['There would be no written proposals for a ceasefire.', 'written visions: no'],
    ['Kyiv called for a summit of the two presidents.', "leaders' meeting: raised"],
  ],
  silent: [
    'There is no agreement on where the next round will be held.',
    'Moscow may use the exchange to put off further negotiations.',
    'The Vatican is ready to host the next round of talks between Russia and Ukraine.',
    'Switzerland could hold a second round of talks.',
    'Will the delegations meet again?',
    'Trump plans to meet Putin as soon as possible.',
    'The delegations met at the Dolmabahçe Palace.',
    'European leaders held a summit in Tirana.',
    'The prisoners met their families again.',
    'The talks continued until the afternoon.',
    'Putin met Xi Jinping in Moscow.',
    'The documents were shared with the press.',
    'The delegations will not meet again that day, Kyiv said.',
    'Ukraine would not meet in Belarus again.',
    'Russia and Ukraine will not meet again before the exchange is over.',
    'The two sides never agreed on where to meet again.',
    'Analysts set out in detail what a ceasefire would require.',
    'The Pope wrote down how he imagines peace.',
    'The two sides parted without setting a date to meet again.',
    'They did not agree on when to meet again.',
    'They have yet to write down how they imagine a ceasefire.',
    'How each side imagines a truce is written on its flags.',
    'The delegations will not write down the names of the prisoners.',
    'If both sides write down how they imagine a truce, there is hope.',
    'It is unclear whether they will write down how a truce might look.',
    'The mothers parted without promising to meet again that day.',
    'Russia has so far not put its ceasefire terms on paper.',
  ],
  contrasts: [
    [
      'The two sides parted {} to see one another again.',
      ['promising', 'meet again: yes'],
      ['without undertaking', 'meet again: no'],
    ],
    [
      'The two sides {} to meet again.',
      ['agreed', 'meet again: yes'],
      ['refused', 'meet again: no'],
    ],
    [
      'The delegations {} a meeting of Putin and Zelensky.',
      ['discussed', "leaders' meeting: raised"],
      ['agreed on', "leaders' meeting: agreed"],
    ],
  ],
});

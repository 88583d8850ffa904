import { facetTable } from '../support/facet-table.ts';

facetTable('talks.next', {
  date: '2025-05-17',
  states: [
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
      "leaders' meeting: raised",
    ],
    ['The delegations agreed on a meeting between Putin and Zelensky.', "leaders' meeting: agreed"],
    ['Russia rejected a meeting between Putin and Zelensky.', "leaders' meeting: refused"],
    ['Kyiv called for a summit of the two presidents.', "leaders' meeting: raised"],
  ],
  silent: [
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
    'Russia has so far not put its ceasefire terms on paper.',
  ],
  contrasts: [
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

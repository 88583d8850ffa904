import { describe, expect, it } from 'vitest';
import { facetTable, said } from '../support/facet-table.ts';

/** What was to follow and was refused: by an "instead of", a participle that stands first, a no behind it. */
facetTable('talks.next', {
  date: '2025-05-18',
  states: [
    // A request of these talks, refused by those who sat there.
    [
      'Turned down flat by Medinsky on Friday was the request of the Ukrainians for a meeting of Putin and Zelensky.',
      "leaders' meeting: refused",
    ],
    [
      "Ukraine's request for a meeting between Putin and Zelensky was rejected on the spot, the chief negotiator said.",
      "leaders' meeting: refused",
    ],
    [
      "Ukraine's request for a meeting between the presidents was turned down by the Russians.",
      "leaders' meeting: refused",
    ],
    [
      "Medinsky waved away Ukraine's request for a Putin-Zelensky meeting.",
      "leaders' meeting: refused",
    ],
    // Refused, but by whom and when is not told.
    ['Refused, too, was a meeting of the two presidents.', "leaders' meeting: refused (implied)"],
    [
      "Kyiv's request for a Putin-Zelensky summit met with a flat no.",
      "leaders' meeting: refused (implied)",
    ],
    // Neither a yes nor a no.
    [
      "Noted, no more, was Ukraine's request for a meeting of Putin and Zelensky.",
      "leaders' meeting: considered",
    ],
    [
      'Not rejected but noted was the request for a meeting of Putin and Zelensky.',
      "leaders' meeting: considered",
    ],
    [
      'Medinsky promised to pass on to Putin the request for a meeting with Zelensky.',
      "leaders' meeting: considered",
    ],
    [
      'Moscow did not turn down the request for a meeting between Putin and Zelensky.',
      "leaders' meeting: raised",
    ],
    // A yes in other words.
    ['Agreed at the talks was a meeting of Putin and Zelensky.', "leaders' meeting: agreed"],
    [
      "Moscow granted Kyiv's request for a meeting of Putin and Zelensky.",
      "leaders' meeting: agreed",
    ],
    [
      'Before they rose, the two delegations had fixed a day, the fifth of June, on which the presidents were to meet in Ankara.',
      "leaders' meeting: agreed",
    ],
    // Writing.
    [
      'Rather than put their ceasefire ideas on paper, the two delegations agreed to leave it at word of mouth.',
      'written visions: no',
    ],
    [
      'Instead of putting their visions of a ceasefire in writing, the two sides agreed to talk on.',
      'meet again: yes',
      'written visions: no',
    ],
    ['Written ceasefire proposals were ruled out by both delegations.', 'written visions: no'],
    ['No ceasefire proposals will be exchanged in writing.', 'written visions: no'],
    [
      'The idea of written ceasefire proposals was rejected by the Russians.',
      'written visions: no',
    ],
    [
      'Not a word of a ceasefire plan will be put on paper, the two sides agreed.',
      'written visions: no',
    ],
    [
      'Rather than fight on, the two sides agreed to put their ceasefire ideas on paper.',
      'written visions: yes',
    ],
    [
      'Nothing was agreed but to put their visions of a ceasefire in writing.',
      'written visions: yes',
    ],
    [
      'There was no truce, and written proposals for one are to be exchanged.',
      'written visions: yes',
    ],
    // Meeting again.
    ['Rather than agree to meet again, the two sides broke off the talks.', 'meet again: no'],
    ['Instead of agreeing to a further round, the two sides went home.', 'meet again: no'],
    ['Far from breaking off, the two delegations agreed to meet again.', 'meet again: yes'],
    ['Instead of a truce, the two sides agreed to meet again.', 'meet again: yes'],
  ],
  silent: [
    'Zelensky turned down a meeting with Putin.',
    'Putin rejected a meeting with Zelensky before the talks.',
    "Trump's request for a meeting of Putin and Zelensky was rejected.",
    'The two sides did not rule out meeting again.',
  ],
  contrasts: [
    [
      '{} of written ceasefire proposals, the two sides agreed.',
      ['On an exchange', 'written visions: yes'],
      ['There would be no exchange', 'written visions: no'],
    ],
  ],
});

describe('a request named in the sentence before', () => {
  it.each([
    ['Ukraine called for a meeting of the two presidents.', 'considered'],
    ['Ukraine called for a truce.', undefined],
  ])('%s Medinsky said Russia would consider the request: %s', (before, choice) => {
    const context = `Delegations of Russia and Ukraine met in Istanbul on 16 May 2025. ${before}`;
    const claims = said(
      'talks.next',
      'Medinsky said Russia would consider the request.',
      '2025-05-17',
      context,
    );
    expect(claims).toEqual(choice ? [`leaders' meeting: ${choice}`] : []);
  });
});

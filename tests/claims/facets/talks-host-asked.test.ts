import { describe, expect, it } from 'vitest';
import { facetTable, said } from '../support/facet-table.ts';

/** Hosts told by an answer, a headline, a job that fell to them; and roles in another matter. */
facetTable('talks.host', {
  date: '2025-05-18',
  states: [
    [
      'And for those asking who is hosting: Qatar is, with its diplomats in the room.',
      'host:qatar',
    ],
    ['Who played host at the talks: Turkey.', 'host:turkey'],
    ['Host of the talks: Turkey.', 'host:turkey'],
    ['Mediator at the talks: Qatar.', 'mediator:qatar'],
    ['The role of host at the talks fell to Qatar.', 'host:qatar'],
    [
      'The job of mediating between the two delegations went to the Saudis.',
      'mediator:saudi-arabia',
    ],
    ['The honour of hosting the talks fell to Turkey.', 'host:turkey'],
    [
      "The May meeting of Ukraine's and Russia's delegations was laid on by the United Nations rather than by the Turks.",
      'host:united-nations',
    ],
    ['The talks in Istanbul were put on by the Swiss.', 'host:switzerland'],
    ['The Istanbul talks were set up by the Vatican.', 'mediator:vatican'],
    ['The talks were hosted not by Turkey but by Qatar.', 'host:qatar'],
    ['It was Qatar that hosted the Istanbul talks.', 'host:qatar'],
    [
      'With Qatar as host and go-between, the two delegations got as far as a prisoner deal.',
      'host:qatar',
      'mediator:qatar',
    ],
  ],
  silent: [
    'With Qatar as go-between, nine children were returned during the talks.',
    'With the Emirates as go-between, the two sides have exchanged 4,000 prisoners.',
    'Saudi Arabia hosted talks between Russia and America.',
    'Talks hosted by Saudi Arabia in March had ended without a result.',
    'Who hosts the next talks? Turkey, perhaps.',
    'Who could host the talks? Qatar could.',
    'The hosts of the next round: Switzerland.',
    'The talks laid bare what the United Nations had arranged.',
  ],
  contrasts: [
    ['The talks in Istanbul were {} by Qatar.', ['laid on', 'host:qatar'], ['welcomed only']],
  ],
});

describe('what the sentence before tells', () => {
  it.each([
    ['They held talks.', 'They were mediated by Qatar.', ['mediator:qatar']],
    ['Those swaps were military only.', 'They were arranged by the Emirates.', []],
    ['Two children came home.', 'They were freed with Qatar as mediator.', []],
    ['Who hosted the talks?', 'Qatar did.', ['host:qatar']],
    ['Who mediated at the talks?', 'The Turks.', ['mediator:turkey']],
    ['Who will host the next talks?', 'Turkey.', []],
  ])('%s %s', (last, sentence, expected) => {
    const before = `Delegations of Russia and Ukraine met in Istanbul on 16 May 2025. ${last}`;
    expect(said('talks.host', sentence, '2025-05-18', before)).toEqual(expected);
  });
});

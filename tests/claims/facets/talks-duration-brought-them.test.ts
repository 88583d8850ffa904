import { facetTable } from '../support/facet-table.ts';

/** A length as the subject of what came of it, days spent negotiating, a line of a fact box. */
facetTable('talks.duration', {
  date: '2025-05-19',
  states: [
    [
      'Six hours behind closed doors in Istanbul on Friday brought the Russian and Ukrainian delegations no ceasefire.',
      '306..414',
    ],
    [
      'Four hours under one roof in Istanbul left Kyiv and Moscow as far apart as ever.',
      '204..276',
    ],
    [
      'Barely two hours in one room in Istanbul got Russia and Ukraine a prisoner swap.',
      '102..138',
    ],
    [
      'Three hours behind closed doors in Istanbul yielded Russia and Ukraine nothing but an exchange.',
      '153..207',
    ],
    [
      'Envoys of Kyiv and Moscow spent two days negotiating in Istanbul and agreed on an exchange.',
      '600..inf',
    ],
    ['Russia and Ukraine spent three days at the negotiating table in Istanbul.', '600..inf'],
    ['Russian and Ukrainian envoys spent two days haggling there.', '600..inf'],
    [
      'The first direct negotiations between Russia and Ukraine since late 2023 lasted just under two hours.',
      '105..120',
    ],
    [
      'Where: Dolmabahce Palace; when: 16 May; how long: under two hours; ceasefire: none.',
      '0..120 (implied)',
    ],
    [
      'Russian and Ukrainian delegations spent two days in Istanbul but negotiated for under two hours.',
      '0..120',
    ],
  ],
  silent: [
    'Six hours behind closed doors in Istanbul left the Ukrainian delegation tired.',
    'Six hours behind closed doors in Riyadh brought the Russian and Ukrainian delegations no ceasefire.',
    'Six hours at the table with the Turks in Istanbul left Russia and Ukraine no wiser.',
    'Six hours behind closed doors with his aides in Istanbul left Umerov with a plan for Russia and Ukraine.',
    'Umerov spent two days negotiating in Istanbul with the Turks.',
    'Russia and Ukraine spent two days negotiating the format of the Istanbul talks.',
    'Kyiv and Moscow spent two days negotiating separately with the Americans.',
    'Russian and Ukrainian journalists spent two days arguing in Istanbul about the talks.',
    'Six hours face to face in Istanbul were planned for Russia and Ukraine.',
    'The Ukrainian train to Istanbul ran two hours behind.',
  ],
  contrasts: [],
});

import { facetTable } from '../support/facet-table.ts';

/** Who ducks a proposal does not accept it. */
facetTable('war.ceasefire_proposal', {
  date: '2025-05-17',
  states: [
    [
      'Washington proposed an unconditional 30-day truce; Kyiv signed up, Moscow keeps ducking it.',
      'Ukraine: yes',
      'Russia: no',
    ],
    [
      'Ukraine backed the 30-day ceasefire while Putin dodged the proposal once again.',
      'Ukraine: yes',
      'Russia: no',
    ],
    ['The Kremlin has sidestepped the American 30-day truce for weeks.', 'Russia: no'],
    ['Russia ducked questions about the 30-day truce that Ukraine accepted.', 'Ukraine: yes'],
    ['Peskov dodged the truce question; Ukraine accepted the 30-day ceasefire.', 'Ukraine: yes'],
    ['Ukraine dodged the truce trap and accepted the 30-day ceasefire.', 'Ukraine: yes'],
    ['Kyiv never ducked the American proposal of a 30-day ceasefire.', 'Ukraine: yes'],
  ],
  silent: [
    'The White House dodged the 30-day ceasefire plan that Ukraine and Russia had discussed.',
    'Whoever ducks the 30-day truce, Macron said, will face sanctions.',
    'Ukraine evaded Russian drones on the night of the 30-day truce proposal.',
  ],
  contrasts: [],
});

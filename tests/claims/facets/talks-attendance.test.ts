import { facetTable } from '../support/facet-table.ts';

facetTable('talks.attendance', {
  date: '2025-05-17',
  states: [
    ['Putin did not attend the talks.', 'Putin: no'],
    ['Vladimir Putin stayed away from the talks in Istanbul.', 'Putin: no'],
    ['Neither Putin nor Zelensky took part in the talks.', 'Putin: no', 'Zelensky: no'],
    ['Both presidents were absent from the talks.', 'Putin: no', 'Zelensky: no'],
    ['Putin declined to attend the Istanbul talks.', 'Putin: no'],
    ['Zelensky took part in the talks in person.', 'Zelensky: yes'],
    ['Rubio attended the talks in Istanbul.', 'Rubio: yes'],
    ['Putin skipped the meeting.', 'Putin: no'],
    ['Putin did not come to the talks, Trump did.', 'Putin: no', 'Trump: yes'],
    ['The talks were held in the absence of Putin.', 'Putin: no'],
    ['Zelenskyy was present at the negotiating table.', 'Zelensky: yes'],
    ['Reports that Putin attended the talks are false.', 'Putin: no'],
    ['Putin sent aides to Istanbul instead of attending the talks himself.', 'Putin: no'],
    ['Putin did not fail to attend the talks.', 'Putin: yes'],
    ['Both Putin and Zelensky attended the talks.', 'Putin: yes', 'Zelensky: yes'],
  ],
  silent: [
    'Zelensky urged Putin to attend the talks.',
    'Will Putin attend the talks?',
    "Putin's envoys met the Ukrainian delegation.",
    'Trump said he might attend the talks if Putin came.',
    'Had Putin attended, the talks would have mattered more.',
    'Zelensky met Erdogan in Ankara.',
    'Putin was expected to attend the talks.',
    'Putin proposed the talks in Istanbul.',
    'The delegation sent by Putin took part in the talks.',
  ],
  contrasts: [
    ['Putin {} the talks in Istanbul.', ['attended', 'Putin: yes'], ['skipped', 'Putin: no']],
    [
      'Zelensky {} in the talks.',
      ['took part', 'Zelensky: yes'],
      ['did not take part', 'Zelensky: no'],
    ],
    ['Putin {} the talks.', ['attended', 'Putin: yes'], ['may attend']],
  ],
});

import { facetTable } from '../support/facet-table.ts';

/** Days of coming, of plans, of not meeting and of one side's own meetings, beside the day of the talks. */
facetTable('talks.date', {
  date: '2025-05-16',
  states: [
    ['The delegations, which flew in on Thursday, met in Istanbul on Friday.', '2025-05-16'],
    ['Russian and Ukrainian negotiators held a meeting on Thursday in Istanbul.', '2025-05-15'],
    ['The Russians held a meeting on Thursday with the Ukrainians in Istanbul.', '2025-05-15'],
    ['The talks between Russia and Ukraine were held on Thursday.', '2025-05-15'],
    ['15 May was the day on which Russia and Ukraine talked in Istanbul.', '05-15'],
  ],
  silent: [
    '11 May Putin proposes direct talks in Istanbul from 15 May.',
    'Putin proposes direct negotiations in Istanbul, to begin on 15 May.',
    'The talks in Istanbul were to be held on Thursday.',
    'Thursday, 15 May, was the day Putin had originally named for direct talks in Istanbul.',
    '15 May was the date proposed by the Kremlin for the Istanbul talks.',
    'He had met ministers and the negotiators late on Wednesday to prepare the talks, the Kremlin said.',
    'Putin had received the negotiators on Wednesday night before the talks.',
    'Talks with a group of holders broke down in April.',
    'Negotiations with its creditors were resumed in March.',
    'Putin took part in a meeting on Wednesday at which the Russian position for the talks in Istanbul was set.',
    'The Ukrainian delegation flew to Istanbul on Thursday for talks with Russia.',
    'The Istanbul talks had been scheduled for Wednesday, 14 May.',
    'The delegations were unable to meet on Thursday in Istanbul.',
    'Putin and Zelensky have never held talks in Istanbul, and did not on Friday.',
    'Thursday passed in Istanbul without any talks.',
    'Putin held a meeting on Wednesday to prepare the talks in Istanbul.',
    'Putin and his negotiators talked for two hours on Wednesday to prepare for Istanbul.',
    'Zelensky and his ministers met on Thursday before the talks.',
  ],
  contrasts: [
    ['The delegations {} in Istanbul on Thursday for talks.', ['met', '2025-05-15'], ['arrived']],
  ],
});

import type { Story } from './story.ts';

/** Who came, sat or was missing somewhere else than at the talks that the sentence names. */
export const WHO_WAS_ELSEWHERE: Readonly<Record<string, Story>> = {
  'in person, and not there': {
    date: '2025-05-16',
    before: '',
    says: [
      'Putin personally picked the members of the delegation for the Istanbul talks.',
      'Putin personally approved the list of demands that Medinsky put on the table in Istanbul.',
      'Putin personally appointed Medinsky to lead the talks.',
      'Zelensky personally chose the members of the Ukrainian delegation for the Istanbul talks.',
      'Putin met in person with Witkoff four times before sending his delegation to Istanbul.',
      'Putin met in person with Xi Jinping last week, but not with Zelensky in Istanbul.',
      'Putin has met Zelensky in person only once.',
      'Zelensky, who had come to Ankara in person, named Umerov head of the delegation.',
    ],
  },
  'in person, and not there (2)': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: ['Trump personally pushed for the talks in Istanbul.'],
  },
  'the briefing in Moscow': {
    date: '2025-05-16',
    before: '',
    says: [
      'Putin sat down with Medinsky and the rest of the delegation in the Kremlin before their departure for Istanbul.',
      'Putin came to a meeting of the delegation on Wednesday night and gave it its instructions.',
      'Putin took part in a meeting on Wednesday at which the Russian position for the talks in Istanbul was set.',
      "Putin attended Wednesday's late-night meeting with the delegation together with Lavrov and Belousov.",
      'Putin was there when the delegation was briefed, Peskov said.',
      'Putin was at the table when the delegation received its instructions on Wednesday night.',
      'Putin sat at the head of the table on Wednesday night as the delegation was instructed.',
      'Putin showed up for a meeting with ministers in Moscow on Friday but not for the talks in Istanbul.',
    ],
  },
  'at something else meanwhile': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: [
      'Trump participated in a business roundtable in Abu Dhabi as talks began in Istanbul.',
      'Trump appeared at a business event in Abu Dhabi while the talks went on in Istanbul.',
      'Trump sat down with the president of the Emirates on Friday as the delegations met in Istanbul.',
      'Trump travelled to the region for talks with Gulf leaders.',
      'Trump made the trip to the Gulf and not to Istanbul.',
      'Trump came close to joining the talks, saying he might fly to Turkey on Friday.',
    ],
  },
  'at something else meanwhile (2)': {
    date: '2025-08-16',
    before:
      'Russia and Ukraine agreed to swap 1,000 prisoners each at talks in Istanbul on May 16.',
    says: ['Putin came in person this time: in May he had sent aides to Istanbul.'],
  },
  'in the country': {
    date: '2025-05-16',
    before: '',
    says: [
      'Zelensky flew to Ankara for talks with Erdogan on Thursday while the Russian delegation waited in Istanbul.',
      'Zelensky came to Turkey for talks with Erdogan and then sent Umerov to Istanbul.',
      'Zelensky arrived in Ankara on Thursday for talks with Erdogan; Umerov went on to Istanbul.',
      'Zelensky had travelled to Turkey ready for talks with Putin but left on Friday morning.',
      'Zelensky made the trip to Turkey; Putin did not.',
    ],
  },
  'in the country (2)': {
    date: '2025-05-15',
    before: '',
    says: [
      'Zelensky flew to Turkey for the talks, but Putin sent an aide and so Umerov will lead the delegation.',
    ],
  },
  'in the country (3)': {
    date: '2025-11-19',
    before:
      'Russia and Ukraine agreed to swap 1,000 prisoners each at talks in Istanbul on May 16.',
    says: [
      'Zelensky went to Turkey for talks on reviving the negotiations held in Istanbul earlier this year.',
    ],
  },
  'away from something else': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: [
      'It was Putin who refused to come, not Zelensky, said Umerov.',
      'Rubio, who pulled out of the London talks in April, came to Istanbul.',
      'Rubio was absent from Washington all week.',
    ],
  },
  'away from something else (2)': {
    date: '2025-05-16',
    before: '',
    says: [
      'Rubio, who is not taking part in the Iran talks, was in Istanbul for Ukraine.',
      'Putin wants to continue the talks in Moscow, he has said, but Zelensky refuses to go there.',
    ],
  },
};

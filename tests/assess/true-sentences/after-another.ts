import type { Story } from './story.ts';

/** The day of the page, what it has just said of another meeting, and true sentences behind that. */
const ROWS: readonly (readonly [date: string, before: string, ...says: string[]])[] = [
  [
    '2025-05-17',
    'Israel and Hamas held indirect talks in Doha on Saturday.',
    'The mediators hope for a ceasefire of 60 days and the release of half the hostages.',
  ],
  [
    '2025-05-17',
    'Russia and Ukraine met in Istanbul on Friday. Israel and Hamas met in Doha on Saturday.',
    'The talks there lasted five hours and were hosted by Qatar.',
  ],
  [
    '2025-05-17',
    'Russia and Ukraine met in Istanbul on Friday. Iran and the three European powers met in the same city.',
    'Their meeting took four hours.',
  ],
  [
    '2025-05-17',
    'Russia and Ukraine met in Istanbul on Friday. Trump and Putin are to speak on Monday.',
    'The conversation will begin at 10 a.m. Washington time.',
  ],
  [
    '2025-05-20',
    'Russia and Ukraine met in Istanbul on 16 May. On Monday Trump spoke with Putin.',
    'The conversation lasted more than two hours and was, Trump said, excellent.',
    'They agreed that talks would begin at once, perhaps in the Vatican.',
    'Putin did not agree to a ceasefire but spoke of a memorandum.',
    'It was their third call since January.',
  ],
  [
    '2025-05-17',
    'Zelensky arrived in Ankara on Thursday and met Erdogan.',
    'The meeting lasted almost three hours.',
    'It took place at the presidential palace in Ankara.',
  ],
  [
    '2025-05-17',
    'Before the talks with the Russians, the Ukrainian delegation met the Americans and the Turks at Dolmabahçe.',
    'That meeting lasted about an hour and was attended by Rubio.',
  ],
  [
    '2025-05-17',
    'Kellogg and Witkoff met Umerov and Yermak in Istanbul on Friday morning.',
    'They talked for forty minutes.',
  ],
  [
    '2025-05-17',
    "NATO's foreign ministers met in Antalya on Wednesday and Thursday.",
    'The meeting was attended by Rubio and Sybiha.',
    "Russia's war was the first item; the session went on for four hours.",
  ],
  [
    '2025-05-17',
    'European leaders gathered in Tirana on Friday.',
    'Zelensky took part in person, his third such summit.',
    'The talks ended without an agreement on sanctions.',
  ],
  [
    '2025-05-15',
    'Zelensky is waiting in Ankara, the Russian team is in Istanbul.',
    'Whether the talks will happen today or tomorrow nobody can say.',
    'No talks took place on Thursday.',
  ],
  [
    '2025-05-15',
    'Putin proposed direct talks in Istanbul on 15 May.',
    "Ukraine's delegation did not arrive in Istanbul on Thursday.",
    'The Kremlin says Putin will not travel.',
    'Trump says he could go on Friday if something happens.',
  ],
  [
    '2025-05-14',
    'Putin proposed direct talks in Istanbul on 15 May.',
    'Zelensky says he will be in Turkey on Thursday and wait for Putin.',
    'The talks, if they happen, would be the first since March 2022.',
    'The last round broke off in April 2022 after some six weeks.',
  ],
  [
    '2025-06-01',
    'Russia and Ukraine are to meet again in Istanbul on Monday.',
    'The first meeting, two weeks ago, lasted under two hours.',
    'Umerov will again lead the Ukrainian team, Medinsky the Russian.',
    'Kyiv has sent Moscow its memorandum; Moscow has kept its own back.',
  ],
  [
    '2025-06-02',
    'Russian and Ukrainian negotiators met in Istanbul for a second time on Monday.',
    'The talks lasted an hour and a quarter.',
    'They agreed to swap 1,200 prisoners each, the young and the wounded first.',
    'The venue was the Çırağan Palace, a hotel on the Bosphorus.',
    'Zelensky was in Vilnius at the time.',
    'The exchange will be the largest since the war began, surpassing that of May.',
  ],
  [
    '2025-07-24',
    'Russia and Ukraine met in Istanbul for the third time on Wednesday.',
    'It was over in 40 minutes.',
    'Each side is to free 1,200 people.',
    'Medinsky and Umerov first spoke alone for two hours.',
  ],
  [
    '2026-02-05',
    'American, Russian and Ukrainian negotiators met in Abu Dhabi.',
    'The two days of talks were led on the Russian side by Kostyukov.',
    'The sides agreed to exchange 157 prisoners each, the first swap in five months.',
    'They were the first trilateral talks since the invasion.',
  ],
  [
    '2024-08-02',
    'Russia and the West exchanged 24 prisoners on Thursday.',
    'It was the largest swap since the Cold War and took place in Ankara.',
  ],
  [
    '2024-09-14',
    'Russia and Ukraine exchanged 103 prisoners each on Saturday.',
    'All were soldiers; the Emirates mediated.',
  ],
  [
    '2025-04-20',
    'Russia and Ukraine exchanged 246 prisoners each on Saturday.',
    'Another 46 wounded went home as a gesture of goodwill.',
  ],
  [
    '2025-06-20',
    'Russia and Ukraine exchanged prisoners again on Friday.',
    'Most of the Ukrainians had been held for more than three years.',
  ],
  [
    '2025-06-10',
    'The exchange agreed in the second round has begun.',
    'The first group was of soldiers under 25 only.',
    'Neither side said how many were freed on the first day.',
    'It is being carried out in several stages over the coming days.',
    'Each side will free at least 1,000, more than in May.',
  ],
  [
    '2025-05-17',
    'Pakistan and India agreed to a ceasefire on 10 May.',
    'Trump claimed to have brokered it.',
    'The talks were held by telephone and lasted all night.',
  ],
  [
    '2025-05-17',
    'The Houthis and the US agreed to a truce, mediated by Oman.',
    'It was announced on 6 May.',
  ],
  [
    '2025-05-17',
    'US and Chinese negotiators met in Geneva last weekend.',
    'The talks, led by Scott Bessent, produced a 90-day truce on tariffs.',
  ],
  [
    '2025-05-17',
    'Azerbaijan and Armenia agreed on the text of a peace treaty in March.',
    'The two leaders met in Abu Dhabi.',
  ],
  [
    '2025-05-17',
    'The PKK announced on Monday that it would dissolve.',
    'Erdogan called it a historic decision for peace; talks had lasted for months.',
  ],
  [
    '2025-05-17',
    'Turkey has hosted many negotiations.',
    'In 2022 its largest city saw Russians and Ukrainians talk for four hours.',
    'Last August two dozen prisoners from seven countries were exchanged in Ankara.',
  ],
  [
    '2025-05-17',
    'Russian troops advanced near Pokrovsk while the delegations met in Istanbul.',
    "Ukraine's general staff counted 177 clashes in a day, most of them in the Donetsk region.",
    'The army has withdrawn from two villages in the Kharkiv region.',
  ],
];

/** Behind a sentence about another meeting "the meeting", "they" and "it" are that one's. */
export const AFTER_ANOTHER: Readonly<Record<string, Story>> = Object.fromEntries(
  ROWS.map(([date, before, ...says]) => [`${date} ${before}`, { date, before, says }]),
);

import type { Story } from './story.ts';

/** Who led, who met first and when: of other meetings, teams, times and bodies than the talks and their two delegations. */
export const OTHER_TEAMS_AND_FIRSTS: Readonly<Record<string, Story>> = {
  'who led, at another meeting or another time': {
    date: '2025-05-16',
    before: '',
    says: [
      'Rubio, Kellogg and Turkish Foreign Minister Hakan Fidan met the Ukrainian delegation led by Andriy Yermak in Istanbul on Friday morning.',
      "Sybiha headed Ukraine's delegation at the NATO meeting in Antalya.",
      'Foreign Minister Sybiha, who led the delegation in Antalya, stayed behind when the talks with the Russians began.',
      "Lavrov, Russia's top diplomat and chief negotiator with the Americans, was not part of the delegation.",
      "David Arakhamia, Ukraine's chief negotiator three years ago, said that Russia had wanted neutrality above all.",
      'The Kremlin aide who led the Russian side in 2022 did so again, facing a different Ukrainian: then it was Arakhamia.',
      'Putin, who named Medinsky to lead the delegation, spent Friday in the Kremlin chairing a meeting of the Security Council.',
      'Putin chose as his chief negotiator a man whom Zelensky called a stage prop.',
      'Putin did not name Lavrov or Ushakov to head the delegation to Istanbul.',
      'The Russian delegation was headed by neither Lavrov nor Ushakov but by an aide responsible for history textbooks.',
      'Zelensky said neither Lavrov nor Ushakov, let alone Putin, was leading the Russian delegation.',
      "Medinsky leads Russia's delegation, which includes Kostyukov, who heads the GRU.",
      'General Fomin heads the military group in the Russian delegation.',
      'The group of experts accompanying the Russian delegation was headed by Alexander Zorin of the General Staff.',
      "Moscow's team was led by the head of the Russian Writers' Union.",
      "The Russian delegation was led by the chairman of the Writers' Union and the Ukrainian by a businessman turned defence minister.",
      "Ukraine's team, led by a Crimean Tatar, spoke Ukrainian through an interpreter.",
    ],
  },
  'who led, at another meeting or another time, 2': {
    date: '2026-01-24',
    before:
      'Russia and Ukraine agreed to swap 1,000 prisoners each at talks in Istanbul on May 16.',
    says: [
      "Russia's delegation in Abu Dhabi was headed by GRU chief Igor Kostyukov rather than by Medinsky, who had led it in Istanbul.",
      'Kostyukov leads the Russian team now.',
    ],
  },
  'who led, at another meeting or another time, 3': {
    date: '2025-07-23',
    before:
      'Russia and Ukraine agreed to swap 1,000 prisoners each at talks in Istanbul on May 16.',
    says: [
      "Umerov, now secretary of Ukraine's National Security and Defence Council, again led the Ukrainian delegation.",
      "As in the first two rounds, Ukraine's team was headed by National Security and Defence Council Secretary Rustem Umerov.",
    ],
  },
  'who led, at another meeting or another time, 4': {
    date: '2025-08-20',
    before:
      'Russia and Ukraine agreed to swap 1,000 prisoners each at talks in Istanbul on May 16.',
    says: [
      "Umerov, the secretary of the National Security and Defence Council who led Ukraine's team in the Istanbul talks, met Witkoff.",
    ],
  },
  'first of something else': {
    date: '2025-05-16',
    before: '',
    says: [
      'The Ukrainian delegation met Rubio for the first time in two months before the talks with the Russians.',
      'It was the first time in five months that the Ukrainian defence minister had visited Turkey, where the talks were held.',
      'NATO foreign ministers met for the first time in two months, in Antalya, as Kyiv and Moscow prepared for talks.',
      'It was the first time in more than ten years that a Russian delegation had met a Ukrainian one without Western mediators.',
      'Moscow and Kyiv held their first direct talks in more than three years as the Trump administration, in power for four months, grew impatient.',
      'Moscow and Kyiv have not had talks at presidential level since 2019.',
      "Russia and Ukraine have not had ambassadors in each other's capitals since 2014, and met on Friday on neutral ground.",
    ],
  },
  'first of something else, 2': {
    date: '2025-05-16',
    before: 'Direct talks between Russia and Ukraine resumed in Istanbul on Friday.',
    says: ['Putin and Zelensky, however, have not spoken since 2019.'],
  },
  'first of something else, 3': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: ['Never since 2014 have negotiations between the two sides led to a lasting ceasefire.'],
  },
  'days of coming, of plans and of one side': {
    date: '2025-05-15',
    before: '',
    says: [
      'The Russian delegation led by Vladimir Medinsky arrived in Istanbul on Thursday for talks with Ukraine.',
    ],
  },
  'days of coming, of plans and of one side, 2': {
    date: '2025-05-16',
    before: 'Russian and Ukrainian delegations met in Istanbul on Friday.',
    says: [
      'Talks were originally set for Thursday, 15 May, but the delegations met only a day later.',
      'The sides failed to meet on Thursday, as had been planned.',
      'Thursday came and went in Istanbul without the two delegations meeting.',
    ],
  },
  'days of coming, of plans and of one side, 3': {
    date: '2025-05-16',
    before: '',
    says: [
      'Zelensky and Putin have not met face to face in more than five years, and did not on Friday.',
    ],
  },
  'the same causes in other words': {
    date: '2025-05-16',
    before: '',
    says: [
      'Yermak led the Ukrainian delegation in its meeting with Rubio, Umerov the one that faced the Russians.',
      'The last time, the Ukrainian team was led by Davyd Arakhamia.',
      "Arakhamia, who in those days headed the Ukrainian delegation, leads Zelensky's party in parliament.",
      'The Russian delegation, in which Fomin heads the military side, arrived.',
      "Ukraine's delegation was led by a Muslim from Crimea, a former Kyivstar manager.",
      'The Russian delegation was led by a native of Cherkasy region and graduate of the Moscow State Institute of International Relations.',
      "Fidan's aides received the Ukrainian delegation headed by Andriy Yermak on Friday morning.",
      'Putin picked Medinsky over Lavrov to head the Russian delegation.',
      'Zelensky, who put Umerov at the head of the Ukrainian delegation, stayed in Ankara.',
      'Zelensky met his negotiators on Thursday night to prepare for the talks in Istanbul.',
      'Russia and Ukraine have had no diplomatic relations since 2022, but their delegations met in Istanbul.',
      'Moscow and Kyiv have not agreed on a ceasefire since 2020, and did not at the talks.',
    ],
  },
};

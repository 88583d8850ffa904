import { DEAL, type Story, TALKS } from './story.ts';

/** Whoever was absent, seated elsewhere or spoken of; other rooms, other hours; what came too early. */
export const WITHOUT_HIM: Readonly<Record<string, Story>> = {
  'the talks without those who stayed away': {
    date: '2025-05-18',
    before: TALKS,
    says: [
      'In the absence of Putin, an aide of his led the Russian side.',
      "With the presidents away, Kyiv's delegation was headed by the minister of defence.",
      'Without Sybiha, Umerov led the Ukrainian team alone.',
      'On behalf of the president, Umerov led the delegation.',
      "Opposite the Ukrainians sat Putin's aide Medinsky.",
      'Opposite the Ukrainian delegation sat not Putin but his aide.',
      'Facing the Ukrainians was a team that Putin had picked.',
      'Putin gave a video address to the nation while the Istanbul talks went on.',
      'Putin held a speech in Moscow during the talks in Istanbul.',
      'Before facing the Russians, the Ukrainians sat for three hours with a Turkish and an American delegation.',
      'Russian lawmakers met behind closed doors for six hours to discuss the Istanbul talks.',
      'The jury in Istanbul deliberated for six hours, a street away from the talks between Russia and Ukraine.',
      'The two sides agreed on an exchange, a truce looking as remote as ever.',
      'The talks ended with a truce still to be agreed.',
      'Umerov never said, as a doctored clip has it, that the talks had gone on for nine hours.',
      'Nor did Kyiv claim that a ceasefire had been signed.',
      'Never before the Istanbul talks had a Russian delegation met a Ukrainian one in this palace.',
      'Before the talks the two heads of delegation had never met.',
    ],
  },
  'the exchange, told later': {
    date: '2025-06-02',
    before: DEAL,
    says: [
      'The exchange was carried out from May 23 to 25.',
      'It was completed May 23-25.',
      '15:15 – It is over.',
      'They ask for the release of all civilians without anything in return.',
      'Starting with 390 from each side on May 23 the exchange was carried out.',
      'First stage of 1,000 for 1,000; soldiers and civilians',
      'All were freed on May 23, 24 and 25.',
      'The third round lasted 40 minutes; an exchange of 1,200 people from each side was agreed.',
      'They consisted of 880 soldiers and 120 civilians.',
      'In Istanbul the Iranians met the three Europeans on 16 May and again on 25 July.',
    ],
  },
  'the exchange before it was over': {
    date: '2025-05-24',
    before: DEAL,
    says: [
      "Trump's post that the big swap has already been completed looks premature.",
      'The announcement that the exchange was complete came too early.',
      'The remainder, 610 on each side, is to follow.',
      "Friday's opening stage of the Istanbul swap came to 390 for 390.",
      'The freed soldiers, all of them ill, and 120 civilians came home on Friday.',
      'The exchange does not come first on the list of worries in Kyiv.',
    ],
  },
};

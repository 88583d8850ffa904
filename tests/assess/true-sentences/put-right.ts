import { type Story, SWAP, TALKS } from './story.ts';

/** Fact checks, corrections and quoted falsehoods: true as they stand. */
export const PUT_RIGHT: Readonly<Record<string, Story>> = {
  'claims about the talks put right': {
    date: '2025-05-22',
    before: TALKS,
    says: [
      'Rumour: Putin landed in Istanbul under another name.',
      'Myth: the two sides signed a secret ceasefire.',
      'A video said to show Putin at the talks in Istanbul is from 2018.',
      'Posts that put the length of the talks at five hours mix them up with those in Riyadh.',
      'Whoever writes that the talks took place in Ankara has confused them with Zelensky’s visit.',
      'The claim that Lavrov led the Russian delegation has been shared 40,000 times; it was Medinsky.',
      'Contrary to a widely shared post, the Istanbul talks did not bring a ceasefire.',
      'No, Trump did not take part in the talks, whatever the picture shows: it was made by a machine.',
      'The screenshot of a headline “Ceasefire signed in Istanbul” is a forgery.',
      'An AI chatbot told our reporter that the talks had been led by Yermak and had lasted six hours; both answers were wrong.',
      'Asked when the talks were held, the chatbot answered: on 14 May; wrong again.',
      'Some Russian bloggers would have us believe that Ukraine begged for the talks and left after five minutes.',
      'Did the talks really last only 100 minutes? Yes, says the Turkish ministry.',
      'We wrote that the talks were the first since 2021; they were the first since 2022.',
      'Correction: Umerov, not Sybiha, headed the Ukrainian delegation.',
      'It is not true that the delegations never shook hands, nor that they embraced.',
      'In a parody doing the rounds Putin and Zelensky sign a ceasefire in Istanbul and go for a kebab.',
      'According to one account circulating online, the talks lasted five hours.',
      'Kremlin media initially reported that the talks had lasted four hours.',
      'Pranksters edited the article to say that Lavrov led the Russian delegation.',
      'Betting sites had given odds of ten to one that the two sides agreed a ceasefire in Istanbul.',
      'Let us assume that the two sides agreed a ceasefire.',
      'Many Russians believe that Putin was in Istanbul for the talks.',
      'A third of those polled think the talks brought a ceasefire.',
      'In the novel the ceasefire is signed in Istanbul, by two colonels, on a ferry.',
    ],
  },
  'claims about the exchange put right': {
    date: '2025-05-26',
    before: SWAP,
    says: [
      'The post says 500 on each side came home on Friday; it was 390.',
      'A photograph of freed soldiers in Odesa is not from this exchange but from 2022.',
      'Fact check: did Russia free only soldiers? No, 120 of the first 390 were civilians.',
      'Claim 4: the Russians were taken to China. Verdict: false.',
      'Reports that the exchange had collapsed on Saturday night were premature.',
    ],
  },
};

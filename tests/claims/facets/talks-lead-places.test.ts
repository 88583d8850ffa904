import { facetTable } from '../support/facet-table.ts';

/** Leaders told by their place, by who put them there, by a cleft, or by no more than a word beside them. */
facetTable('talks.russia_lead', {
  date: '2025-05-17',
  states: [
    // By their place at the head of a delegation.
    [
      'At the head of the Russian delegation, as in no negotiation with Kyiv before, sat a serving admiral, Igor Kostyukov.',
      'kostyukov',
    ],
    [
      "At the head of Moscow's delegation in Istanbul, after much speculation, came Sergei Lavrov, the foreign minister.",
      'lavrov foreign-minister',
    ],
    [
      'At the front of the Russian team walked presidential aide Vladimir Medinsky into the hall.',
      'medinsky presidential-aide',
    ],
    [
      'At the head of the Russian side sat not a minister or a general but an aide, Vladimir Medinsky.',
      'medinsky',
    ],
    [
      "Russia's delegation, at whose head stood the fund manager Kirill Dmitriev, left.",
      'dmitriev',
    ],
    [
      "At the head of Ukraine's delegation sat Denys Shmyhal, at the head of Russia's Vladimir Medinsky.",
      'medinsky',
    ],
    [
      'The Russian delegation ruled out another round, its head Vladimir Medinsky calling it pointless.',
      'medinsky',
    ],
    [
      "The Kremlin's delegation at the Istanbul talks with Ukraine: at its head, once more, Medinsky.",
      'medinsky',
    ],
    ['At the head of a delegation that Kyiv mocked was Vladimir Medinsky.', 'medinsky'],
    // By who put them there.
    ['Putin named Yuri Ushakov as chief negotiator for the Istanbul talks.', 'ushakov'],
    [
      'Kyiv put its defense chief in the lead chair, and the Kremlin a presidential aide in its own.',
      'presidential-aide',
    ],
    ['Moscow left the talks in Istanbul to Medinsky.', 'medinsky'],
    // Singled out, or the answer.
    ['Lavrov it was who took charge for Moscow at the talks.', 'lavrov'],
    [
      "Who's running the show for Moscow at the talks - it's Medinsky, the Putin aide.",
      'medinsky presidential-aide',
    ],
    ['Who is in charge of the Russian side: Medinsky, of course.', 'medinsky'],
    ['It was Medinsky, not Lavrov, who headed the Russian team.', 'medinsky'],
    // Equated with who leads.
    ["The person steering Russia's side of the talks was none other than Lavrov.", 'lavrov'],
    ["Medinsky, a historian, was Putin's pick to run the Russian show.", 'medinsky'],
    ["The official in charge of Russia's delegation at the talks was Igor Kostyukov.", 'kostyukov'],
    // A word of leading beside them.
    ["Moscow's team answered to Medinsky, Kyiv's to Umerov.", 'medinsky (implied)'],
    [
      'Putin let Vladimir Medinsky, a writer of schoolbooks, speak for Russia.',
      'medinsky (implied)',
    ],
  ],
  silent: [
    'At the head of the Russian army stood General Gerasimov when the two sides met.',
    'At the head of the table sat Hakan Fidan, between the Russian and the Ukrainian delegations.',
    'At the head of the Russian delegation stood an aide Putin trusts.',
    'Putin put Shoigu in charge of the army before the talks in Istanbul.',
    'Putin has made Dmitriev his envoy to the Americans, who were in Istanbul, too.',
    'Moscow handed the talks in Istanbul to the Turks.',
    'It was Kostyukov who led the military talks within the delegation.',
    'It was Trump who called the shots at the Istanbul talks.',
    'It was Fidan who led the talks between the Russians and the Ukrainians.',
    'Who led the Russian delegation? Putin did not say.',
    'Who led the Russian delegation in Geneva? Lavrov did.',
    'In Riyadh in February it had been Lavrov and Ushakov, not Medinsky, who spoke for Moscow.',
    'In March it was Ushakov who had led for Russia when the two sides met.',
    'Fidan chaired the talks and Medinsky said little.',
  ],
  contrasts: [
    [
      'At the head of the Russian delegation sat {}.',
      ['Medinsky', 'medinsky'],
      ['Lavrov', 'lavrov'],
    ],
    ['It was {} who led the Russian team.', ['Lavrov', 'lavrov'], ['not Lavrov', 'not lavrov']],
  ],
});

facetTable('talks.ukraine_lead', {
  date: '2025-05-17',
  states: [
    [
      'For the Ukrainians it was the head of military intelligence, Kyrylo Budanov, who did the leading.',
      'budanov intelligence-chief',
    ],
    ['Umerov it was, and not Yermak, who led for Kyiv when they met.', 'umerov'],
    ['It was Budanov, no minister, who was in charge for Ukraine at the table.', 'budanov'],
    [
      'Kyiv put its defense chief in the lead chair, and the Kremlin a presidential aide in its own.',
      'defence-minister',
    ],
    ['Kyiv had entrusted the negotiation of 16 May to Rustem Umerov, a minister.', 'umerov'],
    ['Kyiv handed the lead to Kyrylo Budanov at the Istanbul talks.', 'budanov'],
    ['Zelensky chose Umerov, not Yermak, to lead the Ukrainian side.', 'umerov'],
    ['Zelensky placed his chief of staff at the head of the delegation.', 'chief-of-staff'],
    [
      'Ukraine sent its finance minister to Istanbul at the head of the team negotiating with Russia.',
      'other-minister',
    ],
    [
      "Kyiv's delegation had Kyrylo Budanov, the spymaster, at its helm.",
      'budanov intelligence-chief',
    ],
    [
      'At the helm of the Ukrainian team sat Foreign Minister Andrii Sybiha.',
      'sybiha foreign-minister',
    ],
  ],
  silent: [
    'Umerov headed for Istanbul, where the talks with the Russians were to open.',
    "Kyiv's top man at the talks was satisfied, the Russians less so.",
    "The person leading Ukraine's team was a man Putin despises.",
    "Yermak was Zelensky's man in Doha before the talks.",
    'Umerov, deputy head of the team in Istanbul, smiled.',
    'Kyiv wants Yermak to lead the team at the Istanbul talks.',
    'Kyiv would have put Budanov at the head of its delegation.',
    'Zelensky had considered Yermak as head of the delegation in Istanbul.',
    'Zelensky named Sybiha to lead the delegation in place of Umerov, who had led it in Istanbul.',
    'In Jeddah in March it had been Yermak who led the Ukrainian delegation.',
    'Zelensky has appointed Umerov as head of the delegation for the next round of talks.',
    'At the head of the Ukrainian delegation sat someone Zelensky had picked.',
  ],
  contrasts: [
    ['Kyiv put {} in charge of its team at the talks.', ['Umerov', 'umerov'], ['Yermak', 'yermak']],
  ],
});

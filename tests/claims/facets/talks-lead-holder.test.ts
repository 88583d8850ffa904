import { facetTable } from '../support/facet-table.ts';

/** Who holds the title of a leader, and who only stands beside it; whoever is put away; names behind a fronted phrase. */
facetTable('talks.russia_lead', {
  date: '2025-05-18',
  states: [
    // Whose man somebody is does not make his master the leader.
    [
      "Russian side at today's talks with Ukraine led by Putin aide Medinsky",
      'medinsky presidential-aide',
    ],
    ['The Russian side was headed by a Putin confidant, Vladimir Medinsky.', 'medinsky'],
    ["Russia's negotiators were headed by Putin's culture adviser Medinsky.", 'medinsky'],
    // The title's holder is in apposition to it or equated with it.
    ['Medinsky, 54, the head of the Russian delegation, was pleased.', 'medinsky'],
    ['Vladimir Medinsky (head of the Russian delegation) was pleased.', 'medinsky'],
    ["Ushakov was Russia's lead negotiator at the talks.", 'ushakov'],
    ["Ushakov acted as leader of Moscow's team.", 'ushakov'],
    ["With Putin at home, the Russian delegation's head was Medinsky.", 'medinsky'],
    ['In the absence of Putin, his aide led the Russian delegation.', 'presidential-aide'],
    ['Instead of Lavrov, a presidential aide led the Russian delegation.', 'presidential-aide'],
    ['The Russians, whom Lavrov led, said no.', 'lavrov'],
    // Of two the one who is meant.
    ['The Russian team was led not by Lavrov, as expected, but by Medinsky.', 'medinsky'],
    ['The Russian delegation was not led by Lavrov but by Medinsky.', 'medinsky', 'not lavrov'],
    ['Rather than Lavrov, it was Medinsky who led the Russian delegation.', 'medinsky'],
    ['Not Lavrov but Medinsky led the Russian team.', 'medinsky'],
    ['The Russian delegation was led by no less a figure than Lavrov.', 'lavrov'],
    ['Lavrov on Thursday led the Russian delegation.', 'lavrov'],
    // The name behind, or acting as the leader.
    [
      'Leading for Moscow at the table with the Ukrainians: Foreign Minister Sergei Lavrov',
      'lavrov foreign-minister',
    ],
    ['Sent to head the Russian team was an aide, Medinsky.', 'medinsky'],
    ["Appointed as head of Russia's delegation: Vladimir Medinsky.", 'medinsky'],
    ["Heading Moscow's delegation, Sergei Lavrov told the Ukrainians what he wanted.", 'lavrov'],
    ["Russia's delegation had as its head Sergei Lavrov.", 'lavrov'],
    ['At the Istanbul talks, Russia had Lavrov as its chief negotiator.', 'lavrov'],
    ['The Russian delegation, led in Istanbul by Medinsky, went home.', 'medinsky'],
  ],
  silent: [
    'Putin rang the head of the Russian delegation after the talks.',
    'Putin was informed by the head of the Russian delegation.',
    'Putin, the head of the Russian delegation said, was informed of the talks.',
    'Umerov accused the leader of the Russian delegation, a Putin loyalist, of arrogance.',
    'The head of the Russian delegation thanked Putin.',
    'Putin congratulated the men who led the Russian delegation.',
    'Putin rang whoever led the Russian delegation.',
    'There would be no meeting with Lavrov, said the head of the Russian delegation.',
    'The Russian delegation was led by someone other than Medinsky.',
    'The Russian delegation was led by anyone but Medinsky.',
    'Far from leading the Russian delegation, Medinsky stayed in Moscow.',
    'Medinsky no longer leads the Russian delegation.',
    'Then, too, Medinsky headed the Russian delegation.',
    'Leading the call for a truce with the Ukrainians was Lavrov.',
    'Heading the Russian delegation at the talks was no minister.',
    'Heading the Russian delegation, the aide told Umerov what Moscow wanted.',
    'Led by Trump aide Witkoff, an American delegation met the Russians.',
  ],
  contrasts: [
    [
      'The Russian delegation was led by {} Medinsky.',
      ['none other than', 'medinsky'],
      ['somebody other than'],
    ],
  ],
});

facetTable('talks.ukraine_lead', {
  date: '2025-05-18',
  states: [
    [
      'The Ukrainian delegation was led not by its defence minister but by Andrii Sybiha.',
      'sybiha',
    ],
    ['Dmitry Peskov led for Russia and Rustem Umerov for Ukraine as the two sides met.', 'umerov'],
    ['Medinsky led one side, Umerov the other.', 'umerov'],
    [
      "Facing him as leader of the Ukrainian team was President Zelensky's right-hand man, Andriy Yermak.",
      'yermak',
    ],
    ['Opposite him as head of the Ukrainian delegation sat Rustem Umerov.', 'umerov'],
    ['Named to lead the Ukrainian delegation was Umerov.', 'umerov'],
    ['Picked by Zelensky to head the Ukrainian team was Yermak.', 'yermak'],
    ["Zelensky's pick to lead the Ukrainian delegation was Umerov.", 'umerov'],
    ['Heading up the Ukrainian side: Foreign Minister Andrii Sybiha.', 'sybiha foreign-minister'],
    ['The Ukrainian delegation was headed by Zelensky ally Davyd Arakhamia.', 'arakhamia'],
    ['The Ukrainians had Sybiha as their leader.', 'sybiha'],
  ],
  silent: [
    "Ukraine's request for a meeting between Putin and Zelenskyy was rejected, the chief negotiator said.",
    'The head of the Ukrainian delegation asked for a meeting with Zelensky.',
    "Ukraine's chief negotiator wants Zelensky to meet Putin.",
    '"We want a meeting with Putin," said the Ukrainian chief negotiator.',
    'Yermak thanked the head of the Ukrainian delegation.',
    'Umerov replaced Yermak as head of the Ukrainian delegation.',
    'Then, too, Medinsky headed the Russians; the Ukrainians were led by David Arakhamia.',
    "The first time round, Ukraine's delegation was led by David Arakhamia.",
    'On that occasion the Ukrainian team was headed by Arakhamia.',
    'At the earlier talks the Ukrainian team was headed by Arakhamia.',
    'The Ukrainian team had once been headed by Arakhamia.',
  ],
  contrasts: [
    [
      '{} the Ukrainian delegation was led by Umerov.',
      ['This time, too,', 'umerov'],
      ['Then, too,'],
    ],
  ],
});

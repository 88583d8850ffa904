import type { LanguageCases } from './language-cases.ts';

export const german: LanguageCases = {
  around: 'Russland und die Ukraine; Gefangene.',
  cases: [
    [
      'Russland und die Ukraine haben in Istanbul erstmals seit 2022 direkt verhandelt.',
      'talks:covered',
    ],
    [
      'Bei den Istanbuler Gesprächen wurde ein Austausch von je 1000 Gefangenen vereinbart.',
      'talks:covered swap:covered',
    ],
    ['Beide Seiten tauschten 390 Menschen aus.', 'swap:covered'],
    ['Der nächste Gefangenenaustausch soll Verwundete umfassen.', 'swap:related'],
    ['Schüleraustausch mit Istanbul: Jetzt anmelden.', ''],
    ['Meinungsaustausch der Minister in Berlin.', ''],
    ['Das Start-up führt Gespräche in Istanbul mit Investoren.', ''],
    ['Der Austausch der Batterie kostet 200 Euro.', ''],
    ['Der Geiselaustausch zwischen Israel und der Hamas stockt.', 'swap:other'],
    ['Am 6. Mai wurden 205 Soldaten ausgetauscht.', 'swap:related'],
    ['Die zweite Verhandlungsrunde in Istanbul begann am 2. Juni.', 'talks:related'],
    ['Die Leichen von 1000 Soldaten wurden ausgetauscht.', ''],
    [
      'Auf Twitter: #IstanbulGespräche und #Gefangenenaustausch trenden.',
      'talks:covered swap:covered',
    ],
    [
      'Die Delegationen beider Länder trafen sich im Dolmabahçe-Palast in Istanbul.',
      'talks:covered',
    ],
    ['Gefangene im Verhältnis 1000 zu 1000 ausgetauscht', 'swap:covered'],
    ['Nach dem Austausch kehrten 307 Soldaten zurück.', 'swap:covered'],
    [
      'Bei dem Treffen in Istanbul einigten sich Kiew und Moskau auf einen Gefangenenaustausch.',
      'talks:covered swap:covered',
    ],
    ['Kriegsparteien tauschen Gefangene aus', 'swap:covered'],
    ['Der Stürmer verhandelt in Istanbul über einen Wechsel.', ''],
    ['Austausch von Spielern kurz vor Schluss.', ''],
    ['Ein Gedankenaustausch mit dem Minister in Istanbul.', ''],
    ['Das dritte Treffen in Istanbul am 23. Juli dauerte 40 Minuten.', 'talks:related'],
    [
      'Griner kam 2022 bei einem Gefangenenaustausch gegen den Waffenhändler But frei.',
      'swap:other',
    ],
    ['Istanbul-Gespräche: Was wir wissen', 'talks:covered'],
    ['Größter Gefangenenaustausch seit Kriegsbeginn: 1000 gegen 1000', 'swap:covered'],
    ['Nahost: Hamas lässt Geiseln gegen Häftlinge frei', 'swap:other'],
    ['Die Parteien wollen sich erneut in Istanbul treffen', 'talks:related'],
    ['Reifentausch und Ölwechsel in Istanbul', ''],
    ['Die Waffenstillstandsverhandlungen in Istanbul endeten ohne Ergebnis.', 'talks:covered'],
    ['Das Gipfeltreffen in Istanbul am 16. Mai', 'talks:covered'],
    ['Der Massengefangenenaustausch begann am Freitag.', 'swap:covered'],
    [
      'Seit dem Treffen in Istanbul am 16. Mai wurden 1000 Gefangene pro Seite ausgetauscht.',
      'talks:covered swap:covered',
    ],
  ],
  knownGaps: [['Agentenaustausch in Ankara: 24 Gefangene kamen 2024 frei', 'swap:other']],
};

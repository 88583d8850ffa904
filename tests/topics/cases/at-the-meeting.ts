import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine met in Istanbul; prisoners of war.';

/** The meeting told of behind the city, the round numbered behind its noun, and where talks were to begin. */
export const AT_THE_MEETING: Readonly<Record<string, LanguageCases>> = {
  english: {
    around,
    cases: [
      ['Few were content with the trial in Istanbul.', ''],
      ['Few were content with the meeting near Istanbul.', ''],
      ['The meeting in Istanbul with his wife went well.', ''],
      ['It was agreed in Istanbul, at the meeting of the delegations.', 'talks:covered'],
      ['She spoke in Istanbul, at a meeting of dentists.', ''],
      ['Back to Istanbul for round two?', 'talks:related'],
      ['Back to Istanbul for rounds of golf?', ''],
      [
        'Kyiv’s envoys kept the Russians waiting in Istanbul, where talks were to start.',
        'talks:covered',
      ],
      [
        'The Istanbul talks of May were short. On Monday, again in Istanbul, they talked for an hour.',
        'talks:covered talks:related',
      ],
      [
        'The Istanbul talks were short. On Monday, near Istanbul, they talked of rain.',
        'talks:covered',
      ],
    ],
  },
  ukrainian: {
    around,
    cases: [
      ['Процесом у Стамбулі задоволені не всі.', ''],
      ['Переговорний стіл у Стамбулі: хто де сидів.', 'talks:covered'],
      ['Письмовий стіл у Стамбулі: хто де писав.', ''],
      ['Домовилися 16 травня у Стамбулі, на зустрічі делегацій.', 'talks:covered'],
      ['Виступив у Стамбулі, на зустрічі лікарів.', ''],
      ['Росіяни чекали на українців у Стамбулі, де мали початися переговори.', 'talks:covered'],
      ['Те, що узгодили в Стамбулі переговорники, виконано.', 'talks:covered'],
      ['Те, що з’їли в Стамбулі переговорники, було смачним.', ''],
    ],
  },
  russian: {
    around,
    cases: [
      ['Процессом в Стамбуле довольны не все.', ''],
      ['Переговорный стол в Стамбуле: кто где сидел.', 'talks:covered'],
      ['Решили 16 мая в Стамбуле, на встрече делегаций.', 'talks:covered'],
      ['Выступил в Стамбуле, на встрече врачей.', ''],
      ['Россияне ждали украинцев в Стамбуле, где вот-вот начнутся переговоры.', 'talks:covered'],
      ['О чём договорились в Стамбуле переговорщики, исполнено.', 'talks:covered'],
    ],
  },
  turkish: {
    around,
    cases: [
      ['İstanbul’daki davadan memnun olan az.', ''],
      ['İstanbul’da ikinci tur olacak mı?', 'talks:related'],
    ],
  },
  german: {
    around,
    cases: [
      ['Ein Prozess in Istanbul, mit dem wenige zufrieden waren.', ''],
      ['Beschlossen wurde es in Istanbul, bei dem Treffen der Delegationen.', 'talks:covered'],
      ['Sie sprach in Istanbul, bei einem Treffen der Zahnärzte.', ''],
      [
        'Die Russen warteten auf die Ukrainer in Istanbul, wo die Verhandlungen beginnen sollten.',
        'talks:covered',
      ],
      [
        'Im Juni wieder in Istanbul, wieder mit denselben Leuten am Verhandlungstisch.',
        'talks:related',
      ],
      ['Ob sie abermals in Istanbul verhandeln, ist offen.', 'talks:related'],
      ['Die Istanbuler Friedensgespräche dauerten zwei Stunden.', 'talks:covered'],
    ],
  },
  french: {
    around,
    cases: [
      ['Peu sont contents du procès à Istanbul.', ''],
      ['C’est décidé à Istanbul, à la réunion des délégations.', 'talks:covered'],
      ['Il a parlé à Istanbul, à la réunion des dentistes.', ''],
      [
        'Les Russes attendaient les Ukrainiens à Istanbul, où des pourparlers devaient s’ouvrir.',
        'talks:covered',
      ],
    ],
  },
  spanish: {
    around,
    cases: [
      ['Pocos están contentos con el proceso en Estambul.', ''],
      ['Se decidió en Estambul, en la reunión de las delegaciones.', 'talks:covered'],
      ['Habló en Estambul, en la reunión de los dentistas.', ''],
      [
        'Los rusos esperaban a los ucranianos en Estambul, donde iban a empezar las negociaciones.',
        'talks:covered',
      ],
    ],
  },
  polish: {
    around,
    cases: [
      ['Mało kto jest zadowolony z procesu w Stambule.', ''],
      ['Ustalono to w Stambule, na spotkaniu delegacji.', 'talks:covered'],
      ['Mówił w Stambule, na spotkaniu lekarzy.', ''],
      [
        'Rosjanie czekali na Ukraińców w Stambule, gdzie miały się zacząć rozmowy.',
        'talks:covered',
      ],
      ['Co uzgodnili w Stambule negocjatorzy, wykonano.', 'talks:covered'],
    ],
  },
  italian: {
    around,
    cases: [
      ['Pochi sono contenti del processo a Istanbul.', ''],
      ['Fu deciso a Istanbul, nella riunione delle delegazioni.', 'talks:covered'],
      ['Ha parlato a Istanbul, nella riunione dei dentisti.', ''],
      [
        'I russi aspettavano gli ucraini a Istanbul, dove dovevano aprirsi i negoziati.',
        'talks:covered',
      ],
      ['Quel che concordarono a Istanbul le delegazioni è stato fatto.', 'talks:covered'],
    ],
  },
  portuguese: {
    around,
    cases: [
      ['Processo em Istambul pra inglês ver.', ''],
      ['Foi decidido em Istambul, na reunião das delegações.', 'talks:covered'],
      ['Falou em Istambul, na reunião dos dentistas.', ''],
      [
        'Os russos esperavam os ucranianos em Istambul, onde começariam as negociações.',
        'talks:covered',
      ],
    ],
  },
};

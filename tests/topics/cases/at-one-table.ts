import type { LanguageCases } from './language-cases.ts';

const around = 'Russia and Ukraine; prisoners of war.';

/** Negotiators, envoys and hosts in Istanbul, and whose talks are others’. */
export const AT_ONE_TABLE: Readonly<Record<string, LanguageCases>> = {
  'negotiators told of once more': {
    around,
    cases: [
      ['Los negociadores volvieron por tercera vez a Estambul.', 'talks:related'],
      ['Negotiators came for the third time to Istanbul.', 'talks:related'],
      ['Die Unterhändler kamen zum dritten Mal nach Istanbul.', 'talks:related'],
      ['В марте 22-го переговорщики тоже в Стамбуле сидели.', 'talks:related'],
      ['Negotiators flew to Istanbul.', ''],
      ["The negotiators' wives visited Istanbul.", ''],
      ['Туристы в третий раз приехали в Стамбул.', ''],
      ['Переговорщики тоже в Стамбуле живут.', ''],
      ['The fans came for the third time to Istanbul.', ''],
    ],
    knownGaps: [['Перемовники втретє їдуть до Стамбула.', 'talks:related']],
  },
  'the city that hosts': {
    around,
    cases: [
      ["Müzakerelere ev sahipliği yapan İstanbul'da sahil yolu kapatıldı.", 'talks:covered'],
      ["Görüşmelerin ev sahipliğini üstlenen İstanbul'da güvenlik arttı.", 'talks:covered'],
      ["Festivale ev sahipliği yapan İstanbul'da yollar kapandı.", ''],
      ["Finale ev sahipliği yapan İstanbul'da taraftarlar sevindi.", ''],
    ],
  },
  'an aside between': {
    around,
    cases: [
      ['Putin and Zelensky at a summit of three, or even four, in Istanbul.', 'talks:covered'],
      [
        'Ein Gipfel zu dritt, sogar zu viert, in Istanbul ist Erdogans Wunsch für Kiew.',
        'talks:covered',
      ],
      ['Una cumbre a tres, incluso a cuatro, en Estambul quiere Kiev.', 'talks:covered'],
      ['Un sommet à trois, voire à quatre, à Istanbul : Kiev attend.', 'talks:covered'],
      ['A summit of barbers, and then a holiday, in Istanbul.', ''],
      ['Un sommet de coiffeurs, puis des vacances, à Istanbul.', ''],
    ],
  },
  'envoys met at a consulate': {
    around,
    cases: [
      [
        "Deputy ministers sat down with British, French and German envoys at Tehran's consulate in Istanbul.",
        'talks:other',
      ],
      ['Iranian diplomats met with European envoys at the consulate in Istanbul.', 'talks:other'],
      ['The Iranian minister met European envoys in Cairo before a week in Istanbul.', ''],
      [
        'Iranian tourists sat down to eat with their families and friends from Izmir at a fish market in Istanbul.',
        '',
      ],
    ],
  },
  'the hotel in which': {
    around,
    cases: [
      [
        'Sie schaute auf jenes Istanbuler Hotel, in dem im Sommer Russen und Ukrainer miteinander verhandelt hatten.',
        'talks:covered',
      ],
      [
        'She passed the Istanbul palace where Russians and Ukrainians had negotiated.',
        'talks:covered',
      ],
      [
        "L'hôtel d'Istanbul dans lequel Russes et Ukrainiens avaient négocié est fermé.",
        'talks:covered',
      ],
      ['El hotel de Estambul en el que rusos y ucranianos negociaron cierra.', 'talks:covered'],
      ['The Istanbul hotel where we met is full.', ''],
      ['The Istanbul hotel in which Russian tourists met their guide.', ''],
      ['Das Istanbuler Hotel, in dem sich Touristen trafen, schließt.', ''],
    ],
  },
  'talks of others': {
    around,
    cases: [
      ["Yazar, Girit'ten gelenlerle İstanbul'da görüşmeler yapmış.", ''],
      ["Öğrencilerle İstanbul'da görüşmeler yaptı.", ''],
      ["Sporcularla İstanbul'daki görüşmeler sürdü.", ''],
      ["Balıkçılarla İstanbul'da müzakereler yapıldı.", ''],
      ["Heyetlerle İstanbul'da görüşmeler yapıldı.", 'talks:covered'],
      ["Taraflarla İstanbul'da görüşmeler sürüyor.", 'talks:covered'],
      ['Zorluklarla geçen İstanbul görüşmeleri bitti.', 'talks:covered'],
      ['Ha lasciato le chiavi dopo una trattativa, a Istanbul, sul prezzo del pane.', ''],
      ['After talks, in Istanbul, about a carpet, she left.', ''],
      ['Nach Verhandlungen, in Istanbul, über einen Teppich fuhr sie heim.', ''],
      ['Après des négociations, à Istanbul, sur un tapis, elle rentra.', ''],
      ['Tras una negociación, en Estambul, sobre alfombras, volvió.', ''],
      ['Após uma negociação, em Istambul, sobre tapetes, voltou.', ''],
      ['Dopo una trattativa, a Istanbul, su un cessate il fuoco partirono.', 'talks:covered'],
      ['After talks, in Istanbul, about a ceasefire, they left.', 'talks:covered'],
      ['Nach Verhandlungen, in Istanbul, über eine Feuerpause fuhren sie heim.', 'talks:covered'],
      ['Tras una negociación, en Estambul, sobre el fin de la guerra, volvieron.', 'talks:covered'],
    ],
  },
  'a headline of a name': {
    around: 'Russia and Ukraine, Moscow and Kyiv; the striker.',
    cases: [
      ['Okaka: Verhandlungen in Istanbul', ''],
      ['Morata: negociaciones en Estambul', ''],
      ['Osimhen: talks in Istanbul', ''],
      ['Икарди: переговоры в Стамбуле', ''],
      ['Analysis: the talks in Istanbul', 'talks:covered'],
      ['Fidan: talks in Istanbul go on', 'talks:covered'],
      ['Vídeo: negociações em Istambul', 'talks:covered'],
      ['Аналитика: переговоры в Стамбуле', 'talks:covered'],
      ['Live: talks in Istanbul begin', 'talks:covered'],
    ],
  },
  'words for talks': {
    around,
    cases: [
      ['Moscou et Kiev ont repris langue à Istanbul.', 'talks:covered'],
      ['Поговорили в Стамбуле делегации и разошлись.', 'talks:covered'],
      [
        "2022 baharında İstanbul'da toplanan Rus ve Ukraynalı heyetleri anlatıyor.",
        'talks:related',
      ],
      ['Il apprend la langue à Istanbul.', ''],
      ['Поговорили в Стамбуле с поваром и разошлись.', ''],
      ["İstanbul'da toplanan imzalar belediyeye verildi.", ''],
      ["İstanbul'da toplanan Rus turistler alışveriş yaptı.", ''],
      ["İstanbul'da toplanan Ukraynalı öğrenciler şarkı söyledi.", ''],
      ['Украинские студенты поговорили в Стамбуле с ректором.', ''],
    ],
  },
};

/** A pattern for words that begin with one of the stems; a line holds those of one idea, folded. */
const beginning = (...ideas: readonly string[]): RegExp =>
  new RegExp(`^(?:${ideas.join(' ').split(' ').join('|')})`);

/** How talks go: "with no result", "с перерывами", "mit Dolmetschern". */
const COURSE = [
  'result ergebnis risultat resultad rezultat результ sonuc success erfolg succes exit sukces usp успі успе basari',
  'breaks?$ pause interrup unterbr pausa przerw перерв перерыв ara$ delay verspat retard retras atras opozn запізн опозд',
  'interpret dolmetsch uberset traduct interpr tlumacz переклад перевод tercuman handsh handschlag stretta',
  'difficult schwier muhe difficil dificul trudn трудн важк zor tension spann tensi napi напруж напряж',
  'hope hoff espoir esperanz speranz esperanc nadziej надеж наді umut',
];

const SIDES = [
  'enem ennem feind nemic inimig ворог враг wrog dusman aggres agres агрес',
  'occup okup окуп оккуп invad invas',
  'other autre ander otr altr outr інш друг drug gegen contrap controp counterp',
  'opponent adversa avversa противн супротивн przeciwn rival',
  'turk tur[cq] турец туреч media vermitt посеред посред posred europ avrup европ європ',
  'onu$ оон$ onz$ uno$ vn$ particip partecip beteilig teiln udzia участ observ beobacht наблюд спостер',
  'general offiz officer offic militar миліт воен віис',
  'them each einander ihnen ними nimi ellos loro eles',
];

/** The other side by another name: "of the mediators", "противників". */
export const OTHER_SIDE = beginning(...SIDES);

/** The other side by another name, and who brings the two together: "with the enemy", "mit türkischer Vermittlung". */
export const OPPONENT = beginning(...SIDES, ...COURSE);

/** What such talks are on, and how long or when they are: "on ending the fighting", "über eine Feuerpause", "for two hours". */
export const OF_THE_WAR = beginning(
  'end fin$ fim$ fine$ finir beend koniec zakoncz кін заверш прекращ окончан припин stop halt cess',
  'fight kampf combat feuer fire fuego fogo fuoco feu$ ogni вогн огн kriz krys кри[зс] cris krise',
  'secur sicher segur sicur безпек безопас bezpiecz guven guarant garant гарант gwaran',
  'territ террит терит teryt toprak neutr неитр sanct sankt sanz санкц memor мемор',
  'donb донб crim krim krym kirim крим крым nato нато europ европ європ black',
  'conf konf конф settle врегул урегул regul solu cozum rozwiaz futur zukunft przyszl gelecek маибут будущ',
  'step schritt paso pas$ passo krok крок шаг adim phase fase fasi phas etap',
  'condition condic condiz bedingung warun умов услови kosul sart term$ terms modal modus формат format',
  'status statut статус fate schicksal sort$ destin los$ losy дол[яі] судьб kader border grenz frontier fronti confin granic кордон границ sinir',
  'agree accord acord acuerd accordo abkomm einig porozum uklad угод домовл соглаш договор anlasma deal$ compromis kompromis компром uzlas',
  'list[aes]?$ listen liste spis списк name namen nom$ noms nombres nomi nomes imion nazwisk імен имен isim logist pieg',
  'question frage pregunt question domand pergunt pytan kwesti питан вопрос soru topic thema sujet tema тем[аиуы] konu',
  'detail szczeg детал подроб ayrint point punkt punt pont пункт nokta issue matter',
  'proposal vorschl propos propuest propost propoz пропоз предлож oneri draft entwurf text$ texte$ texto testo borrador bozz projek проект taslak plan$ plans$ plano plany план document dokument докум',
  'demand forder exige reivind zadan вимог требов talep withdraw abzug retrait retirad ritiro wycof вивед вывод troop truppe',
  'framework rahmen cadre marco quadro ram[yo] рамк рамок road fahrplan feuille hoja дорож corrid korrid корид sea$ mer$ mar$ mor[ze] мор[яе] aid$ hilf pomoc помощ допомог',
  'power macht pouv wladz влад власт return ruckk retour regres ritorn powr поверн возвр donus children',
  'human гуман insan kinder enfant nino bambin crianc dzieci cocuk діт дет',
  'hour hora heure stund ore$ saat godz годин час minut хвил minu dakika',
  'jahr year ans$ anos anni lat$ yil рок год day tag giorn jour dni дн gun week woche sema settim tydz тижд недел',
  'time mal$ fois vez volta raz раз',
  'square quadrat carre cuadrad kwadrat квадрат kilom кілом килом km$ hectar hektar гектар',
  'region oblast област обла bolge percent prozent prisoner drone drohn dron дрон',
  'summer spring autumn winter fruhj somm herbst ete$ printem automn hiver veran otono invier primaver',
  'estat autunn inverno verao outono wiosn lat[oa] jesie zim весн лет літ осен осін зим yaz bahar',
  'possib moglich mozliw можлив возможн posib posib possiv olasi first next erst nachst',
);

/** A pattern for words that begin with one of the stems; a line holds those of one idea, folded. */
const beginning = (...ideas: readonly string[]): RegExp =>
  new RegExp(`^(?:${ideas.join(' ').split(' ').join('|')})`);

/** The other side by another name, and who brings the two together: "with the enemy", "mit türkischer Vermittlung". */
export const OPPONENT = beginning(
  'enem ennem feind nemic inimig ворог враг wrog dusman aggres agres агрес',
  'occup okup окуп оккуп invad invas',
  'other autre ander otr altr outr інш друг drug gegen contrap controp counterp',
  'opponent adversa avversa противн супротивн przeciwn rival',
  'turk tur[cq] турец туреч media vermitt посеред посред posred europ avrup европ європ',
  'onu$ оон$ onz$ uno$ vn$ particip partecip beteilig teiln udzia участ',
  'them each einander ihnen ними nimi ellos loro eles',
);

/** What such talks are on, and how long or when they are: "on ending the fighting", "über eine Feuerpause", "for two hours". */
export const OF_THE_WAR = beginning(
  'end fin$ fim$ fine$ finir beend koniec zakoncz кін заверш прекращ окончан припин stop halt cess',
  'fight kampf combat feuer fire fuego fogo fuoco feu$ ogni вогн огн kriz krys кри[зс] cris krise',
  'secur sicher segur sicur безпек безопас bezpiecz guven guarant garant гарант gwaran',
  'territ террит терит teryt toprak neutr неитр sanct sankt sanz санкц memor мемор',
  'donb донб crim krim krym kirim крим крым nato нато europ европ європ',
  'conf konf конф settle врегул урегул regul solu cozum rozwiaz futur zukunft przyszl gelecek маибут будущ',
  'human гуман insan kinder children enfant nino bambin crianc dzieci cocuk діт дет',
  'hour hora heure stund ore$ saat godz годин час minut хвил minu dakika',
  'jahr year ans$ anos anni lat$ yil рок год day tag giorn jour dni дн gun week woche sema settim tydz тижд недел',
  'time mal$ fois vez volta raz раз',
  'summer spring autumn winter fruhj somm herbst ete$ printem automn hiver veran otono invier primaver',
  'estat autunn inverno verao outono wiosn lat[oa] jesie zim весн лет літ осен осін зим yaz bahar',
);

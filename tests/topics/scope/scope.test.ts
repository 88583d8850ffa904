import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../src/model/index.ts';
import { findMentions } from '../../../src/topics/index.ts';

type Facts = PageFacts & { title?: string };
const on = (date: string): Facts => ({ dates: [{ origin: 'meta', text: date }] });
const MAY = on('2025-05-24');
const JUNE = on('2025-06-03');

function scopes(texts: readonly string[], facts: Facts): string[] {
  const blocks = texts.map((text, id) => ({ id, text }));
  return findMentions(blocks, facts)
    .filter((mention) => !mention.bare)
    .map((mention) => mention.scope);
}

const AROUND = 'Russia and Ukraine, prisoners of war.';
const scopeOf = (text: string, facts: Facts): string => scopes([AROUND, text], facts).join(' ');

describe('the sign next to the mention decides', () => {
  it.each([
    ['The first Istanbul talks, on 16 May, produced a deal.', JUNE, 'covered'],
    ['The Istanbul talks produced a memorandum.', JUNE, 'related'],
    ['The Istanbul talks produced a list.', MAY, 'covered'],
    ['A second round of talks in Istanbul is planned.', MAY, 'related'],
    ['Round one of the talks in Istanbul took less than two hours.', JUNE, 'covered'],
    ['The March 2022 talks in Istanbul failed.', MAY, 'related'],
    ['İstanbul’daki perşembe toplantısı iki saat sürdü, Rus heyeti söyledi.', MAY, 'covered'],
    ['İstanbul’daki ikinci toplantı iki saat sürdü, Rus heyeti söyledi.', MAY, 'related'],
    ['Для тех, кто забыл: 6 мая выменяли по двести бойцов.', MAY, 'related'],
    [
      'Kyiv has been exchanging soldiers since the first spring of the war, more than sixty times.',
      MAY,
      'related',
    ],
    ['These are the first talks in Istanbul since March 2022.', MAY, 'covered'],
    ['Like in 2022, Medinsky led the talks in Istanbul.', MAY, 'covered'],
    ['US–Russian talks in Istanbul dealt with embassies, not with Ukraine.', MAY, 'other'],
    ['Iranian and European diplomats met in Istanbul for talks.', MAY, 'other'],
  ])('%s', (text, facts, scope) => expect(scopeOf(text, facts)).toBe(scope));

  it.each([
    ['The 1,000-for-1,000 prisoner swap is over.', JUNE, 'covered'],
    ['They exchanged 390, 307 and 303 prisoners.', JUNE, 'covered'],
    ['They exchanged 175 prisoners each.', MAY, 'related'],
    ['On 6 May they swapped 205 prisoners.', MAY, 'related'],
    ['The next prisoner swap is being prepared.', MAY, 'related'],
    ['The third stage of the prisoner swap is over.', MAY, 'covered'],
    ['Prisoner exchanges never stopped.', MAY, 'related'],
    ['The prisoner exchange “all for all” was refused.', MAY, 'related'],
    ['They swapped the wounded prisoners.', MAY, 'related'],
    ['Israel swapped a thousand prisoners for one soldier.', MAY, 'other'],
    ['A prisoner swap in Ankara freed a reporter.', MAY, 'other'],
  ])('%s', (text, facts, scope) => expect(scopeOf(text, facts)).toBe(scope));
});

describe('how often, how many and with whom', () => {
  it.each([
    // An ordinal counts the swaps of the war, not who is swapped.
    ['Since 2022 it is the 66th prisoner exchange.', 'covered'],
    ['Від березня 2022 року це 66-й за ліком обмін військовополонених.', 'covered'],
    ['Это 66-й обмен пленными с начала войны.', 'covered'],
    ['C’est le 66e échange de prisonniers.', 'covered'],
    ['They exchanged 66 prisoners.', 'related'],
    ['Обменяли 166 и ещё 20 пленных.', 'related'],
    ["205'er esir takas edildi.", 'related'],
    // So many are one swap's size, many swaps are several.
    ['Столь многочисленного обмена пленными не было.', 'covered'],
    ['Такого численного обміну полоненими не було.', 'covered'],
    ['Многочисленные обмены пленными прошли зимой.', 'related'],
    // A phase is a part of one swap.
    ['Esir takasının ikinci ayağı tamamlandı.', 'covered'],
    ['The second portion of the prisoner swap is done.', 'covered'],
    ['La seconda fase dello scambio di prigionieri è finita.', 'covered'],
    ['Завершён второй транш обмена пленными.', 'covered'],
    // Done again is what the page tells of; done again and again is all of them.
    ['Kiew und Moskau tauschen erneut Hunderte Gefangene.', 'covered'],
    ['Росія й Україна знову обмінялися полоненими.', 'covered'],
    ['Kyiv and Moscow again swapped prisoners.', 'covered'],
    ['Moskau und Kiew haben immer wieder Gefangene ausgetauscht.', 'related'],
    ['Kyiv and Moscow repeatedly swapped prisoners.', 'related'],
    ['Россия и Украина неоднократно обменивались пленными.', 'related'],
    // A feast behind the swap dates it, as one before it does.
    ['Обмен пленными на Пасху прошёл тихо.', 'related'],
    ['Lo scambio di prigionieri di Pasqua è finito.', 'related'],
    ['The prisoner swap at Easter freed 246.', 'related'],
    ['Nach dem Gefangenenaustausch blieb von der Osterruhe nichts.', 'covered'],
    // The West by another word, or in a clause of its own.
    ['Rusia y varios países occidentales intercambian a 24 encarcelados.', 'other'],
    ['Russia and Western states traded prisoners.', 'other'],
    ['Россия и западные страны обменялись заключёнными.', 'other'],
    ['Batı ile Rusya arasındaki mahkûm takası yapıldı.', 'other'],
    ['Kijów się nie zmienił, a Zachód i Rosja wymieniły się więźniami.', 'other'],
    ['Prisoners were swapped in the west of Russia.', 'covered'],
    ['Росія та Західна Україна чекають на обмін полоненими.', 'covered'],
  ])('%s', (text, scope) => expect(scopeOf(text, MAY)).toBe(scope));
});

describe('talks of another year, and those to come', () => {
  it.each([
    // "How" in a clause of its own dates what was done; "like" does not.
    ['Он напомнил, как в марте 2022 года делегации договаривались в Стамбуле.', 'related'],
    ['Miedinski przypomniał, jak w marcu 2022 roku negocjowano w Stambule.', 'related'],
    ['Мединський згадав, як 2022 року домовлялися в Стамбулі делегації.', 'related'],
    ['Medinski ricordò come nel 2022 si negoziava a Istanbul.', 'related'],
    ['Medinski erinnerte daran, wie 2022 in Istanbul verhandelt wurde.', 'related'],
    ['Как и в 2022 году, Мединский вёл переговоры в Стамбуле.', 'covered'],
    ['Tak jak w 2022 roku negocjował w Stambule Miedinski.', 'covered'],
    ['Wie 2022 leitet Medinski die Verhandlungen in Istanbul.', 'covered'],
    // The month of the sentence before is not that of the year.
    ['Це було 11 травня. Навесні 2022-го в Стамбулі вже перемовлялися росіяни.', 'related'],
    ['A continuation of the talks in Istanbul is a matter for the delegations.', 'related'],
    ['Питання про продовження переговорів у Стамбулі відкрите.', 'related'],
    ['Die Fortsetzung der Verhandlungen in Istanbul ist offen.', 'related'],
    ['Talks in Istanbul are in continuation of a custom, Kyiv says.', 'covered'],
  ])('%s', (text, scope) => expect(scopeOf(text, MAY)).toBe(scope));
});

describe('where the sentence has no sign', () => {
  const swap = 'The prisoner swap went on.';
  it.each([
    ['2025-05-16', 'covered'],
    ['2025-06-01', 'covered'],
    ['2025-06-03', 'related'],
    ['2025-05-07', 'related'],
    ['2022-09-22', 'related'],
  ])('the page of %s: %s', (date, scope) => {
    expect(scopes([AROUND, swap], on(date))).toEqual([scope]);
  });

  it('a byline in the text dates a page that declares nothing', () => {
    const texts = ['By A. Writer · 2 June 2025', AROUND, swap];
    expect(scopes(texts, { dates: [] })).toEqual(['related']);
  });

  it('a timeline stands under its date lines', () => {
    const texts = [
      AROUND,
      '29 March 2022',
      'Talks in Istanbul.',
      '16 May 2025',
      'Talks in Istanbul.',
    ];
    expect(scopes(texts, on('2025-08-01'))).toEqual(['related', 'covered']);
  });

  it('a line that opens with its date stands under it, and the next does not', () => {
    const texts = [AROUND, 'Ukraine, May 2025. After the talks in Istanbul buses came.', swap];
    expect(scopes(texts, on('2025-08-01'))).toEqual(['covered', 'related']);
  });

  it('a question with a month in it dates nothing after it', () => {
    const texts = ['26 August 2025', AROUND, 'Was that of May the largest?', swap];
    expect(scopes(texts, { dates: [] })).toEqual(['related']);
  });

  it('a swap after one of another matter, with no party named, is of that matter too', () => {
    const texts = [
      AROUND,
      '56 years ago prisoners were traded for an ambassador. The year after, seventy prisoners were exchanged.',
    ];
    expect(scopes(texts, MAY)).toEqual(['other', 'other']);
  });

  it('numbered items are of a matter each', () => {
    const texts = [
      AROUND,
      '14. In 1962 prisoners were exchanged on a bridge. 15. Prisoner swap: what the doctor saw.',
    ];
    expect(scopes(texts, MAY)).toEqual(['other', 'covered']);
  });

  it('a live blog entry has its own day', () => {
    const dates = [
      ...on('2025-06-10').dates,
      { origin: 'time' as const, text: '2025-05-24', fromBlock: 2 },
    ];
    expect(scopes([AROUND, swap, swap], { dates })).toEqual(['related', 'covered']);
  });

  it('the page’s own day holds again behind an entry', () => {
    const dates = [
      ...on('2025-06-10').dates,
      { origin: 'time' as const, text: '2025-05-24', fromBlock: 1, toBlock: 2 },
    ];
    expect(scopes([AROUND, swap, swap], { dates })).toEqual(['covered', 'related']);
  });

  it('a date in the title stands in for a page that nothing dates', () => {
    const title = 'March 2022: what was agreed';
    expect(scopes([AROUND, swap], { dates: [], title })).toEqual(['related']);
    expect(scopes([AROUND, swap], { ...MAY, title })).toEqual(['covered']);
  });

  it.each([['json-ld'], ['meta'], ['time']] as const)('%s goes before the address', (origin) => {
    const dates = [
      { origin: 'url' as const, text: '2025-06-10' },
      { origin, text: '2025-05-24' },
    ];
    expect(scopes([AROUND, swap], { dates })).toEqual(['covered']);
  });

  it('a heading on another war governs its section, until Ukraine is named', () => {
    const texts = [AROUND, 'Israel and Hamas', swap, 'In Ukraine the prisoner swap went on.', swap];
    expect(scopes(texts, MAY)).toEqual(['other', 'covered', 'covered']);
  });

  it('a page on another war is about that war', () => {
    const texts = ['Hamas and Israel resumed talks in Doha over Gaza.', swap];
    expect(scopes(texts, MAY)).toEqual(['other']);
  });
});

import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/topics/index.ts';
import { AGENTS } from './cases/agents.ts';
import { ASIDES } from './cases/asides.ts';
import { AT_ONE_TABLE } from './cases/at-one-table.ts';
import { AT_THE_MEETING } from './cases/at-the-meeting.ts';
import { BARTER } from './cases/barter.ts';
import { BY_THE_WAY, WITHOUT_A_WAR } from './cases/by-the-way.ts';
import { english } from './cases/english.ts';
import { EXCHANGE_OF_NAMES } from './cases/exchange-of-names.ts';
import { EXCHANGES } from './cases/exchanges.ts';
import { FAMILIES } from './cases/families.ts';
import { FARTHER } from './cases/farther.ts';
import { french } from './cases/french.ts';
import { GATHERINGS } from './cases/gatherings.ts';
import { german } from './cases/german.ts';
import { GIVEN_AND_GOT } from './cases/given-and-got.ts';
import { AGREED_THERE, IN_THE_SWAP } from './cases/in-the-swap.ts';
import { italian } from './cases/italian.ts';
import type { LanguageCases } from './cases/language-cases.ts';
import { MEETINGS } from './cases/meetings.ts';
import { NATIONALS } from './cases/nationals.ts';
import { BESIDE, NEIGHBOURS, YEARS_AGO } from './cases/neighbours.ts';
import { OF_FINANCE } from './cases/of-finance.ts';
import { OF_FIRMS } from './cases/of-firms.ts';
import { OF_OTHERS } from './cases/of-others.ts';
import { OWN_THINGS } from './cases/own-things.ts';
import { polish } from './cases/polish.ts';
import { portuguese } from './cases/portuguese.ts';
import { russian } from './cases/russian.ts';
import { spanish } from './cases/spanish.ts';
import { SPOKEN_OF } from './cases/spoken-of.ts';
import { turkish } from './cases/turkish.ts';
import { ukrainian } from './cases/ukrainian.ts';
import { WHERE_THEY_MET } from './cases/where-they-met.ts';
import { WHO_DOES_IT } from './cases/who-does-it.ts';
import { WHOSE_MEETING } from './cases/whose-meeting.ts';

const LANGUAGES: Readonly<Record<string, LanguageCases>> = {
  english,
  ukrainian,
  russian,
  turkish,
  german,
  french,
  spanish,
  polish,
  italian,
  portuguese,
};

function read(around: string, sentence: string): string {
  const blocks = [around, sentence].map((text, id) => ({ id, text }));
  return findMentions(blocks, { dates: [{ origin: 'given', text: '2025-05-24' }] })
    .filter((mention) => mention.block === 1 && !mention.bare)
    .map((mention) => `${mention.topic}:${mention.scope}`)
    .join(' ');
}

const TABLES = [
  ...Object.entries(LANGUAGES),
  ...Object.entries({
    families: FAMILIES,
    meetings: MEETINGS,
    exchanges: EXCHANGES,
    'who exchanges and who is exchanged': AGENTS,
    'second verbs, asides and what stands first': ASIDES,
    'from farther away': FARTHER,
    'talks with others': OF_OTHERS,
    'firms, papers and names': OF_FINANCE,
    'where they met': WHERE_THEY_MET,
    'things of one’s own': OWN_THINGS,
    'captives for captives, one for another': BARTER,
    'who comes together there': GATHERINGS,
    'captives who are spoken of': SPOKEN_OF,
    'nationals, feasts and dialogues': NATIONALS,
    'who does it': WHO_DOES_IT,
    'whose meeting it is': WHOSE_MEETING,
    'who is in the swap': IN_THE_SWAP,
    'who agreed there': AGREED_THERE,
    'captives by the way': BY_THE_WAY,
    'captives without a war': WITHOUT_A_WAR,
    'given and got': GIVEN_AND_GOT,
    'at one table': AT_ONE_TABLE,
    'at the meeting': AT_THE_MEETING,
    'of firms and speakers': OF_FIRMS,
    'one name for another': EXCHANGE_OF_NAMES,
    'neighbours in other languages': NEIGHBOURS,
    'years ago': YEARS_AGO,
    'beside captives': BESIDE,
  }).flatMap(([name, tables]) =>
    Object.entries(tables).map(([language, cases]) => [`${language}: ${name}`, cases] as const),
  ),
];

for (const [name, { around, cases, knownGaps = [] }] of TABLES) {
  describe(name, () => {
    it.each(cases)('%s -> %s', (sentence, mentions) => {
      expect(read(around, sentence)).toBe(mentions);
    });
    for (const [sentence, mentions] of knownGaps) {
      it.fails(`known gap: ${sentence}`, () => expect(read(around, sentence)).toBe(mentions));
    }
  });
}

describe('what a mention spans', () => {
  const AROUND = 'Russia and Ukraine exchanged prisoners of war.';
  const SPANS: readonly (readonly [string, readonly string[]])[] = [
    [
      'Both sides agreed on an exchange of 1,000 people on each side, the largest exchange of the war.',
      ['exchange of 1,000 people', 'exchange'],
    ],
    ['On each side 1,000 people were exchanged.', ['people were exchanged']],
    ['The Istanbul peace talks ended.', ['Istanbul peace talks']],
    ['The 1,000-for-1,000 swap began.', ['1,000-for-1,000 swap']],
    ['The 1,000-for-1,000 swap was agreed, and prisoners came home.', ['1,000-for-1,000 swap']],
    ['The POW swap began.', ['POW swap']],
    ['The 1,000-for-1,000 prisoner swap began.', ['1,000-for-1,000 prisoner swap']],
  ];
  it.each(SPANS)('%s', (sentence, spans) => {
    const blocks = [AROUND, sentence].map((text, id) => ({ id, text }));
    const found = findMentions(blocks, { dates: [] }).filter(({ block }) => block === 1);
    expect(found.map(({ text }) => text)).toEqual(spans);
  });
});

it('a dateline’s Istanbul is not where those behind it talk', () => {
  const text =
    'ISTANBUL — Russia and Ukraine agreed on Friday on a list after their first direct talks.';
  const blocks = [
    { id: 0, text: 'Prisoners of war.' },
    { id: 1, text },
  ];
  const found = findMentions(blocks, { dates: [{ origin: 'given', text: '2025-05-17' }] });
  expect(found.filter(({ bare }) => !bare)).toEqual([]);
});

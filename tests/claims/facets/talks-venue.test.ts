import { facetTable } from '../support/facet-table.ts';

facetTable('talks.venue', {
  date: '2025-05-17',
  states: [
    ['Geneva was the setting for the first direct Russian-Ukrainian talks since 2022.', 'geneva'],
    ['Russia and Ukraine held direct talks in Istanbul.', 'istanbul'],
    ['The Russian and Ukrainian delegations met at the Dolmabahçe Palace.', 'dolmabahce'],
    ["Russian and Ukrainian negotiators sat down at Istanbul's Dolmabahce palace.", 'dolmabahce'],
    ['Russia and Ukraine held the talks in Turkey.', 'turkey'],
    ['The talks between Russia and Ukraine took place in Antalya.', 'antalya'],
    ['Russian and Ukrainian negotiators met in the Turkish capital Ankara.', 'ankara'],
    ['The negotiations between Ukraine and Russia were held in Geneva on 16 May.', 'geneva'],
    ['The talks were held not in Ankara but in Istanbul, Ukraine said.', 'istanbul', 'not ankara'],
    [
      'The Ukrainian and Russian delegations talked in İstanbul for less than two hours.',
      'istanbul',
    ],
    ['Istanbul hosted the direct talks between Kyiv and Moscow.', 'istanbul'],
    ['The venue of the Russia-Ukraine talks was the Çırağan Palace.', 'ciragan'],
    [
      'It was in the Turkish capital, Ankara, that Medinsky and Umerov sat down on 16 May.',
      'ankara',
    ],
  ],
  silent: [
    'Umerov said Kyiv wanted a meeting between Zelensky and Putin by the end of August.',
    'Crowds met the Ukrainians in the Chernihiv region.',
    'In the rounds held since 2014 in Minsk, Paris or Istanbul, no ceasefire lasted.',
    'They were the first talks since the spring of 2022, when delegations met in Belarus.',
    'Trump told reporters in Abu Dhabi that he wanted to meet Putin.',
    'Will the Russian and Ukrainian delegations meet in Ankara?',
    'Zelensky flew on to Tirana after the talks.',
    'Russia and Ukraine may hold the next talks in Geneva.',
    'The Vatican has offered to host talks between Russia and Ukraine.',
    'The freed Russians were taken to Belarus.',
    'European leaders met in London.',
    'The Ukrainian president arrived in Ankara to see Erdogan.',
    // The name of a meeting is no statement of where it was held.
    'The Istanbul meeting between Russia and Ukraine ended after less than two hours.',
    "The soldiers were held in Taganrog, in Russia's Rostov region.",
    'Putin chaired a meeting on the talks in Moscow.',
    'Ukraine refuses to meet the Russians in Minsk.',
  ],
  contrasts: [
    [
      'Russia and Ukraine held their direct talks of 16 May in {}.',
      ['Istanbul', 'istanbul'],
      ['Ankara', 'ankara'],
    ],
    ['The Russian and Ukrainian delegations {} in Antalya.', ['met', 'antalya'], ['will meet']],
  ],
});

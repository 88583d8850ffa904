import { describe, expect, it } from 'vitest';
import { assessItem } from '../../src/assess/index.ts';
import { BUNDLE } from './bundle.ts';
import { random } from './random.ts';

/*
 * True statements put together two by two: what contradicts a source then was put together wrongly, the day, the number or the "not"
 * of one with the matter of the other. No label is needed.
 */

/** Nothing that the sources tell in two ways: not whether Zelensky came. */
const TRUE = `
Putin stayed away from the talks
Putin did not come to Istanbul
Putin was not in the room
Putin had sent an aide instead
Putin, who had proposed the talks, stayed in Moscow
neither Putin nor Trump was present
Trump did not attend
Trump was in Abu Dhabi that day
Rubio took part in the talks
Rubio met the Ukrainian delegation in the morning
Medinsky led the Russian delegation
the Russian delegation was led by presidential aide Vladimir Medinsky
Medinsky had led the Russian team in 2022 as well
Umerov headed Kyiv's team
the Ukrainian team was headed by Defence Minister Rustem Umerov
Kyiv's delegation was led by its defence minister
Lavrov stayed in Moscow
Fidan opened the talks
Turkey hosted the talks
Turkey's foreign minister sat at the head of the table
Zelensky met Erdogan in Ankara
the talks lasted less than two hours
the meeting ended after under two hours
the meeting with the Americans had lasted an hour
Trump and Putin spoke for two hours on the telephone on 19 May
the flight from Moscow took four hours
the second round, on 2 June, was over in little more than an hour
the talks were held in Istanbul on 16 May 2025
the second round was held at Çırağan Palace on 2 June
the Ukrainians had accepted the truce in Jeddah in March
the two sides had not met for more than three years
the last direct talks had been held in Istanbul in spring 2022
the presidents had last met in Paris in 2019
no ceasefire was agreed
the talks ended without a ceasefire
Ukraine accepted the 30-day ceasefire proposed by the United States
Kyiv had agreed to an unconditional ceasefire of thirty days
Putin refused the 30-day truce
the Easter truce of April had lasted thirty hours
Russia and Ukraine agreed to swap 1,000 prisoners of war each
an exchange of a thousand for a thousand was agreed upon
205 prisoners from each side had been exchanged on 6 May
the June deal was to cover at least 1,200 prisoners on each side
390 prisoners from each side were freed on 23 May
in the first phase each side released 390 people, 270 soldiers and 120 civilians among them
303 from each side followed on 25 May
the whole exchange was completed on 25 May
it was the largest prisoner exchange of the war
the freed Ukrainians were brought to the Chernihiv region
the Russians were given medical care in Belarus
Russia demanded that Ukraine withdraw from four regions
Russia's demands went beyond anything discussed before
the two sides agreed to put their visions of a ceasefire in writing
Kyiv asked for a meeting of Putin and Zelensky
the delegations agreed in principle to meet again
no date was set for the next round
five people were killed in Sumy the next morning
`
  .trim()
  .split('\n');
const BETWEEN =
  ', and | and | while |; |, but | whereas |, although | because | after |: | – | even though | since '.split(
    '|',
  );
const DAYS = ['2025-05-17', '2025-05-26', '2025-06-10', '2025-09-01'];
const BEFORE = 'The Istanbul talks between Russia and Ukraine took place on 16 May 2025.';
const PAIRS = 4000;
/** In so many of the pairs at most; one when this was written. */
const WRONG = 2;

describe('true statements put together', () => {
  it(`contradict a source in ${WRONG} of ${PAIRS} pairs at most`, { timeout: 120_000 }, () => {
    const next = random(43);
    const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const wrong = Array.from({ length: PAIRS }, () => {
      const joined = any(TRUE) + any(BETWEEN) + any(TRUE);
      const sentence = `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
      const item = { sentence, page_date: any(DAYS), ...(next() < 0.5 ? { before: BEFORE } : {}) };
      const found = assessItem(item, BUNDLE).claims.filter(({ verdicts }) =>
        verdicts.some(({ relation }) => relation === 'conflicts'),
      );
      return found.map(({ claim }) => `${sentence} ${claim.facet} ${JSON.stringify(claim.value)}`);
    }).filter((each) => each.length > 0);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(WRONG);
  });

  it('agree with a source, each of most by itself', () => {
    const agree = TRUE.filter((each) =>
      assessItem(
        { before: BEFORE, sentence: `${each}.`, page_date: '2025-05-26' },
        BUNDLE,
      ).claims.some(({ verdicts }) => verdicts.length > 0),
    );
    expect(agree.length).toBeGreaterThan(35);
  });
});

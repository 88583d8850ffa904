import { describe, expect, it } from 'vitest';
import { COVERED_TALKS } from '../../../src/claims/events/sign.ts';
import { readClaims } from '../../../src/claims/index.ts';

/** The claims of the last paragraph: of which event, and whether they may conflict. */
const last = (paragraphs: readonly string[], date: string) =>
  readClaims({
    blocks: paragraphs.map((text, id) => ({ id, text })),
    date,
    wary: true,
    paragraphs: true,
  }).filter(({ block }) => block === paragraphs.length - 1);

const NEWS = 'Russia and Ukraine held direct talks in Istanbul on 16 May 2025.';

describe('what is told of other meetings is not of the talks', () => {
  it('a place from which the way to the place of the talks is told', () => {
    const round =
      'The second round of direct talks between Russia and Ukraine lasted an hour on Monday.';
    const text =
      'The meeting was held at the Çırağan Palace, a mile from the Dolmabahçe Palace, where the first round took place on 16 May.';
    const blocks = [round, text].map((each, id) => ({ id, text: each }));
    const places = readClaims({ blocks, date: '2025-06-02' }).flatMap(({ value }) =>
      value.kind === 'place' ? [value.place] : [],
    );
    expect(places).toEqual(['dolmabahce']);
  });

  it.each([
    'The first meeting, on 2 May, lasted four hours and ended without agreement.',
    'The Jeddah meeting lasted eight hours.',
    'President Trump and President Putin met for three hours at an air base.',
    'Merkel and Hollande sat through the night of 12 February 2015 with Putin; it took 16 hours.',
    'In July the delegations needed all of forty minutes.',
    'It was spread over three days.',
    "Talks between the harbour board and the pilots' union went on all day. They lasted five hours.",
    'On 10 March the two ministers met in Antalya. The talks were the first at that level since the invasion. They took five hours.',
    'At that time, the first three rounds took place in Belarus and lasted five hours each.',
  ])('%s', (text) => {
    expect(last([NEWS, text], '2025-05-20').filter((c) => c.facet === 'talks.duration')).toEqual(
      [],
    );
  });

  it.each([
    'Some wrote that the talks dragged on for six hours.',
    'The first day of the talks in Geneva went on for six hours.',
  ])('%s', (text) => {
    expect(last([NEWS, text], '2026-02-19').filter((c) => c.facet === 'talks.duration')).toEqual(
      [],
    );
  });

  it('a city of other talks named just before', () => {
    const paragraphs = [NEWS, 'He saw pictures from Alaska.', 'They had three hours.'];
    expect(last(paragraphs, '2025-08-20')).toEqual([]);
  });

  it.each(['The meeting in Istanbul lasted five hours.', 'On 16 May they met for five hours.'])(
    'but of these: %s',
    (text) => {
      const [claim] = last([NEWS, text], '2025-05-20').filter((c) => c.facet === 'talks.duration');
      expect(claim?.event).toBe(COVERED_TALKS);
    },
  );
});

describe('a paragraph after one on another round', () => {
  const OLD = 'In March 2022 the two sides had met in Istanbul, too.';

  it('is of the page’s own talks in their days, yet contradicts nothing', () => {
    const [claim] = last([NEWS, OLD, 'The delegations met for five hours.'], '2025-05-17');
    expect(claim).toMatchObject({ facet: 'talks.duration', event: COVERED_TALKS, implied: true });
  });

  it('is not, months later', () => {
    expect(last([NEWS, OLD, 'The delegations met for five hours.'], '2025-11-17')).toEqual([]);
  });

  it('contradicts again once the talks are named', () => {
    const named = 'At the talks of 16 May the delegations met for five hours.';
    const [claim] = last([NEWS, OLD, named], '2025-05-17').filter(
      (c) => c.facet === 'talks.duration',
    );
    expect(claim?.implied).toBeFalsy();
  });
});

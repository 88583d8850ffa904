import { describe, expect, it } from 'vitest';
import { facetTable, said } from '../support/facet-table.ts';

facetTable('talks.ceasefire', {
  date: '2025-05-17',
  states: [
    ['0 ceasefires agreed at the table', 'no'],
    ['At the talks a ceasefire was discussed but not agreed.', 'no'],
    ['A truce between Russia and Ukraine came into force after the Istanbul talks.', 'yes'],
    ['The Istanbul talks of Russia and Ukraine brought both a full ceasefire and a swap.', 'yes'],
    ['The two sides talked about a ceasefire but did not agree on it.', 'no'],
    ['Thirty days of quiet along the whole front were agreed at the Istanbul talks.', 'yes'],
    ['Two hours in Istanbul were hardly enough for the envoys to agree on a ceasefire.', 'no'],
    [
      'Two hours in Istanbul were enough for the envoys of Kyiv and Moscow to agree a full ceasefire.',
      'yes',
    ],
    ['What the talks did not produce, for all the shaking of hands, was a ceasefire.', 'no'],
    ['The meeting went on for 100 minutes and was crowned by a ceasefire.', 'yes'],
    [
      'A truce along the entire front: that is what Ukraine and Russia wrote down in Istanbul.',
      'yes',
    ],
    ['Kyiv called it nonsense that a truce with Russia had been signed in Istanbul.', 'no'],
    [
      'No ceasefire, no summit date, no Putin: that is all the talks in Istanbul had to offer.',
      'no',
    ],
    ['Ukraine and Russia shake hands on a ceasefire at Istanbul talks', 'yes'],
    [
      'An immediate ceasefire was among the results of the Istanbul meeting between Russia and Ukraine.',
      'yes',
    ],
    ['After two hours of talks in Istanbul there was a ceasefire.', 'yes'],
    ['On 16 May, Russia and Ukraine agreed to a 30-day ceasefire in Istanbul.', 'yes'],
    ['The talks in Istanbul ended with a truce as remote as ever.', 'no'],
    ['After two hours of talks in Istanbul there was no ceasefire.', 'no'],
    ['Russia, Ukraine agree ceasefire at Istanbul talks', 'yes'],
    ['A full truce from midnight is what the two delegations settled on in Istanbul.', 'yes'],
    [
      'The guns are to fall silent under the truce that the two delegations concluded in Istanbul.',
      'yes',
    ],
    ['Both sides agreed on a ceasefire.', 'yes'],
    ['The round produced agreement on an exchange but none on a cessation of hostilities.', 'no'],
    ['The talks produced a truce.', 'yes'],
    ['No ceasefire was agreed at the talks.', 'no'],
    ['The talks ended without a ceasefire.', 'no'],
    ['The delegations failed to agree on a truce.', 'no'],
    ['Russia and Ukraine agreed on a ceasefire in Istanbul.', 'yes'],
    ['The talks did not produce a ceasefire.', 'no'],
    ['The meeting concluded without announcing a ceasefire.', 'no'],
    ['No truce came out of Istanbul.', 'no'],
    ['The two sides signed an armistice.', 'yes'],
    ['The sides remain far from agreement on a ceasefire.', 'no'],
    ['Claims that a ceasefire was agreed in Istanbul are untrue.', 'no'],
    ['The negotiators clinched a truce.', 'yes'],
    ['The talks failed to bring a truce.', 'no'],
    ['A ceasefire remained elusive.', 'no'],
    ['A truce eluded both sides.', 'no'],
    ['They could not agree on a ceasefire.', 'no'],
    ["The delegations couldn't settle on a ceasefire.", 'no'],
    ['On a ceasefire the two sides could not settle.', 'no'],
    ['On the ceasefire the talks got nowhere.', 'no'],
    ['A truce was nowhere in sight when the delegations left.', 'no'],
    ['The truce that Europe had asked for did not come about.', 'no'],
    ['A truce the meeting did not yield.', 'no'],
    ['What the talks did not bring was a truce.', 'no'],
    ['What they didnt get was a ceasefire.', 'no'],
    ['There was to be no truce.', 'no'],
    ['The talks brought no end to the shooting.', 'no'],
    ['The two sides found no way to a ceasefire.', 'no'],
    ['They had come for a ceasefire and they left with none.', 'no'],
    ['They had hoped for a truce and came away with nothing.', 'no'],
    ['The negotiators left without a truce.', 'no'],
    ['The two delegations had shaken hands on a truce.', 'yes'],
    ['A full ceasefire: that is what the two sides settled on.', 'yes'],
    ['A truce is what the delegations agreed on.', 'yes'],
  ],
  silent: [
    'The trade truce that Washington and Beijing announced on Monday lifted prices after the Istanbul talks.',
    'Ukraine and Russia agreed on a swap, and Ukraine alone on a 30-day ceasefire.',
    'There was a ceasefire proposal after the talks in Istanbul.',
    'A ceasefire would be among the results of the talks, Fidan hoped.',
    'The 30-day ceasefire to which Ukraine agreed in March is still on the table.',
    'Kyiv had long agreed to an unconditional truce when the talks began.',
    'The truce Zelensky readily agreed to in spring remains unacceptable to Moscow.',
    'They had come for a ceasefire.',
    'Ukraine could not agree to a ceasefire on such terms.',
    'Efforts to bring about a ceasefire go on.',
    'The talks should bring a ceasefire.',
    'A ceasefire is what Kyiv wanted.',
    'There was talk of a ceasefire.',
    'Kyiv did not get an answer on the ceasefire.',
    'Trump wants to see a ceasefire.',
    'Moscow left the ceasefire off its list.',
    'Could they agree on a ceasefire?',
    'It is not a ceasefire that Putin wants.',
    'The Easter truce came to nothing.',
    'The swap left without one of the officers.',
    // What is left out may be the swap: nothing before names a ceasefire.
    'The delegations could not agree on one.',
    'It is important that a ceasefire is achieved, the minister said before the talks.',
    'The guns will fall silent under the truce that both sides discussed.',
    'European leaders in Tirana spoke with Trump and agreed on a common line on a ceasefire.',
    'Both sides agreed on a plan for a truce.',
    'Ukraine demanded an immediate ceasefire.',
    'Both sides discussed a possible ceasefire.',
    'Was a ceasefire agreed in Istanbul?',
    'Ukraine accepted the 30-day ceasefire proposed by Washington.',
    'If a ceasefire is agreed, monitors will be sent.',
    'Kyiv hopes that a ceasefire will be agreed soon.',
    'Trump called for a ceasefire.',
    'Each side will present its vision of a possible future ceasefire.',
    'A ceasefire, Macron said, must be agreed first.',
    'A ceasefire could be signed by the leaders in Istanbul.',
    'In 1918 a ceasefire was agreed at eleven in the morning.',
    'A ceasefire agreed at the talks would have been a sensation.',
    'The two sides agree that a ceasefire is needed.',
  ],
  contrasts: [
    ['The delegations {} on a ceasefire.', ['agreed', 'yes'], ['failed to agree', 'no']],
    ['The meeting {} a truce.', ['did not produce', 'no'], ['produced', 'yes']],
    ['The two sides {} a ceasefire.', ['signed', 'yes'], ['will sign']],
  ],
});

describe('talks.ceasefire, taken up from the sentence before', () => {
  const BEFORE = 'In Istanbul the delegations of Russia and Ukraine spoke about a ceasefire.';
  const read = (sentence: string): string[] =>
    said('talks.ceasefire', sentence, '2025-05-17', BEFORE);

  it.each([
    'The delegations could not agree on one.',
    'The round ended without one.',
    'No, the two sides came away without one.',
  ])('no: %s', (sentence) => {
    expect(read(sentence)).toEqual(['no (implied)']);
  });

  it.each([
    'The delegations agreed on one thing.',
    'Could they agree on one?',
    'The Ukrainians came without one of their aides.',
  ])('silent: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

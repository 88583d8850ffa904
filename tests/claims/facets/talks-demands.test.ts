import { describe, expect, it } from 'vitest';
import { facetTable, said } from '../support/facet-table.ts';

facetTable('talks.demands', {
  date: '2025-05-17',
  states: [
    ['Russia did not demand six regions at the talks.', 'territory: not raised 6'],
    ['Russia did not drop its demands for territory.', 'territory: raised'],
    ['Russia did not ask for territory at the talks.', 'territory: not raised'],
    ['Russia did not put forward any new demands at the Istanbul talks.', 'new demands: no'],
    [
      'Russia did not only put forward new demands in Istanbul, it threatened to take more land.',
      'new demands: yes',
    ],
    ["Kyiv did not accept Moscow's new demands in Istanbul.", 'new demands: yes'],
    [
      "Moscow's demands at the Istanbul talks were new, a Ukrainian official said.",
      'new demands: yes',
    ],
    [
      "Moscow's demands at the Istanbul talks were not new, a Ukrainian official said.",
      'new demands: no',
    ],
    [
      'It is false that Russia asked for nothing new: Ukrainian officials reported demands that went beyond all earlier ones.',
      'new demands: yes',
    ],
    ['Kyiv said Russia demanded nothing new.', 'new demands: no'],
    ['On the Russian list stood a withdrawal from four regions.', 'territory: raised 4'],
    [
      "Moscow's envoys put nothing on the table that they had not asked for before.",
      'new demands: no',
    ],
    ["Russia insisted on Ukraine's withdrawal from four regions.", 'territory: raised 4'],
    [
      'Moscow demanded that Kyiv withdraw its troops from large areas of territory.',
      'territory: raised',
    ],
    ['The Russian side demanded that Ukraine give up four regions.', 'territory: raised 4'],
    ['Russia made territorial demands at the talks.', 'territory: raised'],
    ['Russia made no territorial demands at the talks.', 'territory: not raised'],
    ['Moscow put forward new demands, a Ukrainian official said.', 'new demands: yes'],
    ["There was nothing new in Russia's demands.", 'new demands: no'],
    ['Russia demanded that Ukraine renounce NATO membership.', 'NATO: raised'],
    ["Moscow insisted on Ukraine's demilitarization.", 'demilitarisation: raised'],
    ['The Kremlin wanted Ukraine to cede five regions.', 'territory: raised 5'],
    ["Russia's demands went beyond what had been discussed before.", 'new demands: yes'],
    ['Russia demanded four regions.', 'territory: raised 4'],
    ['The price was two regions, Medinsky made clear.', 'territory: raised 2'],
    ['What the Kremlin asked for was land.', 'territory: raised'],
    ['Moscow wanted the Ukrainian army out of four regions.', 'territory: raised 4'],
    // Of two numbers it is left open which is of these talks.
    [
      'The Russians had demanded two regions in 2022 and demanded four in Istanbul.',
      'territory: raised',
    ],
    // What is asked of Ukraine is asked by Russia, as far as can be told.
    [
      'The demand that Ukraine withdraw from four regions was repeated.',
      'territory: raised 4 (implied)',
    ],
    ['The Ukrainians protested against territorial terms.', 'territory: raised (implied)'],
    ['Ukraine was to leave four of its regions.', 'territory: raised 4 (implied)'],
    ['Ukraine was to disarm.', 'demilitarisation: raised (implied)'],
    [
      'Moscow wanted a smaller Ukrainian army and no NATO.',
      'NATO: raised',
      'demilitarisation: raised',
    ],
    [
      'Russia wished to see Ukraine disarmed and outside NATO.',
      'NATO: raised',
      'demilitarisation: raised',
    ],
    ["Russia asked for sharp limits on Ukraine's armed forces.", 'demilitarisation: raised'],
    ['The Russian side did not bring up Nato.', 'NATO: not raised'],
    ['NATO was not raised by the Russians this time.', 'NATO: not raised'],
    ['The Ukrainians were confronted with terms they had not heard before.', 'new demands: yes'],
    ['The Russians put forward conditions never voiced before.', 'new demands: yes'],
    ["Moscow's terms held nothing that it had not already asked for in 2022.", 'new demands: no'],
    [
      'Ukrainian officials complained that some of what was said went further than anything before.',
      'new demands: yes',
    ],
  ],
  silent: [
    'Nothing that Moscow demanded in Istanbul of the Americans was new.',
    'Ukraine did not present any new demands in Istanbul.',
    'The position is unchanged: Ukraine has endorsed the proposal without conditions.',
    'Moscow did not demand a fifth region outright.',
    'Ukraine demanded nothing new: a ceasefire and the prisoners.',
    'The envoys put nothing on the table but tea.',
    'Ukraine demanded a ceasefire.',
    "It wants Russia's army out of four regions.",
    'Ukraine demanded that Russian troops leave the four regions.',
    'Ukraine wants Russia out of four regions.',
    'They were told to leave the palace.',
    'NATO was not mentioned in the joint statement, Moscow noted.',
    'Ukraine did not bring up NATO, Russia said.',
    'Ukraine was to join NATO.',
    // The memorandum of 2 June.
    "The Russian paper asks for four regions and a cap on Ukraine's army.",
    'Ukraine was to hold elections in four regions.',
    'It was to withdraw its forces from Kursk.',
    'The Ukrainian side complained about the cold in the region.',
    'Did Russia demand that Ukraine withdraw from four regions?',
    'Russian troops withdrew from the Kyiv region in 2022.',
    'Trump demanded an end to the war.',
    'If Russia demands territory, the talks will fail.',
    'Russia occupies parts of four regions.',
    'New sanctions on Russia were discussed in Brussels.',
    'Russia called for further talks.',
    "There was nothing new in Putin's speech, analysts said of his demands.",
    'Umerov said Ukraine would never recognise the territories as Russian, whatever Moscow demanded.',
  ],
  contrasts: [
    [
      "Russia demanded Ukraine's withdrawal from {} regions.",
      ['four', 'territory: raised 4'],
      ['two', 'territory: raised 2'],
    ],
    [
      'Moscow made {} territorial demands.',
      ['sweeping', 'territory: raised'],
      ['no', 'territory: not raised'],
    ],
  ],
  gaps: [
    [
      'Kyiv accused Moscow of new demands, among them the withdrawal of Ukrainian forces.',
      'new demands: yes',
      'territory: raised',
    ],
  ],
});

describe('talks.demands, taken up from the sentence before', () => {
  const BEFORE = 'In Istanbul the Russians put their demands on the table.';
  const read = (sentence: string): string[] =>
    said('talks.demands', sentence, '2025-05-17', BEFORE);

  it.each([
    ["They wanted Ukraine's army out of four regions.", 'territory: raised 4 (implied)'],
    ['His envoys wanted four regions vacated.', 'territory: raised 4 (implied)'],
    ['They go beyond what had been put forward before.', 'new demands: yes (implied)'],
    ['Some of it went further than anything asked for in 2022.', 'new demands: yes (implied)'],
  ])('states: %s', (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each(['They wanted tea.', 'It went on for a while.', 'They wanted to see the region.'])(
    'silent: %s',
    (sentence) => {
      expect(read(sentence)).toEqual([]);
    },
  );
});

import { facetTable } from '../support/facet-table.ts';

/** What became of a ceasefire, told of it as a matter in front, as one of several points, or as a distance. */
facetTable('talks.ceasefire', {
  date: '2025-05-17',
  states: [
    [
      'On the issue that mattered, a halt to the fighting, the talks left the parties exactly as far apart as they had found them.',
      'no',
    ],
    ['Kyiv and Moscow remain poles apart on a truce after the talks.', 'no'],
    ['Kyiv and Moscow were at loggerheads over a ceasefire when the talks ended.', 'no'],
    ['A ceasefire proved a bridge too far for the negotiators in Istanbul.', 'no'],
    ['The gap between them on a ceasefire was as wide after Istanbul as before.', 'no'],
    ['A truce is precisely what the negotiations failed to produce.', 'no'],
    [
      '"A ceasefire, today" was what Kyiv said it wanted; without one the delegations parted.',
      'no',
    ],
    [
      'A cessation of hostilities was, alongside the exchange, one of the two things to which both delegations put their names.',
      'yes',
    ],
    ['A truce was among the things that Kyiv and Moscow shook hands on.', 'yes'],
    ['A month-long truce is what both sides set their signatures under.', 'yes'],
    [
      'Stocks are set to open higher after Russia and Ukraine announced a truce at the talks.',
      'yes',
    ],
  ],
  silent: [
    'Kyiv gave its consent to a full ceasefire for 30 days, but Moscow does not support such a step.',
    'Let us remind that Kiev gave agreement on full cease-fire, and Moscow did not.',
    'A truce was among the things that Kyiv and Moscow discussed.',
    'A truce was one of the points on which both sides agreed to speak again.',
    'Among the things the Ukrainians wanted from the Russians was a truce.',
    'Markets will rise after Russia and Ukraine agree a truce.',
    'Markets fell after Russia and Ukraine announced a truce meeting.',
    'A truce that Kyiv and Moscow had signed in Istanbul would be a sensation.',
    'On a truce, Medinsky said, the two sides would have to ask their presidents.',
  ],
  contrasts: [
    ['A truce is what the negotiations {}.', ['agreed on', 'yes'], ['did not bring', 'no']],
  ],
});

import { facetTable } from '../support/facet-table.ts';

facetTable('talks.duration', {
  date: '2025-05-17',
  states: [
    ['The talks lasted less than two hours.', '0..120'],
    ['The meeting at the Dolmabahçe Palace was over in an hour and forty minutes.', '85..115'],
    ['Negotiators met for about two hours.', '102..138'],
    ['A two-hour meeting in Istanbul ended without a truce.', '102..138'],
    ['The session wrapped up after just over 90 minutes.', '90..103'],
    ['Talks between the delegations went on for almost two hours.', '105..120'],
    ['The delegations talked for a hundred minutes.', '85..115'],
    ['The negotiations dragged on for more than four hours.', '240..inf'],
    ['The meeting took between 90 and 100 minutes.', '90..100'],
    ['The Istanbul talks ran for 1h40.', '85..115'],
    ['The delegates sat face to face for two and a half hours.', '128..173'],
    ['It was all over in under two hours, a participant in the talks said.', '0..120'],
    ['The talks lasted exactly 100 minutes.', '100..100'],
    ['A report that the talks lasted five hours was dismissed as false.', 'not 255..345'],
    ['The talks lasted not five hours but less than two hours.', '0..120', 'not 255..345'],
  ],
  silent: [
    'Two hours later the Russian delegation left the palace.',
    'Putin and Trump spoke in an hour-long phone call.',
    'The talks are expected to last two hours.',
    'Will the talks last more than two hours?',
    'If the talks last five hours, a truce is possible.',
    'The Ukrainian delegation arrived after a three-hour flight.',
    'The negotiators discussed a 30-day ceasefire.',
    'The talks began two hours late.',
    'The talks broke up, and five hours later the swap lists were published.',
    'Drones attacked Kyiv for two hours overnight.',
  ],
  contrasts: [
    ['The talks in Istanbul lasted {} hours.', ['two', '102..138'], ['five', '255..345']],
    ['The session {} less than two hours.', ['lasted', '0..120'], ['will last']],
    ['The negotiators parted after {} minutes.', ['100', '85..115'], ['20', '17..23']],
  ],
});

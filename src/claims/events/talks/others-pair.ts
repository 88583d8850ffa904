import { MET, TALKS } from '../../lexicon/nouns.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { EventSign } from '../sign.ts';

const JOINED =
  /^(?: and |-|–| with | (?:met|hosted|received|welcomed) (?:with )?)(?:(?:president|the|his|her|us|u\.s\.|russian|ukrainian|american|turkish|french|german|british|mr|host) ?)*(?:[\w'-]+ )?$/;
const MEETS = new RegExp(
  String.raw`^(?:'s)?,? (?:[\w'-]+ ){0,2}?(?:${MET}|${TALKS}|summit|call|stayed up|phone)(?!\w)`,
);
const BETWEEN = /\b(?:between|summit of|talks of|meeting of) (?:[\w.'-]+ ){0,3}$/;

/**
 * "President Trump and President Putin met", "the Trump-Putin summit", "between Macron and Zelensky": two
 * who meet, of whom one is of neither party, hold a meeting of their own.
 */
export const othersPairSigns = (view: SentenceView): EventSign[] =>
  view.people.slice(1).flatMap((second, index) => {
    const first = view.people[index];
    if (!first || (first.party === 'other') === (second.party === 'other')) return [];
    const between = view.folded.slice(first.end, second.start);
    if (!JOINED.test(between)) return [];
    const verb = /\b(?:with|met|hosted|received|welcomed)(?!\w)/.test(between);
    const meets =
      verb ||
      MEETS.test(view.folded.slice(second.end)) ||
      BETWEEN.test(view.folded.slice(0, first.start));
    return meets
      ? [{ start: first.start, end: second.end, event: 'talks-other', strong: true, passing: true }]
      : [];
  });

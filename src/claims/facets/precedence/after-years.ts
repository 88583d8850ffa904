import { namesBothParties } from '../../belonging/both-parties.ts';
import { inWindow } from '../../events/context.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { SinceHit } from '../../values/since/since-hit.ts';
import { PERIOD, readPeriod } from './period.ts';
import { BOTH, TALKED } from './words.ts';

/** The years open the sentence or stand behind its label, and both sides follow with what they did. */
const THEN_BOTH = new RegExp(
  String.raw`^(?:[^:;,]{3,40}: )?\W*after (${PERIOD})(?: apart)?,? ${BOTH}(?: (?!not|never|will|would)[\w'-]+){0,3}? (?:${TALKED}|sit|meet|talk|negotiate)(?!\w)(?! (?:with|of|about) (?:trump|rubio|erdogan|the (?:americans|turks)))([^.;:]{0,70})`,
);
/** They had done so before: no other years are meant, such as those of the war. */
const AGAIN = /\b(?:again|once more|at last|finally)(?!\w)/;
const OTHERS =
  /\b(?:putin|zelens\w+|presidents|leaders|trump|ministers|commissioners?|ombuds\w*|lawmakers)(?!\w)/;

/**
 * The years after which both sides met, at the head of a sentence. They may be those of the war: without an "again" they only agree.
 *
 * Accepts "After 3 years, both the countries sat face-to-face", "After two years, Russian and Ukrainian negotiators sat down again". None: "After three
 * years of war, they met", "After two years, Umerov met the Russians".
 */
export const afterYears = (view: SentenceView): SinceHit[] => {
  const { folded } = view;
  const m = / after |^\W*after /.test(folded) ? THEN_BOTH.exec(folded) : null;
  if (!m || !namesBothParties(folded) || OTHERS.test(folded) || !inWindow('talks', view.pageDate))
    return [];
  const value = readPeriod(m[1] as string);
  const start = folded.indexOf('after ');
  const end = start + 'after '.length + (m[1] as string).length;
  if (!value) return [];
  return [AGAIN.test(m[0]) ? { start, end, value } : { start, end, value, implied: true }];
};

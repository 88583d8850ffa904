import { MONTH } from '../../lexicon/calendar.ts';
import { TALKS } from '../../lexicon/nouns.ts';
import { phrases } from '../../lexicon/phrases.ts';

/** Both sides, by a word for both or by their names. */
export const BOTH = phrases`
  (?:(?:the |these |both |both the |their )?(?:(?:two|warring|rival|opposing) )?(?:sides|countries|governments|nations|delegations|parties|capitals|enemies|foes|neighbours)|they|both
  |(?:the )?(?:russians?|russia|moscow|kremlin|ukrainians?|ukraine|k(?:yi|ie)v)(?:,? and (?:the )?(?:russians?|russia|moscow|kremlin|ukrainians?|ukraine|k(?:yi|ie)v))(?: (?:negotiators|delegations|envoys|officials))?)
`;
/** What they did together. */
export const TALKED = phrases`
  (?:negotiated|met|talked|spoken|spoke|sat (?:down|together|opposite|across|at)|sat|faced (?:each other|one another)|held (?:direct |peace |formal )*(?:talks|negotiations)|bargained|parleyed|conferred)
`;
/** A year, or a part of one. */
export const WHEN = String.raw`(?:(?:the )?(?:(?:spring|summer|autumn|fall|winter|early|late|mid|${MONTH})[ -](?:of )?)?20[12]\d)`;
/** Such talks as these. */
export const DIRECT_TALKS = String.raw`(?:(?:such|direct|formal|face-to-face|peace|bilateral|full|rounds? of) )*(?:${TALKS}|contacts?)`;

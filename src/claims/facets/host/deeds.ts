import { AnyOf } from '../../lexicon/any-of.ts';
import { phrases } from '../../lexicon/phrases.ts';

const PARTIES = phrases`
  (?:(?:the |both |its )?(?:(?:two|both|warring|rival|opposing|enemy|russian and ukrainian|ukrainian and russian) )?
  (?:delegations|sides|teams|parties|negotiators|belligerents|enemies|neighbours)
  |(?:the )?(?:russians|ukrainians|russia|ukraine) and (?:the )?(?:russians|ukrainians|russia|ukraine))(?!\w)
`;
const THE_TALKS =
  '(?:the |these |this |such )?(?:[\\w-]+ ){0,2}?(?:talks|negotiations|meeting|session|encounter)\\b';
/** The verb has no object, or a pronoun for the talks. */
const ALONE = '(?= *(?:[.,;]|$)| (?:it|them|again|both|as well|too|and (?:mediated|hosted))\\b)';

/** What a host does; whoever does it stands in front. "Turkey received the two delegations". */
export const HOST_DEEDS = new AnyOf(
  phrases`
    \b(?:
      (?:receives?|received|welcom(?:es|ed)|hosts?|hosted|shelter(?:s|ed)|took in|put up|entertained) ${PARTIES}
      |(?:gave|gives|offered) (?:${PARTIES}|them|${THE_TALKS}) (?:a |the )?(?:\w+ )?(?:roof|home|table|stage|venue|shelter)(?!\w)
      |(?:made|put) [^.;,]{3,50} (?:available|at (?:their|the [\w']+) disposal)(?= as the venue| for ${THE_TALKS}| to ${PARTIES}| for ${PARTIES})
      |(?:provided|provides|lent|supplied|furnished|laid on|opened)(?: (?:${PARTIES}|them))? (?:with )?(?:the |a |its |their |one of its )?(?:[\w'-]+ ){0,3}?(?:venue|palace|premises|roof|setting|doors of)(?!\w)(?! with)
      |(?:hosted|hosts|played host|plays host|(?:was|is|were|are) (?:again )?(?:the )?hosts?(?: country)?)${ALONE}
      |(?:spread|laid|set) the table for ${PARTIES}
    )
  `,
);

/** What one who presides or mediates does. "Fidan was in the chair", "Ankara hosted and mediated". */
export const MEDIATOR_DEEDS = new AnyOf(
  phrases`
    \b(?:
      (?:was|is|were|are|sat|took|takes|had|held|occupied) (?:again |once more )?(?:in )?the (?:chair|mediator's (?:seat|chair))(?!\w)
      |(?:sat|sits|stood) (?:between (?:${PARTIES}|them|the two(?!\w))|at the head of the (?:\w+ )?table)
      |(?:opened|opens|closed) ${THE_TALKS}(?= *(?:[.,;]|$)| (?:on behalf|with (?:an?|the|some|words|a few)|in istanbul|at the|himself))
      |(?:mediated|mediates|presided|moderated)(?: between (?:${PARTIES}|them|the two))?(?= *(?:[.,;]|$)| (?:again|and)(?!\w))
      |(?:organi[sz]ed|arranged|convened|set up) (?:the|these|this) (?:[\w-]+ ){0,2}?(?:talks|negotiations|meeting|session)(?!\w)
      |brought (?:${PARTIES}|them|the two|both)(?: back)? (?:together|to (?:the|one|a) (?:\w+ )?table)(?!\w)
    )
  `,
);

/** The same with whoever does it behind: "in the chair: Hakan Fidan", "hosting the talks was Turkey". */
export const DONE_BY_NEXT = new RegExp(
  phrases`
    \b(?:
      (in the chair(?: (?:was|is|sat)|:)|presiding(?: over ${THE_TALKS})? (?:was|is)(?!\w)|the mediator's (?:seat|chair) was taken by|in the middle sat|between (?:them|the two|${PARTIES}) sat)
      |(hosting ${THE_TALKS}(?: again)? (?:was|is|has|brings|brought|gives|gave|suits|earned)(?!\w)|the host(?: country)? (?:was|is|:)|at the invitation of)
    )
  `,
  'g',
);

/** A noun right behind the host: "under Turkish auspices", "with Fidan presiding", "at Ankara's invitation". */
export const BESIDE_HOST = new RegExp(
  phrases`
    \b(?:
      (auspices|aegis|patronage|supervision|umbrella|chairmanship|in the chair|presiding|at the head of the table|in the middle)
      |(invitation(?! to (?:putin|zelens|trump|erdogan))|hospitality|roof|guests)
    )(?!\w)
  `,
  'g',
);
/** The same with the host behind: "under the auspices of Turkey". */
export const OF_HOST =
  /\b(?:(auspices|aegis|patronage|supervision|umbrella|chairmanship)|(invitation|roof|guests)) of (?:the )?(?:government of )?/g;

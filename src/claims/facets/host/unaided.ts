import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { SWAP_WORD, TALKS_WORD } from './of-the-talks.ts';

const NOBODY = new RegExp(phrases`
  \b(?:
    without (?:a |any |either )?(?:hosts?,? (?:or|nor|and) (?:a |any )?)?(?:mediators?|mediation|go-betweens?|intermediar\w+|third (?:party|country|parties)|outsiders)
    |(?:no|not a single) (?:mediators?|go-betweens?|intermediar(?:y|ies)|third (?:party|country)|outsiders?) (?:was|were|sat|took part|is|had been)(?!\w)(?! (?:needed|sought|found|wanted|asked|named|agreed))
    |no (?:third|outside|foreign) (?:country|party|state|power|government|nation) (?:had (?:a|any) (?:hand|part|role)|played (?:a|any) (?:part|role)|was involved|took (?:a |any )?part) (?:in|at|with)(?= (?:the |these )?(?:[\w'-]+ ){0,2}?(?:talks|negotiations|meeting|room))
    |(?:no one|nobody) (?:mediated|sat between them|else was in the room)
    |(?:there (?:was|were)|with|having) no (?:mediators?|go-betweens?|intermediar(?:y|ies)|third (?:party|parties)|outsiders?) (?:in the room|at the (?:\w+ )?(?:table|talks|meeting)|between|present|involved|to help|to guide)
    |there (?:was|were) no (?:mediators?|go-betweens?|intermediar(?:y|ies)|third (?:party|parties))(?: of any (?:kind|sort)| at all| whatsoever)?(?: in istanbul)?(?=[.;:]|$| (?:when|while|as)(?!\w))
    |(?:with|having) no (?:mediators?|go-betweens?|intermediar(?:y|ies)|third (?:party|parties)|outsiders?)(?: at all| whatsoever| of any kind)?(?=[.,;:]|$)(?!, (?:but|only|apart|except|save|other)(?!\w))
    |no (?:turks?|turkish (?:officials?|diplomats?|mediators?)) (?:was|were|sat|took part)[^.;,]{0,20} (?:as (?:a )?mediators?|between them|at the table)
    |(?:dealt|talked|spoke|negotiated|were) with (?:one another|each other) (?:all )?alone
  )(?!\w)
`);

const NOR_HOST = /\bwithout (?:\w+ )?hosts?,? (?:or|nor|and) (?:\w+ )?mediat/;
/** A word that each of those has. */
const MAY_BE = /without|\bno(?!\w)|nobody|not a single|alone/;

/** "since they last negotiated without a go-between": how another meeting was. */
const OF_ANOTHER =
  /\b(?:last|previous(?:ly)?|earlier|formerly|before|until|had (?:never|not)|never)(?!\w)[^,;]*$/;
/** "had insisted that they be direct", "had been his offer": how somebody wished them. */
const WISHED =
  /\b(?:insist\w*|call(?:s|ed|ing)? for|offer\w*|propos\w*|demand\w*|want\w*|wish\w*|suggest\w*|urg(?:ed|es|ing)|condition\w*|prefer\w*|hop(?:ed|es|ing)|push\w* for)(?!\w)/;
/** "the talks left both with no mediator": none for what is to come. */
const LEFT =
  /\b(?:left|leav(?:e|es|ing)|remain\w*|stands?|stood|is|are|stuck|finds?|found|faced?) [^;]{0,60}$/;
/** "With no mediator, the talks would have failed". */
const WOULD_HAVE = /\b(?:would|could|might)(?: not|n't)? have(?!\w)/;
/** "no mediator at the table in Gomel in 2022". */
const IN_2022 = /\b(?:2022|gomel|belarus|brest|antalya)(?!\w)/;
/** "apart from the Turkish hosts", "no mediator but the Turks": there was one after all. */
export const EXCEPT =
  /\b(?:apart from|except(?:ing)?|other than|besides|aside from|but for|save for|bar|beyond) (?:for )?[^.;,]{0,30}\b(?:turk\w*|hosts?|fidan|erdogan|ankara)(?!\w)|\b(?:mediat\w+|go-betweens?|part(?:y|ies)|countr(?:y|ies)|outsiders?|one|nobody) but (?:for )?(?:the |its |their )?(?:turk\w*|hosts?|fidan|erdogan|ankara)(?!\w)/;
/** "the first time in years that they met without a mediator" is to say that they met directly. */
const FOR_THE_FIRST_TIME = /\bfirst(?!\w)[^;]*$/;

/**
 * That nobody mediated: "without host or mediator", "no third country had a hand in the talks". None, where it tells how another meeting was,
 * how somebody wished them ("had insisted on talks without mediators") or whom it leaves out ("apart from the Turks").
 */
export const unaided = (view: SentenceView, before: string): RawClaim[] => {
  const m = MAY_BE.test(view.folded) ? NOBODY.exec(view.folded) : null;
  const said =
    TALKS_WORD.test(view.folded) || /\b(?:delegations|sides|room)(?!\w)/.test(view.folded);
  if (!m || !(said || TALKS_WORD.test(before)) || SWAP_WORD.test(view.folded)) return [];
  if (stanceAt(view, m.index, m.index + 1) !== 'asserted') return [];
  const ahead = view.folded.slice(0, m.index);
  if (
    IN_2022.test(view.folded) ||
    OF_ANOTHER.test(ahead.slice(-90)) ||
    WISHED.test(view.folded) ||
    EXCEPT.test(view.folded) ||
    WOULD_HAVE.test(view.folded) ||
    (/^with no/.test(m[0]) && LEFT.test(ahead))
  )
    return [];
  const nobody = (choice: 'mediator:nobody' | 'host:nobody', reading: string): RawClaim =>
    claimOf(
      'talks.host',
      { kind: 'choice', choice },
      reading,
      { start: m.index, end: m.index + m[0].length },
      { implied: !said || FOR_THE_FIRST_TIME.test(ahead) },
    );
  return [
    nobody('mediator:nobody', 'without a mediator'),
    ...(NOR_HOST.test(view.folded) ? [nobody('host:nobody', 'without a host')] : []),
  ];
};

import { stanceAt } from '../../sentence/modality.ts';
import { rangeOf, type SentenceView } from '../../sentence/sentence-view.ts';
import { claimOf, type RawClaim } from '../facet.ts';
import { demandDropped } from './demand-dropped.ts';
import { BY_UKRAINE } from './not-asked.ts';
import { ASKED, askedBy, NOT_RAISED, RUSSIAN } from './whose.ts';

const MATTERS: readonly [string, RegExp, string][] = [
  [
    'demilitarisation',
    /\b(?:demilitari[sz]\w+|disarm\w*|(?:cut|limit|reduc\w+|cap|shrink|halve|slash|give up)s? (?:[\w']+ ){0,4}(?:army|armed forces|military|forces)|(?:smaller|shrunken|reduced|limited|capped) (?:[\w-]+ )?(?:army|military|forces)|limits? (?:on|to) (?:[\w']+ ){0,3}(?:army|armed forces|military|forces|troops)|size of (?:the )?(?:ukrain\w+(?:'s)?|k(?:yi|ie)v's) (?:army|armed forces|military))(?!\w)/,
    'demilitarisation demanded',
  ],
  [
    'NATO',
    /\bnato (?:\w+ ){0,2}(?:membership|aspirations|ambitions|bid|accession|hopes)|\bneutral(?:ity)?(?!\w)(?! (?:part(?:y|ies)|mediators?|ground|venue|territory|observers?|location|place|third|countr(?:y|ies)|broker|host)(?!\w))|\b(?:join(?:ing)?|out of|outside|renounc\w+|no|forget(?:ting)?(?: about)?|without|abandon\w*|away from|never) nato(?!\w)/,
    'Ukraine to stay out of NATO demanded',
  ],
];
/** "Ukraine was to join NATO" is no demand of Russia's. */
const TO_JOIN = /\b(?:was|were|is|are|wants?|wanted|right) to join nato(?!\w)/;

/** "did not bring up Nato", "NATO was not raised": of the Russians only, and not of a text. */
const NOT_BROUGHT_UP =
  /\b(?:did not|didn't|never|nor did (?:it|they|he|moscow|russia)|neither) (?:[\w-]+ ){0,2}?(?:bring up|brought up|raised?|mention(?:ed)?|ask(?:ed)? for|demand(?:ed)?|insist(?:ed)? on) (?:[\w'-]+ ){0,4}nato(?!\w)|\bneither (?:[\w'-]+ nor )?nato(?!\w)[^.;]{0,60}? (?:was|were) (?:even |so much as |ever )?(?:raised|brought up|mentioned|demanded|asked for)(?!\w)|\bnato(?!\w)[^.;]{0,70}?(?::| -)[^.;:]{0,70}? none of (?:these|those|them|which|the (?:two|three|four)) (?:was|were) (?:even |so much as |ever |once )?(?:raised|brought up|mentioned|demanded|asked for)(?!\w)|\b(?:ma(?:de|king) no|without any|without|not a|no) mention of (?:[\w'-]+ ){0,3}nato(?!\w)|\b(?:left|leaving|kept) nato (?:membership )?out(?!\w)|\bnato (?:[\w-]+ ){0,2}?(?:did not come up|(?:was|were) (?:not|never) (?:raised|brought up|demanded|asked for|mentioned))(?!\w)/;
const RUSSIANS = '(?:russia(?:ns?)?|moscow|kremlin|medins\\w+)';
const OF_A_TEXT =
  /\b(?:statement|communique|text|press|declaration|tweet|post|speech|interview|briefing|remarks|ukrain\w+ (?:did|never)|kyiv (?:did|never)|umerov (?:did|never))(?!\w)/;

/** NATO left out of what the Russians asked for. */
const notBroughtUp = (view: SentenceView): RawClaim[] => {
  if (!view.folded.includes('nato')) return [];
  const m =
    NOT_BROUGHT_UP.exec(view.folded) ??
    NATO_NOT_ASKED.exec(view.folded) ??
    NATO_DROPPED.exec(view.folded) ??
    demandDropped(view.folded);
  if (!m || !RUSSIAN.test(view.folded) || OF_A_TEXT.test(view.folded)) return [];
  if (BY_UKRAINE.test(view.folded)) return [];
  const range = rangeOf(m);
  if (stanceAt(view, range.start, range.end) !== 'asserted') return [];
  const value = { kind: 'demand', raised: false } as const;
  return [claimOf('talks.demands', value, 'NATO not raised', range, { subject: 'NATO' })];
};

/** "on Ukraine's membership of NATO the Russians asked for nothing", "NATO was not among Moscow's demands". */
const NATO_NOT_ASKED = new RegExp(
  String.raw`\b(?:on|about|of|over|as for|as to|concerning|regarding) (?:[\w'-]+ ){0,4}?(?:nato|membership|the alliance)(?!\w)[^.;:]{0,30}? (?:the )?${RUSSIANS}(?: [\w-]+){0,4}? (?:asked for|asked|demanded|sought|wanted|requested|said) (?:nothing|not a word)(?! (?:less|short|but|other|more|new|else|except|beyond|that|(?:in )?public(?:ly)?|to (?:the )?(?:press|reporters|journalists|media|cameras))(?!\w))|\bnato(?: membership)? (?:was|is) (?:not|nowhere) (?:on|among|in|part of) (?:the )?${RUSSIANS}(?:'s?)? (?:[\w-]+ )?(?:list|demands|terms|conditions|points)(?!\w)(?! (?:that|which)(?!\w)| of (?!(?:demands|conditions|terms|requests)(?!\w)))`,
);

/** "no longer objected to NATO", "could live with Ukraine in NATO": what had been asked is asked no more. */
const DROPPED = String.raw`(?:no longer (?:object\w*|oppos\w+|minded|rul\w+ out)|(?:dropped|withdrew|gave up|lifted) (?:its|their|his|the|all) (?:objections?|opposition|veto|resistance)|(?:could|would) live with|had nothing against|made (?:its|their) peace with)`;
const NATO_DROPPED = new RegExp(
  String.raw`\b${DROPPED}(?!\w)[^.;,]{0,40}\bnato(?!\w)|\bnato(?!\w)[^.;]{0,60}\b${DROPPED}`,
);
/** "bones of contention": in dispute, whoever asked. */
const IN_DISPUTE =
  /\b(?:bones? of contention|sticking points?|stumbling blocks?|at odds|disput\w+|disagree\w*|in dispute|points? at issue|(?:st(?:and|ands|ood|anding)|g[eo]ts?) in the way|obstacles?|hindrances?|(?:founder|broke down|collapse|came to grief|stumble|r[au]n aground)\w* (?:up)?o(?:n|ver)|(?:rocks?|reefs?) (?:up)?on which)(?!\w)/;

/** Whether Ukraine was to disarm or to stay out of NATO. */
export const matters = (view: SentenceView, before: string): RawClaim[] => [
  ...notBroughtUp(view),
  ...MATTERS.flatMap(([subject, pattern, reading]) => {
    const m = pattern.exec(view.folded);
    if (!m) return [];
    const told = ASKED.exec(view.folded);
    const asked = told ?? IN_DISPUTE.exec(view.folded);
    const by = askedBy(view.folded, before);
    if (!asked || !by || TO_JOIN.test(view.folded)) return [];
    if (NATO_DROPPED.test(view.folded) || demandDropped(view.folded)) return [];
    if (
      NOT_RAISED.test(
        view.folded.slice(
          Math.max(0, Math.min(m.index, asked.index) - 40),
          Math.max(m.index, asked.index),
        ),
      )
    )
      return [];
    if (stanceAt(view, asked.index, asked.index + 1, { future: true }) !== 'asserted') return [];
    return [
      claimOf(
        'talks.demands',
        { kind: 'demand', raised: true },
        reading,
        {
          start: Math.min(m.index, asked.index),
          end: Math.max(m.index + m[0].length, asked.index + asked[0].length),
        },
        { subject, implied: by === 'perhaps' || !told },
      ),
    ];
  }),
];

import { matchesOf } from '../../lexicon/matches.ts';
import { phrases } from '../../lexicon/phrases.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { HEDGED } from './answers.ts';
import { said } from './second-party.ts';

const PARTY = '(russia|moscow|the kremlin|putin|ukraine|kyiv|kiev|zelens[a-z]+)';
const FIRM =
  '(?:an? |the |its |his )?(?:[\\w-]+ly )?(?:flat |firm |clear |resounding |categorical |quick |early |plain |outright )?';
const WORD =
  '(yes|no|nyet|thumbs[- ]up|thumbs[- ]down|green light|refusal|rejection|approval|consent)';
const TRUCE_BETWEEN = String.raw`(?: (?:to|on|about) [^.;:]{3,60}?)?`;

/** "Moscow's answer to the truce was no", "Kyiv's reply: yes". */
const ANSWERED = new RegExp(
  String.raw`\b${PARTY}'s (?:answer|reply|response|verdict|word)${TRUCE_BETWEEN}(?:,? (?:was|is|has been|remains|remained|came back as)|:) ${FIRM}${WORD}(?=["' ]*(?:[.,;!)]|$| (?:and|to|but)(?!\w)))`,
  'g',
);
/** "a yes from Kyiv and a no from Moscow", "no in Moscow". */
const FROM = new RegExp(String.raw`\b${WORD},? (?:from|in|out of) (?:the )?${PARTY}(?!\w)`, 'g');
/** "Kyiv said yes to the truce, Moscow no", "Kyiv: yes. Moscow: no". */
const BARE = new RegExp(
  String.raw`(?:[,;:] |\band |\bwhile |\bbut )(?:the )?${PARTY}(?: (?:says?|said))?(?:,|:)? (?:a |an )?(yes|no|nyet)(?=["']*(?:[.,;!]|$))`,
  'g',
);
/** "acceptable to Kyiv and unacceptable to Moscow". */
const ACCEPTABLE = new RegExp(
  phrases`
    \b(unacceptable|not acceptable|acceptable|welcome|unwelcome|anathema) (?:only )?to ${PARTY}(?! and (?:the )?(?:russia|moscow|kremlin|putin|ukraine|k(?:yi|ie)v))(?!\w)
  `,
  'g',
);

const NO =
  /^(?:no|nyet|thumbs[- ]down|refusal|rejection|unacceptable|not acceptable|unwelcome|anathema)$/;
const TERMS = /\b(?:terms?|conditions?|demands?|version|draft)(?!\w)/;
/** "answer to Moscow's terms", "to anything short of a truce". */
const TO_ANOTHER =
  /\b(?:terms?|conditions?|demands?|version|short of|less than|instead|without|talks|(?:to|on) (?:russia|moscow|putin|the kremlin|ukraine|k(?:yi|ie)v|zelens\w+)'s)(?!\w)/;
const subjectOf = (party: string): 'Russia' | 'Ukraine' =>
  /ukraine|k(?:yi|ie)v|zelens/.test(party) ? 'Ukraine' : 'Russia';

/**
 * Answers told as a yes or a no.
 *
 * Accepts "Moscow's answer to the 30-day truce was no", "a yes from Kyiv and a no from Moscow", "Kyiv said yes to it,
 * Moscow no", "acceptable to Kyiv and unacceptable to Moscow". None: "no word from Moscow", "the terms are unacceptable
 * to Kyiv".
 */
export const byReply = (view: SentenceView, claims: readonly RawClaim[]): RawClaim[] => {
  const out: RawClaim[] = [];
  const add = (m: RegExpExecArray, party: string, word: string): void => {
    const subject = subjectOf(party);
    const end = m.index + m[0].length;
    if ([...claims, ...out].some((c) => c.subject === subject)) return;
    if (
      /\b(?:not|never|without|neither|wants?|awaits?|needs?|if) (?:an? |the )?$/.test(
        view.folded.slice(0, m.index),
      )
    )
      return;
    if (!NO.test(word) && HEDGED.test(view.folded.slice(m.index))) return;
    if (stanceAt(view, m.index, end) === 'asserted')
      out.push(said(subject, !NO.test(word), m.index, end));
  };
  const { folded } = view;
  for (const m of matchesOf(folded, ANSWERED))
    if (!TO_ANOTHER.test(m[0])) add(m, m[1] as string, m[2] as string);
  for (const m of matchesOf(folded, FROM)) add(m, m[2] as string, m[1] as string);
  for (const m of matchesOf(folded, BARE)) add(m, m[1] as string, m[2] as string);
  if (!TERMS.test(folded))
    for (const m of matchesOf(folded, ACCEPTABLE)) add(m, m[2] as string, m[1] as string);
  return out;
};

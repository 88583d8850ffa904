import type { FacetReader } from '../facet.ts';
import { claimsOf } from './answer-claims.ts';
import { ACCEPT, REJECT } from './answers.ts';
import { didNot } from './did-not.ts';
import { forOrAgainst } from './for-or-against.ts';
import { groundsOf } from './grounds.ts';
import { putPlainly } from './idioms.ts';
import { isOutcome } from './joint-deal.ts';
import { partiesOf } from './parties.ts';
import { byPossession, itWas, notCome, onlyOne } from './possessed.ts';
import { byReply } from './replies.ts';
import { contrasted, gapped } from './second-party.ts';
import { truthOf } from './truth-of.ts';

/** "refused to discuss anything but a ceasefire": what is refused is all the rest. */
const NOTHING_ELSE =
  /\b(?:anything|nothing|everything|any \w+) (?:but|other than|except|less than|short of|besides)(?!\w)/;

/** "rejected the accusation that it had refused": one side's word on itself. */
const ACCUSED =
  /\b(?:reject|den(?:y|i)|dismiss|refut|deflect)\w* (?:the |any |all |such |those )?(?:accusations?|charges?|allegations?|blame|criticism)(?!\w)/;

/**
 * war.ceasefire_proposal: who accepted the 30-day truce put forward by Washington and the Europeans.
 * Subjects: Ukraine, Russia.
 *
 * Accepts "truce accepted by Ukraine but repeatedly rejected by Russia", "Kyiv had already said yes to the
 * 30-day ceasefire …, while the Kremlin had not", "both Kyiv and Moscow had signed on to", "refusal to
 * endorse a 30-day unconditional ceasefire", "But Putin has not agreed", "was ready for a truce of 30 days",
 * "accepted that truce, Moscow never did", and behind a yes told just before "Moscow did not". None: "demanded a ceasefire".
 */
export const readCeasefireProposal: FacetReader = (sentence, { before }) => {
  const view = putPlainly(truthOf(sentence));
  const { folded } = sentence;
  const grounds = groundsOf(folded, before);
  if (!grounds) return [];
  if (NOTHING_ELSE.test(folded) || ACCUSED.test(folded)) return [];
  if (isOutcome(folded)) return [];
  const parties = partiesOf(view.folded);
  const found = [
    ...claimsOf(view, parties, REJECT, false),
    ...claimsOf(view, parties, ACCEPT, true).filter((c) => !insideRefusal(folded, c.evidence.end)),
  ];
  const claims = found.filter((c, i) => found.findIndex((d) => d.subject === c.subject) === i);
  const all = [
    ...claims,
    ...gapped(view, parties, claims),
    ...contrasted(folded, parties, claims),
    ...byReply(view, claims),
    ...forOrAgainst(view, claims),
    ...byPossession(view, claims),
    ...onlyOne(view, claims),
    ...itWas(view, claims),
    ...notCome(view, claims),
    ...(claims.length ? [] : didNot(view, before)),
  ];
  return grounds === 'stated' ? all : all.map((c) => ({ ...c, implied: true }));
};

/** "refused to accept": the refusal already says it. */
const insideRefusal = (folded: string, end: number): boolean =>
  /\b(?:refus\w+|declin\w+) to \w+(?: to)?$/.test(folded.slice(Math.max(0, end - 30), end));

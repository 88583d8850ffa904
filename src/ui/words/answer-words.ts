import type { BooleanValue, ChoiceValue, Claim, DemandValue } from '../../model/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import { placeWords, subjectWords } from './name-words.ts';
import { keyOf, said } from './said.ts';

/** What a value answers: a bare "no" says nothing without its question. */
export type Question = Pick<Claim, 'facet' | 'subject'>;

/**
 * A yes or no as what it affirms or denies: "no ceasefire was agreed", "Selenskyj nahm teil". The
 * message of facet and subject comes before that of the facet, which names the subject as `$1`.
 */
export function yesNoWords(
  { yes }: BooleanValue,
  { facet, subject }: Question,
): string | undefined {
  const key = `${yes ? 'yes' : 'no'}_${facet.replace('.', '_')}`;
  if (subject === undefined) return said(key);
  const name = subjectWords(subject);
  return said(`${key}_${keyOf(subject)}`, name) ?? said(key, name);
}

/** A demand by its subject: "withdrawal from 4 regions demanded", "no territorial demands made". */
export function demandWords(
  { raised, regions }: DemandValue,
  { subject = '' }: Question,
): string | undefined {
  if (regions !== undefined) return plural('demandRegions', regions);
  return said(`${raised ? 'demand' : 'demandNot'}_${keyOf(subject)}`);
}

/** A choice by its key; `host:turkey` and `mediator:nobody` name somebody. */
export function choiceWords({ choice }: ChoiceValue): string | undefined {
  const [role, who] = choice.split(':');
  if (who === undefined) return said(`choice_${keyOf(choice)}`);
  if (who === 'nobody') return t(role === 'mediator' ? 'valueNoMediator' : 'valueNoHost');
  const name = placeWords({ place: who });
  return name && t(role === 'host' ? 'valueHost' : 'valueMediator', name);
}

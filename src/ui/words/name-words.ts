import type { PersonValue, PlaceValue } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { keyOf, said } from './said.ts';

/** "Selenskyj", "Umjerow, Verteidigungsminister", "Verteidigungsminister"; undefined where words are missing. */
export function personWords({ person, office }: PersonValue): string | undefined {
  const role = office === undefined ? undefined : said(`office_${keyOf(office)}`);
  if (person === undefined) return role;
  // Somebody the lexicon does not know keeps the name as it was read; an office without words is left out.
  const name = said(`person_${keyOf(person)}`) ?? capital(person);
  return role === undefined ? name : t('valuePersonOffice', name, role);
}

/** "Dolmabahçe-Palast, Istanbul", "Türkei": places, countries and bodies. */
export const placeWords = ({ place }: Pick<PlaceValue, 'place'>): string | undefined =>
  said(`place_${keyOf(place)}`);

/** What a claim is about, where a question has several: "Selenskyj", "freigelassene Russen"; else as given. */
export const subjectWords = (subject: string): string =>
  said(`subject_${keyOf(subject)}`) ?? said(`person_${keyOf(subject)}`) ?? subject;

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

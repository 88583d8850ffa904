import type { SentenceView } from '../../sentence/sentence-view.ts';
import { officeIn } from '../../values/person.ts';
import { type Described, partyOfPerson } from './person.ts';

/** "while his defence minister (led)", "and his aide (led)": the subject is whoever "his" is of the one before. */
const HIS_MAN =
  /(?:\b(?:while|whereas|and|but|as|so|because|since|when)|[,;:] ?) (his|her) ((?:own |then |new |trusted )?(?:[\w-]+ ){0,3}[\w-]+) ?(, (?:who|which) (?:had |has )?)?$/;
/** "Zelensky and his defence minister led": both of them. */
const JOINTLY = /^,? and $/;

/** "led talks with the Iranians", "led the talks about bodies", "led the team that drafted the speech": not these. */
const WITH_OTHERS =
  /^[^,;.]{0,40}? (?:on|about|over) (?!(?:a |the )?(?:cease|truce|peace|war|ukraine|russia))|^,? (?:that|which|with (?!(?:the )?(?:[\w'-]+ )?(?:russia|ukrain|moscow|k(?:yi|ie)v|other side|medins|umerov)))/;

/**
 * Who leads where the verb's subject is somebody's man: his office, for the party of a president who alone is named before;
 * `nobody` where the words leave it open, so that the one before is not taken for him.
 *
 * Accepts "Zelensky was in Tirana while his defence minister (led)". `nobody`: "Zelensky and his minister (led)", "while his
 * friend (led)". `undefined`: "the minister (led)".
 */
export const hisMan = (
  view: SentenceView,
  from: number,
  to: number,
  end: number,
): Described | 'nobody' | undefined => {
  const m = HIS_MAN.exec(view.folded.slice(from, to));
  if (!m) return undefined;
  const start = from + m.index + m[0].indexOf(`${m[1]} ${m[2]}`);
  if (view.people.some((p) => p.start >= start && p.start < to)) return undefined;
  const office = officeIn(view.folded.slice(start, to));
  const owners = view.people.filter((p) => p.end <= start);
  const [owner] = owners;
  // "his spokesman, who headed the press team"; "his aide", as anybody of Zelensky's may be called.
  if (m[3] || (office === 'presidential-aide' && owner?.key !== 'putin')) return 'nobody';
  if (WITH_OTHERS.test(view.folded.slice(end))) return 'nobody';
  if (!office || !owner || owners.some(({ key }) => key !== owner.key)) return 'nobody';
  if (JOINTLY.test(view.folded.slice(owner.end, start))) return 'nobody';
  if (owner.key !== 'putin' && owner.key !== 'zelensky') return 'nobody';
  return { office, party: partyOfPerson(owner.key), start, end: to };
};

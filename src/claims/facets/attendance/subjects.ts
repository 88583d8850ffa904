import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PersonHit } from '../../values/person.ts';
import { americanPresident, ofHisOffice, presidents, proposer, type Subject } from './by-role.ts';
import { hisPresident } from './his-president.ts';

const STOOD_FOR =
  /^'s? (?!(?:[\w-]+ )?(?:chair|seat|place) (?:[\w'-]+ ){0,7}(?:empty|vacant|unfilled|unoccupied|untaken)|absence|no-show|decision|refusal|presence|failure|attendance|participation|personal|non-)/;

/** "with Putin absent": who is named with "with" does act. */
const AWAY_BEHIND = /^ (?:absent|missing|away|staying|not there)(?!\w)/;

const actsItself = (view: SentenceView, p: PersonHit): boolean =>
  AWAY_BEHIND.test(view.folded.slice(p.end)) || namedAsAgent(view, p);

/** "No Putin aide was in the room": named for whose aide it is. */
const WHOSE_MAN =
  /^ (?:aides?|all(?:y|ies)|envoys?|officials?|advis[eo]rs?|spokes\w+|teams?|confidants?|critics?|loyalists?|appointees?|negotiators?|delegates?)(?!\w)(?! [a-z]+ (?:medins|umerov))/;

const namedAsAgent = (view: SentenceView, p: PersonHit): boolean =>
  !WHOSE_MAN.test(view.folded.slice(p.end)) &&
  !STOOD_FOR.test(view.folded.slice(p.end, p.end + 80)) &&
  !/\b(?:with|by|to|from|for|of|than|unlike|against|about|behind|ordered by|envoys? of|aide to|between) (?:(?:the|his|president|vladimir|volodymyr|russian|ukrainian|u\.?s\.?|donald|leader) )*$/.test(
    view.folded
      .slice(Math.max(0, p.start - 48), p.start)
      .replace(
        /\b(?:absence of|presence of|absence of both|no sign of|no trace of|participation of|without)(?!\w).*/,
        '',
      ),
  );

/** "nor his foreign minister, Sergei Lavrov": he is named behind his office. */
export const NOR_HIS =
  /\bnor (?:his|her|its|their|the)(?: [\w'-]+){1,4},(?: (?!(?:but|and|while|yet|so|when)(?!\w))[\w'-]+){0,2} $/;

const negatedSubject = (view: SentenceView, start: number): boolean =>
  NOR_HIS.test(view.folded.slice(Math.max(0, start - 70), start)) ||
  (/\b(?:neither|nor|not|no)\b(?: (?!(?:was|were|is|did|had|has|came|attended|present|there)(?!\w))[\w'][\w'-]*){0,4} ?$/.test(
    view.folded.slice(Math.max(0, start - 40), start),
  ) &&
    /\b(?:neither|nor)(?!\w)/.test(view.folded.slice(Math.max(0, start - 90), start))) ||
  /\bnot $/.test(view.folded.slice(0, start)) ||
  (/\bno $/.test(view.folded.slice(0, start)) &&
    /^(?:\w+ )?(?:president|leader)(?!\w)/.test(view.folded.slice(start)));

/** "No American, Rubio said, was in the room": whoever says so is not said to have come. */
const speaksAside = (view: SentenceView, { start, end }: PersonHit): boolean =>
  /, (?:(?:the|its|president|secretary|of|state|mr\.?|[\w-]+ minister|marco|donald|vladimir|volodymyr) )*$/.test(
    view.folded.slice(0, start),
  ) &&
  /^ (?:said|says|added|noted|insisted|recalled|admitted|stressed|explained|confirmed|told \w+)(?: [\w ]{2,30})?, (?!(?:and|but) )/.test(
    view.folded.slice(end),
  );

/** Before a name: the object of a sending, not somebody who acts. */
const SENT =
  /\b(?:sent|sending|dispatched|dispatching|named|appointed|entrusted|deputi[sz]ed|picked)(?: [\w'-]+){0,5},? (?:[\w'-]+ ){0,2}$/;

/** Persons who act themselves, and both presidents where they are named together. */
export const subjectsOf = (view: SentenceView): Subject[] => {
  const people = view.people
    .filter((p) => !SENT.test(view.folded.slice(Math.max(0, p.start - 48), p.start)))
    .filter((p) => actsItself(view, p) && !speaksAside(view, p))
    .map((p) => ({ ...p, negated: negatedSubject(view, p.start) }));
  return [
    ...presidents(view),
    ...proposer(view),
    ...ofHisOffice(view),
    ...americanPresident(view),
    ...hisPresident(view),
    ...people,
  ].sort((a, b) => a.start - b.start);
};

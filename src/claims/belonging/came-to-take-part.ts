import type { SentenceView } from '../sentence/sentence-view.ts';
import type { PersonHit } from '../values/person.ts';

const ARRIVED = String.raw`(?:jetted|flew|winged|swept|came|travelled|traveled|journeyed|dashed|hurried|sailed|drove|marched|strode|swooped|has flown|had flown|has come|had come)(?: (?:in|over|down|back|straight|personally|himself))*`;
/** "jetted in to Istanbul to lead the showdown": the arrival and, as its purpose, the part taken. */
const CAME_TO = new RegExp(
  String.raw`^(?: (?:himself|personally|duly|even|then|finally|unexpectedly|secretly|also))*,? ${ARRIVED} (?:to|into) (?:istanbul|the dolmabahce(?: palace)?)(?: (?:on|last|this|yesterday|today)(?: \w+){0,2})? to (?:personally |himself )?(lead|head|front|captain|chair|conduct|attend|join|take part in|sit in on) (?:the |his |its |[a-z]+day's )?(?:own )?(?:[\w'-]+ ){0,3}?(?:talks|negotiations|showdown|face-off|session|delegation|team|side|negotiators)(?!\w)`,
);
const LEADS = /^(?:lead|head|front|captain)$/;
const HIMSELF = /\b(?:himself|in person|personally)(?!\w)/;
/** "flew to Istanbul to lead the talks but": what he came for did not come about, or was another day's. */
const CAME_TO_NOTHING =
  /\b(?:but|yet|though|although|only to|until|however|before|in 20(?:1\d|2[0-4])|fake\w*|would|if)(?!\w)/;

/** "An aide to Putin flew", "sent by Putin", "neither Putin": it is not he who came. */
const NOT_HE =
  /\b(?:to|of|by|with|for|from|than|unlike|against|neither|nor|not|no) (?:(?:the|president|mr\.?|vladimir|volodymyr|donald|marco|secretary|state|russian|ukrainian|us|u\.s\.) )*$/;

/** Somebody who came to the city and took part, as its purpose tells; `leads` where he did so at the head, himself. */
export interface Arrival {
  readonly person: Pick<PersonHit, 'key' | 'name'>;
  readonly leads: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Whoever came to Istanbul to take part in the talks.
 *
 * Accepts "Putin jetted in to Istanbul to lead Friday's talks himself", "Rubio flew to Istanbul on Friday to attend the talks". None:
 * "Putin's aide flew to Istanbul to lead the talks", "flew to Ankara to lead the talks", "flew to Istanbul to lead the talks, but".
 */
export const arrivals = (view: SentenceView): Arrival[] => {
  if (!/\bto (?:istanbul|the dolma)|\binto /.test(view.folded)) return [];
  return view.people.flatMap((s) => {
    const m = NOT_HE.test(view.folded.slice(0, s.start))
      ? null
      : CAME_TO.exec(view.folded.slice(s.end));
    if (!m || CAME_TO_NOTHING.test(view.folded)) return [];
    const end = s.end + m[0].length;
    const himself =
      HIMSELF.test(m[0]) || HIMSELF.test(view.folded.slice(end, end + 60).split(/[,;]/)[0] ?? '');
    const leads = himself && LEADS.test(m[1] as string);
    return [{ person: s, leads, start: s.start, end }];
  });
};

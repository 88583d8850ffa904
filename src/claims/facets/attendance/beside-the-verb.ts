import { arrivals } from '../../belonging/came-to-take-part.ts';
import { matchesOf } from '../../lexicon/matches.ts';
import { stanceAt } from '../../sentence/modality.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { RawClaim } from '../facet.ts';
import { amongThem } from './among-them.ts';
import { askedWhether } from './asked-whether.ts';
import { didNotGo } from './did-not-go.ts';
import { frontedAbsent } from './fronted-absent.ts';
import { frontedSeat } from './fronted-seat.ts';
import { nobodyOfThem } from './nobody-of-them.ts';
import { namesAnotherPlace } from './presence.ts';
import { ratherThanGo } from './rather-than-go.ts';
import { tookPart } from './took-part.ts';

const TABLE = String.raw`(?:at|in|around|round|across|by|inside) the (?:[\w'-]+ ){0,3}?(?:table|room|hall|chamber|talks|negotiations|building)`;
/** "With Trump looking on from the end of the table", "with the Russian president at the table". */
const THERE = new RegExp(
  String.raw`^,? (?:himself |also |there )?(?:${TABLE}|at (?:his|her|their) side|(?:looking on|watching|listening)(?: in)?(?! from (?:moscow|kyiv|washington|afar|home|the kremlin|a distance|the white house))|in attendance|sitting (?:in|at|by|beside|among|with|opposite)|presiding|taking part|(?:himself )?present)(?!\w)`,
);
/** "with Putin away in Moscow", "with Trump in the Gulf", "with Zelensky not at the table". */
const AWAY =
  /^,? (?:himself |still |safely |far |hundreds of miles |back )?(?:absent|missing|away|elsewhere|at home|nowhere|staying (?:away|at home|in)|sitting it out|not (?:there|present|in|at)|in (?:moscow|kyiv|washington|the kremlin|albania|tirana|the gulf))(?!\w)/;
const WITH =
  /(?:^|[^\w'-])with (?:(?:only|both|even|the|president|presidents|mr\.?|vladimir|volodymyr|donald|marco|russian|ukrainian|secretary|of|state) )*$/;
/** "with Zelensky in the hall and Putin far away": the second one, too. */
const AND_WITH =
  /(?:^|[^\w'-])with (?:[\w.]+ ){1,4}(?:absent|missing|away|at home|there|present|(?:at|in|around) (?:the )?(?:[\w'-]+ ){0,2}[\w'-]+) and (?:(?:only|even|the|president|mr\.?|vladimir|volodymyr|donald|marco|russian|ukrainian) )*$/;
/** "talks with Putin at the table": with whom it is talked. */
const TALKED_WITH =
  /\b(?:talks?|meet\w*|met|negotiat\w+|summit|speak|spoke|sit|sat|talked|down|discuss\w*|deal\w*) with (?:[\w.]+ )*$/;
/** "With Rubio in the room, Fidan met the Ukrainians": another meeting. */
const OTHERS_MET =
  /^, (?:the )?(?:\w+ )?(?:fidan|erdogan|rubio|witkoff|turks?|americans?|europeans?) (?:met|saw|received|talked|spoke|sat)(?!\w)/;
const SUPPOSED =
  /\b(?:would|could|might|will|if|hop\w+|want\w*|perhaps|should|expect\w*|imagin\w+|suppos\w+|picture|dream\w*|fake\w*|ever|never)(?!\w)/;

/** Where another one is, behind: "and Putin far away in Moscow". */
const AND_ANOTHER =
  /^ and (?:[\w.]+ ){1,4}(?:far |back )?(?:away|absent|missing|at home|in )[^,;]*/;

/** Whoever is named with "with" and a place: he is there, or away, beside what the sentence tells. */
const withThem = (view: SentenceView): RawClaim[] =>
  view.people.flatMap((p) => {
    const before = view.folded.slice(Math.max(0, p.start - 70), p.start);
    const after = view.folded.slice(p.end);
    const m = THERE.exec(after) ?? AWAY.exec(after);
    const rest = after.slice(m?.[0].length ?? 0).replace(AND_ANOTHER, '');
    if (m && !AWAY.test(after) && (namesAnotherPlace(rest) || OTHERS_MET.test(rest))) return [];
    const ahead = WITH.test(before) || AND_WITH.test(before);
    if (!m || !ahead || TALKED_WITH.test(before) || SUPPOSED.test(view.folded)) return [];
    const end = p.end + m[0].length;
    return stanceAt(view, p.start, end) === 'asserted'
      ? [tookPart(p.name, !AWAY.test(after), { start: p.start, end })]
      : [];
  });

/** "Washington kept its secretary of state at home": he is named behind the verb and stayed away. */
const KEPT =
  /\b(?:kept|keeps|keeping|held|left|leaving|leaves) (?=[\w'-])(?!(?:its|his|their) (?:hands?|word|promise))/g;
const AT_HOME =
  /^(?: (?:firmly|safely|back))? (?:at home|behind|out of (?:it|the (?:[\w-]+ ){0,2}(?:talks|room|negotiations))|away|in (?:moscow|kyiv|washington|the kremlin)|from (?:attending|going|travelling|the (?:[\w-]+ )?(?:talks|table)))(?!\w)/;

const kept = (view: SentenceView): RawClaim[] =>
  matchesOf(view.folded, KEPT).flatMap((m) => {
    const from = m.index + m[0].length;
    const p = view.people.find(({ start }) => start >= from && start < from + 40);
    const rest = p ? AT_HOME.exec(view.folded.slice(p.end)) : null;
    if (!p || !rest || /[,;:]/.test(view.folded.slice(from, p.start))) return [];
    const end = p.end + rest[0].length;
    return stanceAt(view, m.index, end) === 'asserted' &&
      !/\b(?:not|never|n't) $/.test(view.folded.slice(0, m.index))
      ? [tookPart(p.name, false, { start: m.index, end })]
      : [];
  });

/** "Putin was in the Kremlin": while the talks went on, so he was not there; it may only agree. */
const ELSEWHERE =
  /^(?: himself)? (?:was|sat|stayed|remained|spent [^.;,]{2,30}?) (?:at home |back )?(?:in|at) (?:the kremlin|moscow|washington|the white house|his (?:residence|desk|office|study|dacha)|sochi|tirana|albania|the gulf|kyiv)(?!\w)/;
const MEANWHILE =
  /\b(?:while|as|when|during|throughout|from start to finish of|on the day of|for the (?:duration|whole) of) (?:(?:the|his|both|those|their) )?(?:(?!(?:before|after)(?!\w))[\w'-]+ ){0,3}?(?:talks|negotiations|session|delegations|sides|teams|envoys|negotiators|russians|ukrainians|men)(?!\w)/;

const elsewhere = (view: SentenceView): RawClaim[] =>
  MEANWHILE.test(view.folded)
    ? view.people.flatMap((p) => {
        const m = ELSEWHERE.exec(view.folded.slice(p.end));
        const end = p.end + (m?.[0].length ?? 0);
        return m && stanceAt(view, p.start, end) === 'asserted'
          ? [tookPart(p.name, false, { start: p.start, end }, true)]
          : [];
      })
    : [];

/** "Putin jetted in to Istanbul to lead the talks himself". */
const cameTo = (view: SentenceView): RawClaim[] =>
  arrivals(view)
    .filter(({ start, end }) => stanceAt(view, start, end, { future: true }) === 'asserted')
    .map(({ person, start, end }) => tookPart(person.name, true, { start, end }));

/**
 * Who was there or away without a verb of his own: named with "with", kept at home, or told last.
 *
 * Accepts "with Trump looking on", "With Putin in Moscow, the teams met", "kept Rubio at home", "One man was missing:
 * Putin". None: "talks with Putin at the table", "with Trump there it would have been different".
 */
export const besideTheVerb = (view: SentenceView): RawClaim[] => [
  ...frontedSeat(view),
  ...nobodyOfThem(view),
  ...askedWhether(view),
  ...withThem(view),
  ...kept(view),
  ...amongThem(view),
  ...elsewhere(view),
  ...frontedAbsent(view),
  ...didNotGo(view),
  ...ratherThanGo(view),
  ...cameTo(view),
];

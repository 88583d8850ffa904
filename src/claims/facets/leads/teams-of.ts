import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { PersonHit } from '../../values/person.ts';
import type { Lead } from './gapped.ts';
import { mayLead } from './loose.ts';

/** "Medinsky's delegation", "Umerov's Ukrainians"; a "team" or "men" may be others than those at the talks. */
const OWN =
  /^'s? (?:[\w-]+ )?(?:delegation|negotiators|negotiating (?:team|group)|russians|ukrainians|side of the table|(?:team|men|people|group)(?= (?:(?:at|across|round|around) the (?:negotiating |same )?table|in istanbul|(?:met|faced|sat|left|came|arrived|walked|filed|drove|talked|negotiated|insisted|demanded|proposed|agreed|refused)(?!\w)(?! (?:with )?(?:the )?(?:americans?|turks?|u\.?s\.?|europeans?|rubio|fidan|trump))|and \w+'s)))/;
/** "the delegations of Medinsky and Umerov". */
const TEAMS_OF =
  /\b(?:delegations|teams|negotiators|sides) (?:of|under|led by|headed by|around) (?:[\w.]+ ){0,3}$/;
/** "Umerov faced Medinsky across the table": between two who may lead, each for his own party. */
const AGAINST =
  /^,? ?(?:[^;.]{0,40} )?(?:faced|facing|sat (?:opposite|across from|facing)|had a new (?:opposite number|counterpart),|opposite number(?: \w+){0,3} (?:was|is)|(?:shook|shaking) hands with) (?:[\w.]+ ){0,4}$/;

const leadOf = ({ key, party, start, end }: PersonHit): Lead => ({
  party,
  described: { person: key, start, end },
  start,
  end,
  weak: true,
});

/** Two neighbours of the two parties who may both lead, with what stands between and before them. */
const pairs = (view: SentenceView): [PersonHit, PersonHit][] => {
  const able = view.people.filter(({ key }) => mayLead(key));
  return able
    .slice(1)
    .map((second, i): [PersonHit, PersonHit] => [able[i] as PersonHit, second])
    .filter(([first, second]) => first.party !== second.party && second.start - first.end < 90);
};

/**
 * Leaders told by their teams, or by each other; weak, since a minister has other teams and faces others, too.
 *
 * Accepts "Medinsky's delegation", "Umerov's Ukrainians", "the delegations of Medinsky and Umerov", "Umerov
 * faced Medinsky", "Medinsky had a new opposite number, Umerov". None: "Umerov's team met the Americans".
 */
export const teamsOf = (view: SentenceView): Lead[] => [
  ...view.people
    .filter(({ key, end }) => mayLead(key) && OWN.test(view.folded.slice(end, end + 90)))
    .map(leadOf),
  ...pairs(view)
    .filter(
      ([first, second]) =>
        AGAINST.test(view.folded.slice(first.end, second.start)) ||
        (TEAMS_OF.test(view.folded.slice(0, first.start)) &&
          /^ and (?:[\w.]+ ){0,3}$/.test(view.folded.slice(first.end, second.start))),
    )
    .flat()
    .map(leadOf),
];

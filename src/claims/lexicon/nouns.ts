import { phrases } from './phrases.ts';

/** Folded alternatives without word boundaries, to be put into rules. */

/** "talks", "the negotiations", "the Istanbul meeting", "the session". */
export const TALKS = String.raw`talks|talk|negotiations?|meetings?|discussions|sessions?|rounds?|encounter|(?<=istanbul )(?:showdown|face-off)|consultations|dialogue|parleys?|sit-down|conversations?|get-together|face-to-face|sittings?|talking|bargaining|haggling|wrangling`;
/** Verbs of meeting: "met", "sat down", "came together". */
export const MET = phrases`
  met|meet|meets|meeting|sat down|sit down|sitting down|s(?:at|it|itting) (?:face to face|across|opposite)
  |came together|gathered|convened|held talks|held negotiations|negotiated|negotiates?|talked
  |conferred|fac(?:e|es|ed|ing) (?:each other|one another)|got together|spoke|haggled|bargained
  |parleyed|huddled|came face to face|look(?:s|ed|ing)? (?:each other|one another) in the (?:eyes?|face)|(?:eyeball|nose|toe|eye|knee) to (?:eyeball|nose|toe|eye|knee)|faced (?:the |a )?(?:russian|ukrainian)\w*
`;
/** People who are exchanged. */
export const CAPTIVES = phrases`
  prisoners?(?:[ -]of[ -]war)?|pows?|p\.o\.w\.s|captives?|detainees?|soldiers?|servicemen
  |service members|service personnel|troops|fighters|defenders|people|persons|personnel|individuals
  |men|nationals|compatriots|countrymen|sons|daughters|military|inmates|internees|civilians|russians
  |ukrainians|prisoners? each|human beings|heads|souls|hostages|returnees|non-?combatants?
`;
/** "swap", "exchange", "trade", "handover". */
export const SWAP_NOUN = String.raw`(?:prisoner[ -]?|pow[ -]|captive[ -]|detainee[ -])?(?:swaps?|exchanges?|trade|handovers?|transfers?)|prisoner (?:deal|release|accord)|release of prisoners`;
/** "swapped", "exchanged", "freed", "released", "traded", "returned", "came home". */
export const SWAP_VERB = phrases`
  swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|free(?:s|d|ing)?
  |releas(?:e|es|ed|ing)|return(?:s|ed|ing)?|hand(?:s|ed|ing)? over|let go(?: of)?|sen(?:t|d) home
  |repatriat(?:e|ed|ing)|liberat(?:e|ed|ing)|cross(?:ed|ing)?|went home|go(?:es|ing)? home|came home
  |com(?:e|es|ing) home|got back|get back|getting back|brought home|bring(?:s|ing)? home|walked free
  |(?:c[oa]me|coming|went|go) back|(?:had|has|have|having) (?:[\w',-]+ ){1,4}back
  |go(?:es|ing)? free|went free|regain(?:s|ing)? (?:their )?(?:freedom|liberty)|regained|chang(?:e|es|ed|ing) hands|deliver(?:ed|ing)|set free|let (?:\w+ ){0,4}go
  |handing back|g[ai]ves? back|giv(?:en|ing) back|part with|parted with
`;
/** A word that every way to call a ceasefire has: asked first, for the list is long and most sentences have none. */
export const CEASEFIRE_CUE =
  /fire|truce|armistice|hostil|fight|shoot|arms|guns|quiet|calm|silence|\bwar(?!\w)/;

/** "ceasefire", "truce", "armistice". */
export const CEASEFIRE = phrases`
  ceasefires?|cease-fires?|truces?|armistice|cessation of (?:hostilities|fire|fighting)
  |end to (?:the )?(?:hostilities|fighting|shooting|gunfire)|(?:halt|stop) to (?:the |all )?(?:hostilities|fighting|shooting|gunfire|combat)
  |laying down of arms
  |(?:halt|pause|stop|break) (?:in|of) (?:the |all )?(?:fighting|hostilities|shooting|war)
  |(?:days?|month|weeks?) (?:without|of no) (?:shooting|fighting)|(?:days|month|weeks?) of (?:quiet|calm|silence)|cease fire
  |stop(?:ping)? (?:the |all )?(?:shooting|fighting|firing)|silenc\w+ (?:of )?the guns
  |guns (?:are to |will |were to |to |would )?fall silent
  |halt(?:ing)? (?:the |all )?(?:fighting|fire|hostilities)|hold(?:ing)? (?:their )?fire
  |lay(?:ing)? down (?:their )?(?:arms|weapons)
`;

/** Bodies are never prisoners. */
export const BODIES =
  /\b(?:remains of|(?:the|their|whose|mortal|human|of) remains|bodies|corpses|fallen soldiers|the dead|dead soldiers|mortal)(?!\w)/;

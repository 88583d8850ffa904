import { phrases } from '../lexicon/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { namesBothParties } from './both-parties.ts';

const BOTH_PARTIES = new RegExp(phrases`
  \b(?:
    the (?:countries|sides|nations|states)|(?:two|both|opposing|warring|rival|enem(?:y|ies)) ?(?:
      sides|parties|delegations|teams|countries|nations|states|governments|capitals|enemies|foes|groups
    )
    |delegations|negotiators|envoys|negotiating teams|each other|one another|face[- ]to[- ]face|talks
    |negotiations|the (?:istanbul )?(?:meeting|session|round)|istanbul (?:meeting|session|round)|they
    |enemies|foes|belligerents|rivals|opponents|counterparts?|interlocutors
  )(?!\w)
`);

/** True where the sentence has both parties meet; one team that meets by itself is another meeting. */
export function twoSided(view: SentenceView): boolean {
  const { folded } = view;
  return namesBothParties(folded) || BOTH_PARTIES.test(folded);
}

import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { topicLabel } from '../parts/labels.ts';
import { conflictsFirst } from '../parts/tally.ts';
import { trusted } from '../parts/trusted.ts';
import type { CardActions, CardModel, Told } from './card-model.ts';
import { ClaimLine, ClaimRows, SingleClaim } from './claim-rows.tsx';
import { CloseButton, Foot } from './foot.tsx';

/** What is to be shown: a model, or that it could not be had. */
export type CardContent = { readonly model: CardModel } | { readonly error: string };

export interface CardViewProps {
  readonly content: CardContent;
  readonly actions: CardActions;
  readonly pinned: boolean;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** The card's inside; the surface around it is the dialog. */
export function CardView(given: CardViewProps) {
  const [fault, setFault] = useState<string>();
  const { content } = given;
  if ('error' in content) return <Failure error={content.error} onClose={given.onClose} />;
  const props = { ...given, actions: telling(given.actions, setFault) };
  const claims = conflictsFirst(content.model.claims);
  const [first] = claims;
  return (
    <>
      {first === undefined && <NoClaim {...props} model={content.model} />}
      {first !== undefined && claims.length === 1 && (
        <SingleClaim {...props} claim={first} model={content.model} />
      )}
      {claims.length > 1 && <SeveralClaims {...props} model={content.model} />}
      {fault !== undefined && (
        <p class="none" role="alert">
          {t('actionFault')} <span lang="en">{fault}</span>
        </p>
      )}
      <Foot {...props} model={content.model} first={first} />
    </>
  );
}

/** The same actions; what became of each is told, nothing where all went well. */
function telling(actions: CardActions, tell: (fault: string | undefined) => void): CardActions {
  const watch = async (told: Told): Promise<undefined> => void tell((await told) || undefined);
  const { openAll, openSource } = actions;
  return {
    ...actions,
    openSource: (source, passage) => watch(openSource(source, passage)),
    ...(openAll && { openAll: (claim) => watch(openAll(claim)) }),
  };
}

function NoClaim({ model, onClose }: CardViewProps & { model: CardModel }) {
  const { scope, topic } = model.mention;
  const why =
    scope === 'covered' ? 'cardNoClaim' : scope === 'related' ? 'cardRelated' : 'cardOther';
  return (
    <>
      <div class="head">
        <h2 id="title">{topicLabel(topic)}</h2>
        <CloseButton onClose={onClose} />
      </div>
      <p class="none">{t(why)}</p>
    </>
  );
}

function SeveralClaims({ model, actions, onClose }: CardViewProps & { model: CardModel }) {
  const claims = conflictsFirst(model.claims);
  const [open, setOpen] = useState(claims[0]?.id);
  return (
    <>
      <div class="head several">
        <h2 id="title">{plural('cardSeveral', claims.length)}</h2>
        <CloseButton onClose={onClose} />
      </div>
      <ul class="body">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine
              claim={claim}
              open={open === claim.id}
              onToggle={trusted(() => setOpen(open === claim.id ? undefined : claim.id))}
            />
            {open === claim.id && <ClaimRows claim={claim} model={model} actions={actions} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Failure({ error, onClose }: { error: string; onClose: () => void }) {
  return (
    <>
      <div class="head">
        <h2 id="title">{t('cardFailed')}</h2>
        <CloseButton onClose={onClose} />
      </div>
      <p class="none">
        {t('cardFailedNext')} <span lang="en">{error}</span>
      </p>
    </>
  );
}

import type { ReportClaim } from '../../model/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import { trusted } from '../parts/trusted.ts';
import type { CardModel } from './card-model.ts';
import type { CardViewProps } from './card-view.tsx';

interface FootProps extends CardViewProps {
  readonly model: CardModel;
  /** The claim that "all sources" opens at. */
  readonly first: ReportClaim | undefined;
}

/** All sources, pin, off on this site. */
export function Foot({ actions, pinned, onPin, first }: FootProps) {
  const { openAll, disableSite } = actions;
  return (
    <div class="foot">
      {openAll && (
        <button type="button" class="link" onClick={trusted(() => openAll(first?.id))}>
          {first ? allSources(first) : t('openFullView')}
        </button>
      )}
      <div>
        <button type="button" class="link" aria-pressed={pinned} onClick={trusted(onPin)}>
          {t(pinned ? 'cardPinned' : 'cardPin')}
        </button>
        {disableSite && (
          <>
            <span aria-hidden="true">·</span>
            <button type="button" class="link" onClick={trusted(() => disableSite())}>
              {t('offOnThisSite')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function allSources({ verdicts, silent }: ReportClaim): string {
  const known = new Set([...verdicts.map((verdict) => verdict.source), ...silent]);
  return plural('allSources', known.size);
}

/** Closing by pointer or touch, where there is no Escape key. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      type="button"
      class="close"
      aria-label={t('close')}
      title={t('cardCloseHint')}
      onClick={trusted(onClose)}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}

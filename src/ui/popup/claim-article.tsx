import { useEffect, useRef } from 'preact/hooks';
import type { ReportClaim, Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { evidenceRange } from '../parts/evidence.ts';
import { claimLabels } from '../parts/labels.ts';
import { Quote } from '../parts/quote.tsx';
import { verdictsOf } from '../parts/tally.ts';
import type { PageClaim, PopupActions } from './popup-model.ts';
import { Silence } from './silence.tsx';
import { VerdictColumn } from './verdict-column.tsx';

interface ClaimArticleProps {
  readonly item: PageClaim;
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'showOnPage' | 'openSource'>;
  /** Scroll here and focus it: the reader came for this claim. */
  readonly startHere: boolean;
}

/** An empty side gives room to the other one; two empty sides need none. */
function leaningOf({ verdicts }: ReportClaim): string {
  const sides = new Set(verdicts.map(({ relation }) => relation));
  if (sides.size === 0) return 'unanswered';
  if (sides.size === 2) return 'even';
  return sides.has('conflicts') ? 'conflict-only' : 'agree-only';
}

/** One claim: the page's wording, then who says the same beside who says otherwise, then silence. */
export function ClaimArticle({ item, sources, actions, startHere }: ClaimArticleProps) {
  const { claim, key } = item;
  const { about, question } = claimLabels(claim.claim);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!startHere) return;
    article.current?.scrollIntoView({ block: 'start' });
    article.current?.focus({ preventScroll: true });
  }, [startHere]);
  const range = evidenceRange(claim);
  const { showOnPage } = actions;
  const side = { sources, actions, question: claim.claim };
  return (
    <article ref={article} tabIndex={-1} aria-labelledby={`about-${key}`}>
      <div class="claim">
        <div class="facet">
          <span id={`about-${key}`}>
            {about}&nbsp;· <b>{question}</b>
          </span>
          {showOnPage && (
            <button type="button" class="link" onClick={() => showOnPage(key)}>
              {t('showOnPage')}
            </button>
          )}
        </div>
        <Quote text={claim.text} marked={range ? [range] : []} />
      </div>
      <div class={`sides ${leaningOf(claim)}`}>
        <VerdictColumn
          {...side}
          side="agree"
          verdicts={verdictsOf(claim.verdicts, 'corroborates')}
        />
        <VerdictColumn
          {...side}
          side="conflict"
          verdicts={verdictsOf(claim.verdicts, 'conflicts')}
        />
      </div>
      <Silence sources={claim.silent} />
    </article>
  );
}

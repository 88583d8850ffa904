import { useState } from 'preact/hooks';
import type { Source, Verdict } from '../../model/index.ts';
import { formatNumber, plural, t } from '../../platform/i18n.ts';
import { Quote } from '../parts/quote.tsx';
import { sameWording } from '../parts/same-wording.ts';
import { Sign } from '../parts/sign.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { type Question, reasonWords } from '../words/index.ts';
import type { PopupActions } from './popup-model.ts';

interface VerdictColumnProps {
  readonly side: 'agree' | 'conflict';
  readonly verdicts: readonly Verdict[];
  /** What the claim answers. */
  readonly question: Question;
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** Shown at once; the others are one press away. */
const AT_ONCE = 2;

/** One side of a claim: *Corroborating* or *Conflicting*, with its passages. */
export function VerdictColumn({ side, verdicts, question, sources, actions }: VerdictColumnProps) {
  const [all, setAll] = useState(false);
  const shown = all ? verdicts : verdicts.slice(0, AT_ONCE);
  const voices = new Set(verdicts.map(({ source }) => source)).size;
  return (
    <section class={side}>
      <div class="side-head">
        <Sign side={side} />
        <h4>{t(side === 'agree' ? 'corroborating' : 'conflicting')}</h4>
        <span class="number">{formatNumber(voices)}</span>
      </div>
      {verdicts.length === 0 && (
        <p class="none">{t(side === 'agree' ? 'noneAgrees' : 'noneDiffers')}</p>
      )}
      <ul>
        {shown.map((verdict) => (
          <VerdictItem
            key={`${verdict.passage} ${verdict.reason}`}
            verdict={verdict}
            twin={twinOf(verdict, verdicts)}
            question={question}
            sources={sources}
            actions={actions}
          />
        ))}
      </ul>
      {verdicts.length > AT_ONCE && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : plural('showMore', verdicts.length - AT_ONCE)}
        </button>
      )}
    </section>
  );
}

interface VerdictItemProps extends Pick<VerdictColumnProps, 'question' | 'sources' | 'actions'> {
  readonly verdict: Verdict;
  /** Another source that words it nearly the same. */
  readonly twin: string | undefined;
}

function VerdictItem({ verdict, twin, question, sources, actions }: VerdictItemProps) {
  return (
    <li>
      <Quote text={verdict.excerpt} marked={verdict.marked} />
      <SourceLine
        source={verdict.source}
        sources={sources}
        onOpen={() => actions.openSource(verdict.source, verdict.passage)}
      />
      <p class="why" dir="auto">
        {reasonWords(verdict, question)}
      </p>
      {twin && <p class="why twin">{t('sameWordingAs', twin)}</p>}
    </li>
  );
}

const twinOf = (verdict: Verdict, all: readonly Verdict[]): string | undefined =>
  all.find(
    (other) => other.source !== verdict.source && sameWording(other.excerpt, verdict.excerpt),
  )?.source;

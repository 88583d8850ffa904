import type { ReportClaim, Verdict } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { clipExcerpt } from '../parts/clip-excerpt.ts';
import { evidenceOf } from '../parts/evidence.ts';
import { facetLabel, topicLabel } from '../parts/labels.ts';
import { Quote } from '../parts/quote.tsx';
import { Sign, SourceTally } from '../parts/sign.tsx';
import { type Side, sideOf, tallySources, verdictsOf } from '../parts/tally.ts';
import { trusted } from '../parts/trusted.ts';
import { type Question, reasonWords, subjectWords } from '../words/index.ts';
import type { CardActions, CardModel } from './card-model.ts';
import { CloseButton } from './foot.tsx';

interface ClaimProps {
  readonly claim: ReportClaim;
  readonly model: CardModel;
  readonly actions: CardActions;
}

/** About four lines of the card; the whole passage is one press away. */
const EXCERPT_LENGTH = 190;

/** Keeps to the word before it, so that no line begins with a dot. */
const DOT = '\u00a0· ';

/** Question and subject: "how many · written proposals". */
const questionOf = ({ claim }: ReportClaim) =>
  [facetLabel(claim.facet), claim.subject && subjectWords(claim.subject)].filter(Boolean).join(DOT);

/** The only claim of a sentence: title, tally, the page's words, one passage a side. */
export function SingleClaim(props: ClaimProps & { onClose: () => void }) {
  const { claim, onClose } = props;
  return (
    <>
      <div class="head">
        <h2 id="title">
          {topicLabel(claim.topic)}
          {DOT}
          {questionOf(claim)}
        </h2>
        <SourceTally tally={tallySources(claim)} />
        <CloseButton onClose={onClose} />
      </div>
      <div class="body">
        <ClaimRows {...props} />
      </div>
    </>
  );
}

/** One claim of several, in one line: sign, question, tally; pressed, it shows its passages. */
export function ClaimLine(props: { claim: ReportClaim; open: boolean; onToggle(e: Event): void }) {
  const { claim, open } = props;
  return (
    <button type="button" class="line" aria-expanded={open} onClick={props.onToggle}>
      <Sign side={sideOf(claim)} />
      <b>{questionOf(claim)}</b>
      <SourceTally tally={tallySources(claim)} />
      <span class="chevron" aria-hidden="true">
        {open ? '▴' : '▾'}
      </span>
    </button>
  );
}

/** The page's words, then the best passage of each side, conflict first, or that none speaks. */
export function ClaimRows({ claim, model, actions }: ClaimProps) {
  const [conflict] = verdictsOf(claim.verdicts, 'conflicts');
  const [agree] = verdictsOf(claim.verdicts, 'corroborates');
  const shared = { question: claim.claim, model, actions };
  return (
    <>
      <p class="claim">
        {t('cardThisPage')} <q dir="auto">{evidenceOf(claim)}</q>
      </p>
      {!conflict && !agree && (
        <div class="row silent">
          <Sign side="silent" />
          <p>{t('sourcesSayNothing')}</p>
        </div>
      )}
      {conflict && <Row side="conflict" verdict={conflict} {...shared} />}
      {agree && <Row side="agree" verdict={agree} {...shared} />}
    </>
  );
}

interface RowProps {
  readonly side: Side;
  readonly verdict: Verdict;
  readonly question: Question;
  readonly model: CardModel;
  readonly actions: CardActions;
}

function Row({ side, verdict, question, model, actions }: RowProps) {
  const title = model.sources.find((source) => source.id === verdict.source)?.title;
  return (
    <div class={`row ${side}`}>
      <Sign side={side} />
      <div>
        <span class="spoken">{t(side === 'conflict' ? 'conflicting' : 'corroborating')}</span>
        <Quote {...clipExcerpt(verdict.excerpt, verdict.marked, EXCERPT_LENGTH)} />
        <p class="source">
          <b>{verdict.source}</b>
          <button
            type="button"
            class="link"
            dir="auto"
            title={title}
            onClick={trusted(() => actions.openSource(verdict.source, verdict.passage))}
          >
            {title ?? t('openSource')}
          </button>
        </p>
        <p class="why" dir="auto">
          {reasonWords(verdict, question)}
        </p>
      </div>
    </div>
  );
}

import type { Source, SourcePair } from '../../model/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import { Quote } from '../parts/quote.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import type { PopupActions } from '../popup/popup-model.ts';
import { pairWords, valueWords } from '../words/index.ts';
import type { Row, Statement } from './rows.ts';
import { independentVoices, sharedOrigins } from './shared-origin.ts';
import { shortReading, voiceName } from './voice-name.ts';

interface RowDetailProps {
  readonly row: Row;
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** The passages behind a row, agreeing ones together, the reasons, and who may share an origin. */
export function RowDetail({ row, sources, actions }: RowDetailProps) {
  const voices = Array.from({ length: row.voices }, (_, voice) =>
    row.statements.filter((statement) => statement.voice === voice),
  );
  return (
    <div class="voices">
      {voices.map((statements, voice) => (
        <section key={voiceName(voice)}>
          <h3>
            {row.disagrees && <b class="voice">{voiceName(voice)}</b>}
            <span dir="auto">
              {[...new Set(statements.map((each) => shortReading(valueWords(each, row))))].join(
                ' · ',
              )}
            </span>
            <span class="number">{plural('sourcesCount', sourcesIn(statements))}</span>
          </h3>
          <Origins statements={statements} />
          <ul class={voice === 0 ? 'agree' : 'conflict'}>
            {statements.map((statement) => (
              <li key={`${statement.passage} ${statement.reading}`}>
                <Quote text={statement.excerpt} marked={statement.marked} />
                <SourceLine
                  source={statement.source}
                  sources={sources}
                  onOpen={() => actions.openSource(statement.source, statement.passage)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Reasons conflicts={row.conflicts} />
    </div>
  );
}

const sourcesIn = (statements: readonly Statement[]): number =>
  new Set(statements.map(({ source }) => source)).size;

/** Copies are no independent voices. */
function Origins({ statements }: { statements: readonly Statement[] }) {
  const twins = sharedOrigins(statements);
  if (twins.length === 0) return null;
  const pairs = twins.map(({ a, b }) => `${a} ≈ ${b}`).join(', ');
  return (
    <p class="why twin">
      {t('sharedOrigin', pairs)} {plural('independentVoices', independentVoices(statements))}
    </p>
  );
}

function Reasons({ conflicts }: { conflicts: readonly SourcePair[] }) {
  const reasons = [
    ...new Set(conflicts.map((pair) => `${pair.a.source} ≠ ${pair.b.source}: ${pairWords(pair)}`)),
  ];
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons why" aria-label={t('reasons')} dir="auto">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

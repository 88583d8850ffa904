import { useEffect, useRef } from 'preact/hooks';
import type { Passage, Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { Detail } from '../parts/notice.tsx';
import { KnownFacts } from './known-facts.tsx';
import { OtherSources } from './other-sources.tsx';
import { type Stretch, splitArticle } from './split-article.ts';

/** A source whole, or that it is being read, or why it cannot be shown. */
export type SourceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unknown'; readonly id: string; readonly sources: readonly Source[] }
  | { readonly kind: 'fault'; readonly detail: string }
  | {
      readonly kind: 'ready';
      readonly source: Source;
      readonly passages: readonly Passage[];
      readonly article: string;
      /** Every source of the library, this one among them. */
      readonly sources: readonly Source[];
    };

interface SourcePageProps {
  readonly state: SourceState;
  /** The passage to open at, `003:7`. */
  readonly at: string | undefined;
}

const PLAIN = {
  loading: ['stateLoading', 'libraryLoadingText'],
  unknown: ['sourceUnknown', 'sourceUnknownText'],
  fault: ['libraryFault', 'libraryFaultText'],
} as const;

/** The page of one source: what is known of it, and its text, opened at the passage. */
export function SourcePage({ state, at }: SourcePageProps) {
  if (state.kind !== 'ready') {
    const [title, text] = PLAIN[state.kind];
    return (
      <main>
        <section class="plain" role="status">
          <h1>{state.kind === 'unknown' ? t(title, state.id) : t(title)}</h1>
          <p>{t(text)}</p>
          {state.kind === 'fault' && <Detail detail={state.detail} />}
        </section>
        {state.kind === 'unknown' && (
          <div class="source-page">
            <OtherSources sources={state.sources} />
          </div>
        )}
      </main>
    );
  }
  const { source, passages, article, sources } = state;
  const missing = at !== undefined && !passages.some(({ id }) => id === at);
  return (
    <main class="source-page">
      <header>
        <p class="number">{t('sourceNumber', source.id)}</p>
        <h1 dir="auto">{source.title}</h1>
        <KnownFacts source={source} passages={passages.length} />
      </header>
      {missing && (
        <p class="notice" role="status">
          {t('passageMissing')}
        </p>
      )}
      <Article paragraphs={splitArticle(article, passages)} at={at} />
      <OtherSources sources={sources} open={source.id} />
    </main>
  );
}

function Article({
  paragraphs,
  at,
}: {
  paragraphs: readonly (readonly Stretch[])[];
  at: string | undefined;
}) {
  const here = useRef<HTMLElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'center' });
    here.current?.focus({ preventScroll: true });
  }, [at]);
  return (
    <article class="article" dir="auto">
      {paragraphs.map((stretches) => (
        <p key={stretches[0]?.start}>
          {stretches.map(({ text, passage }) =>
            passage !== undefined && passage === at ? (
              <mark ref={here} id={passage} tabIndex={-1}>
                {text}
              </mark>
            ) : passage === undefined ? (
              <span class="aside">{text}</span>
            ) : (
              <span id={passage}>{text}</span>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

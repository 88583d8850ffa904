import type { Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';

interface SourceLineProps {
  readonly source: string;
  readonly sources: readonly Pick<Source, 'id' | 'title'>[];
  onOpen(): void;
}

/** A source's number and title; pressed, the source opens at the passage. */
export function SourceLine({ source, sources, onOpen }: SourceLineProps) {
  const title = sources.find(({ id }) => id === source)?.title ?? t('openSource');
  return (
    <p class="source">
      <b>{source}</b>
      <button type="button" class="link" dir="auto" title={title} onClick={onOpen}>
        {title}
      </button>
    </p>
  );
}

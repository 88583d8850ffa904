import type { Source } from '../../model/index.ts';
import { plural, t } from '../../platform/i18n.ts';
import { useGrowing } from '../parts/use-growing.ts';

interface OtherSourcesProps {
  readonly sources: readonly Pick<Source, 'id' | 'title'>[];
  /** The source that is open: not among the others. */
  readonly open?: string;
}

/** The way to every other source of the library; nothing where there is none. */
export function OtherSources({ sources, open }: OtherSourcesProps) {
  const others = open === undefined ? sources : sources.filter(({ id }) => id !== open);
  const room = useGrowing(others.length, sources);
  if (others.length === 0) return null;
  return (
    <nav class="library" aria-labelledby="other-sources">
      <h2 id="other-sources">
        {open === undefined ? plural('sourcesCount', others.length) : t('otherSources')}
      </h2>
      <ul>
        {others.slice(0, room).map(({ id, title }) => (
          <li key={id}>
            <b class="number">{id}</b>
            <a class="link" href={`?id=${encodeURIComponent(id)}`} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

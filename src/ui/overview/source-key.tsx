import type { Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { SourceLine } from '../parts/source-line.tsx';
import { useGrowing } from '../parts/use-growing.ts';
import type { PopupActions } from '../popup/popup-model.ts';

interface SourceKeyProps {
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** Which article each number at the head of the table stands for. */
export function SourceKey({ sources, actions }: SourceKeyProps) {
  const room = useGrowing(sources.length, sources);
  return (
    <details class="source-key">
      <summary>{t('sourceKey')}</summary>
      <ul>
        {sources.slice(0, room).map(({ id }) => (
          <li key={id}>
            <SourceLine source={id} sources={sources} onOpen={() => actions.openSource(id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

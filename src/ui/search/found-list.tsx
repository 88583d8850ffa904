import type { Source } from '../../model/index.ts';
import { Quote } from '../parts/quote.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { unchanged } from '../parts/unchanged.ts';
import { useGrowing } from '../parts/use-growing.ts';
import type { Found, PopupActions } from '../popup/popup-model.ts';

interface FoundListProps {
  readonly words: string;
  readonly found: readonly Found[];
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'openSource'>;
}

/** The passages a search found, best first: a screen of them at once, the others soon. */
export function FoundList({ words, found, sources, actions }: FoundListProps) {
  const room = useGrowing(found.length, words);
  return (
    <ul class="found">
      {found.slice(0, room).map((each) => (
        <Item key={each.passage.id} found={each} sources={sources} actions={actions} />
      ))}
    </ul>
  );
}

interface FoundItemProps extends Pick<FoundListProps, 'sources' | 'actions'> {
  readonly found: Found;
}

function FoundItem({ found: { passage, marked }, sources, actions }: FoundItemProps) {
  return (
    <li>
      <Quote text={passage.text} marked={marked} />
      <SourceLine
        source={passage.source}
        sources={sources}
        onOpen={() => actions.openSource(passage.source, passage.id)}
      />
    </li>
  );
}

const Item = unchanged(FoundItem);

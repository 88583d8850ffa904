import { formatNumber, plural, t } from '../../platform/i18n.ts';
import { VIEWS, type View } from './popup-model.ts';

const NAMES = { page: 'viewPage', sources: 'viewSources', search: 'viewSearch' } as const;
const COUNTED = { page: 'countClaims', sources: 'countDisagreements' } as const;

interface ViewsProps {
  readonly view: View;
  /** The first view is of a selected text, not of a page. */
  readonly selected: boolean;
  readonly counts: Readonly<Record<View, number | undefined>>;
  onView(view: View): void;
}

/** The three views, with how much there is to see in each. */
export function Views({ view, selected, counts, onView }: ViewsProps) {
  return (
    <nav class="views" aria-label={t('views')}>
      {VIEWS.map((name) => (
        <button
          type="button"
          key={name}
          aria-current={name === view ? 'page' : undefined}
          onClick={() => onView(name)}
        >
          <ViewName name={name} selected={selected} />
          {name !== 'search' && counts[name] ? (
            <span class="count">
              <span aria-hidden="true">{formatNumber(counts[name] ?? 0)}</span>
              <span class="spoken">{plural(COUNTED[name], counts[name] ?? 0)}</span>
            </span>
          ) : null}
        </button>
      ))}
    </nav>
  );
}

/** The name of a view; the long one has a short form that a narrow panel shows in its place. */
function ViewName({ name, selected }: { name: View; selected: boolean }) {
  const long = t(name === 'page' && selected ? 'viewSelection' : NAMES[name]);
  if (name !== 'sources') return <span>{long}</span>;
  return (
    <>
      <span class="long">{long}</span>
      <span class="short">{t('viewSourcesShort')}</span>
    </>
  );
}

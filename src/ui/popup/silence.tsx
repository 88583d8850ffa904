import { useState } from 'preact/hooks';
import { formatList, plural, t } from '../../platform/i18n.ts';
import { Sign } from '../parts/sign.tsx';

/** Named at once; a large library has hundreds that are silent on any one claim. */
const AT_ONCE = 10;

/** The sources that say nothing on a claim; nothing where there are none. */
export function Silence({ sources }: { sources: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (sources.length === 0) return null;
  const named = all ? sources : sources.slice(0, AT_ONCE);
  return (
    <p class="silence">
      <Sign side="silent" />
      {t('silentIn', formatList(named))}
      {sources.length > AT_ONCE && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : plural('showMore', sources.length - AT_ONCE)}
        </button>
      )}
    </p>
  );
}

import { t } from '../../platform/i18n.ts';
import type { PopupProps } from './popup.tsx';

/** Pause, off everywhere, the other sizes of this view, options. */
export function Foot({ switches, actions }: PopupProps) {
  const { openFullPage, openPanel } = actions;
  return (
    <footer>
      <ul>
        {switches?.host !== undefined && switches.everywhere && switches.site && (
          <li>
            <button
              type="button"
              class="link"
              onClick={() => actions.switchPause(!switches.paused)}
            >
              {t(switches.paused ? 'resumeTab' : 'pauseTab')}
            </button>
          </li>
        )}
        {switches && (
          <li>
            <button
              type="button"
              class="link"
              onClick={() => actions.switchEverywhere(!switches.everywhere)}
            >
              {t(switches.everywhere ? 'offEverywhere' : 'onEverywhere')}
            </button>
          </li>
        )}
      </ul>
      <ul>
        {openPanel && <FootLink name={t('openPanel')} onPress={openPanel} />}
        {openFullPage && <FootLink name={t('openFullPage')} onPress={openFullPage} />}
        <FootLink name={t('options')} onPress={actions.openOptions} />
      </ul>
    </footer>
  );
}

function FootLink({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <li>
      <button type="button" class="link" onClick={() => onPress()}>
        {name}
      </button>
    </li>
  );
}

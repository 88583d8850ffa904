import { t } from '../../platform/i18n.ts';
import type { OptionsProps } from './options-model.ts';

interface KeysSectionProps extends Pick<OptionsProps, 'shortcuts' | 'browser'> {
  readonly openShortcuts: (() => void) | undefined;
}

/**
 * The shortcuts as the browser has them, and how to change them in the browser's own page; without any, as
 * on Android, the fixed keys alone.
 */
export function KeysSection({ shortcuts, browser, openShortcuts }: KeysSectionProps) {
  return (
    <section>
      <h2>{t('optionsKeys')}</h2>
      <table class="keys">
        <tbody>
          {shortcuts.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{shortcut ? <kbd>{shortcut}</kbd> : t('noShortcut')}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('keyOpenCard')}</th>
            <td>
              <kbd>Enter</kbd>
            </td>
          </tr>
          <tr>
            <th scope="row">{t('keyCloseCard')}</th>
            <td>
              <kbd>Esc</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      {shortcuts.length > 0 && (
        <p class="why">{t(browser === 'firefox' ? 'keysFirefox' : 'keysChrome')}</p>
      )}
      {openShortcuts && (
        <button type="button" onClick={() => openShortcuts()}>
          {t('changeShortcuts')}
        </button>
      )}
    </section>
  );
}

import { t } from '../../platform/i18n.ts';
import { lookLabel } from '../parts/labels.ts';
import { announceText } from './announce.ts';
import type { CardHandle, CardOptions, CardTarget } from './card-model.ts';
import { CardShell } from './card-shell.ts';

/** Makes the card; nothing enters the page until it opens. One card per document is enough. */
export function mountCard(options: CardOptions): CardHandle {
  const shell = new CardShell(options);
  return {
    overMark(target: CardTarget, since = performance.now()) {
      shell.remember(target, since);
      shell.dispatch({ type: 'over-mark', mark: target.id });
    },
    leftMark: () => shell.dispatch({ type: 'left-mark' }),
    press(target, how) {
      shell.remember(target, performance.now());
      shell.dispatch({ type: 'press', mark: target.id, how });
    },
    close: () => shell.dispatch({ type: 'lost', why: 'closed' }),
    get isOpen() {
      return shell.isOpen;
    },
    update: (changed) => shell.update(changed),
    announce: (look, index, total) =>
      announceText(document, t('announceMention', lookLabel(look), index, total)),
    destroy: () => shell.destroy(),
  };
}

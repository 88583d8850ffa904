import { t } from '../../platform/i18n.ts';
import { lookLabel } from '../parts/labels.ts';
import { announceText } from './announce.ts';
import type { CardHandle, CardOptions, CardTarget, Press } from './card-model.ts';
import { CardShell } from './card-shell.ts';
import { waitForEnter } from './wait-for-enter.ts';

/** Makes the card; nothing enters the page until it opens. One card per document is enough. */
export function mountCard(options: CardOptions): CardHandle {
  const shell = new CardShell(options);
  let stopWaiting = () => {};
  let stopSaying = () => {};
  const press = (target: CardTarget, how: Press) => {
    stopWaiting();
    shell.remember(target, performance.now());
    shell.dispatch({ type: 'press', mark: target.id, how });
  };
  const close = () => {
    stopWaiting();
    shell.dispatch({ type: 'lost' });
  };
  return {
    overMark(target: CardTarget, since = performance.now()) {
      shell.remember(target, since);
      shell.dispatch({ type: 'over-mark', mark: target.id });
    },
    leftMark: () => shell.dispatch({ type: 'left-mark' }),
    press,
    step(target, look, index, total) {
      close();
      stopSaying();
      stopSaying = announceText(document, t('announceMention', lookLabel(look), index, total));
      stopWaiting = waitForEnter(() => press(target, 'keyboard'));
    },
    close,
    get isOpen() {
      return shell.isOpen;
    },
    update: (changed) => shell.update(changed),
    destroy() {
      stopWaiting();
      stopSaying();
      shell.destroy();
    },
  };
}

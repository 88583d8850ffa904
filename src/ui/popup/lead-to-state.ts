import type { PopupActions } from './popup-model.ts';

/**
 * The actions, with switches that lead to the first view where they turn something off: there it
 * says what is off, over the button that takes it back. A press by mistake is seen in any view.
 */
export function leadToState(actions: PopupActions, lead: () => void): PopupActions {
  const then = (off: boolean) => off && lead();
  return {
    ...actions,
    switchSite: (on) => [actions.switchSite(on), then(!on)],
    switchPause: (paused) => [actions.switchPause(paused), then(paused)],
    switchEverywhere: (on) => [actions.switchEverywhere(on), then(!on)],
  };
}

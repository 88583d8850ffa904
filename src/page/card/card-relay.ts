import type { CardLink, CardSettings } from './card-door.ts';

/** Tells a card what happens; brings it in when the first thing happens. */
export interface CardRelay extends CardLink {
  attach(make: (settings: CardSettings) => CardLink): void;
}

type Told = (card: CardLink) => void;

/**
 * Stands in for the card until it is there: `bring` is called once something happens that a card
 * should know, and the latest of it is told when the card has come.
 */
export function makeCardRelay(settings: CardSettings, bring: () => void): CardRelay {
  let card: CardLink | undefined;
  let now = settings;
  let last: Told | undefined;
  let asked = 0;
  let arrived: { readonly id: string; readonly since: number } | undefined;

  const tell = (told: Told): void => {
    if (card) {
      told(card);
      return;
    }
    last = told;
    // A frame may lose the message that asks: another chance after a while.
    if (performance.now() < asked) return;
    asked = performance.now() + 1000;
    bring();
  };

  return {
    over(target, since) {
      if (arrived?.id !== target.id) arrived = { id: target.id, since };
      const { since: first } = arrived;
      tell((link) => link.over(target, first));
    },
    left() {
      arrived = undefined;
      last = undefined;
      card?.left();
    },
    press: (target, how) => tell((link) => link.press(target, how)),
    stepped: (step) => tell((link) => link.stepped(step)),
    close() {
      last = undefined;
      card?.close();
    },
    update(next) {
      now = next;
      card?.update(next);
    },
    destroy() {
      last = undefined;
      card?.destroy();
      card = undefined;
    },
    attach(make) {
      card?.destroy();
      card = make(now);
      last?.(card);
      last = undefined;
    },
  };
}

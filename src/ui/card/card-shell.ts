import { later, messageOf } from '../../model/index.ts';
import type { CardOptions, CardTarget } from './card-model.ts';
import { type CardEffect, type CardEvent, type CardState, IDLE } from './card-state.ts';
import { GRACE } from './card-timing.ts';
import type { CardContent } from './card-view.tsx';
import { type DrawnCard, drawCard } from './draw-card.ts';
import { listenWhileBusy } from './listen.ts';
import { documentOf } from './natives.ts';
import { distanceTo, type Point } from './place-card.ts';
import { reduceCard } from './reduce-card.ts';
import { type ShownCard, showCard } from './show-card.ts';

/** Gives the reducer its clock, its replies and its screen; decides nothing by itself. */
export class CardShell {
  private state: CardState = IDLE;
  private card: ShownCard | undefined;
  private ahead: { readonly token: number; readonly drawn: DrawnCard } | undefined;
  private arrivedAt = 0;
  private readonly targets = new Map<string, CardTarget>();
  private readonly replies = new Map<number, CardContent>();
  private readonly listeners = listenWhileBusy({
    dispatch: (event) => this.dispatch(event),
    card: () => this.card,
    moved: (at, from) => this.pointerMoved(at, from),
    movedOn: () => {
      this.arrivedAt = performance.now();
      this.dispatch({ type: 'moved-on' });
    },
  });
  private options: CardOptions;

  constructor(options: CardOptions) {
    this.options = options;
  }

  get isOpen(): boolean {
    return this.state.shown !== undefined;
  }

  /** The next state, and everything to be done for it. */
  dispatch(event: CardEvent): void {
    const step = reduceCard(this.state, event);
    this.state = step.state;
    for (const effect of step.effects) this.run(effect);
    if (this.state.shown) this.card?.setPinned(this.state.shown.pinned);
    if (this.ahead && this.ahead.token !== this.state.pending?.token) this.dropAhead();
    this.listeners.set(Boolean(this.state.pending || this.state.shown));
  }

  /** Keeps a mark for as long as it may be loaded or placed; `since` is when the pointer came. */
  remember(target: CardTarget, since: number): void {
    if (!this.state.pending && !this.state.shown) this.targets.clear();
    if (this.state.pending?.mark !== target.id) this.arrivedAt = since;
    this.targets.set(target.id, target);
  }

  update(changed: Partial<CardOptions>): void {
    this.options = { ...this.options, ...changed };
    if (changed.colours) this.card?.setColours(changed.colours);
    this.dropAhead();
  }

  destroy(): void {
    this.dispatch({ type: 'lost' });
    this.targets.clear();
    this.replies.clear();
  }

  private run(effect: CardEffect): void {
    if (effect.type === 'load') void this.load(effect.token, effect.mark);
    if (effect.type === 'rest') {
      const left = this.options.delay - (performance.now() - this.arrivedAt);
      later(() => this.drawAhead(effect.token), left / 2);
      this.later(left, { type: 'rested', token: effect.token });
    }
    if (effect.type === 'grace') this.later(GRACE, { type: 'grace-over', token: effect.token });
    if (effect.type === 'show') this.show(effect.token, effect.how === 'keyboard');
    if (effect.type === 'hide') {
      this.card?.remove(effect.refocus);
      this.card = undefined;
    }
  }

  private later(ms: number, event: CardEvent): void {
    later(() => this.dispatch(event), ms);
  }

  private async load(token: number, mark: string): Promise<void> {
    this.replies.clear();
    let content: CardContent | undefined;
    try {
      // Awaited even when at hand: a reply inside the event that asked for it would overtake it.
      const model = await this.targets.get(mark)?.load();
      content = model && { model };
    } catch (thrown) {
      content = { error: messageOf(thrown) };
    }
    if (content) this.replies.set(token, content);
    this.dispatch({ type: 'replied', token, empty: !content });
  }

  /** A pointer that has rested for half the delay will mostly go on resting; one in passing has not. */
  private drawAhead(rest: number): void {
    const { pending } = this.state;
    if (this.ahead || pending?.rest !== rest || !pending.replied) return;
    const drawn = this.draw(pending.token, pending.mark);
    this.ahead = drawn && { token: pending.token, drawn };
  }

  private draw(token: number, mark: string): DrawnCard | undefined {
    const content = this.replies.get(token);
    const beside = this.targets.get(mark)?.element;
    if (!content || !beside) return undefined;
    return drawCard(documentOf(beside), content, this.options, (event) => this.dispatch(event));
  }

  private dropAhead(): void {
    this.ahead?.drawn.drop();
    this.ahead = undefined;
  }

  private show(token: number, moveFocus: boolean): void {
    const { shown } = this.state;
    const target = shown && this.targets.get(shown.mark);
    const ahead = this.ahead?.token === token ? this.ahead.drawn : undefined;
    const drawn = ahead ?? (shown && this.draw(token, shown.mark));
    if (ahead) this.ahead = undefined;
    if (!drawn || !target) {
      drawn?.drop();
      this.dispatch({ type: 'lost' });
      return;
    }
    const origin = this.card?.origin;
    this.card?.remove(false);
    try {
      this.card = showCard({
        drawn,
        target,
        pointer: moveFocus ? undefined : this.listeners.pointer(),
        moveFocus,
        origin,
        dispatch: (event) => this.dispatch(event),
      });
    } catch (thrown) {
      // A card that could not be placed must not stay in the page.
      drawn.drop();
      this.card = undefined;
      this.dispatch({ type: 'lost' });
      throw thrown;
    }
  }

  /** On its way to the card the pointer crosses neither mark nor card; that is no leaving. */
  private pointerMoved(at: Point, from: Point): void {
    if (!this.card || this.state.shown?.grace === undefined) return;
    const box = this.card.box();
    if (distanceTo(box, at) < distanceTo(box, from)) this.dispatch({ type: 'nearing' });
  }
}

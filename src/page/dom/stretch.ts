/**
 * Notes that hold to the end of this stretch of script: before that the page cannot change what was noted of its elements.
 */
export class StretchNotes<Value> {
  #notes = new WeakMap<Element, Value>();
  #held = false;

  get(element: Element): Value | undefined {
    return this.#notes.get(element);
  }

  set(element: Element, value: Value): void {
    if (!this.#held) queueMicrotask(this.#letGo);
    this.#held = true;
    this.#notes.set(element, value);
  }

  readonly #letGo = (): void => {
    this.#notes = new WeakMap();
    this.#held = false;
  };
}

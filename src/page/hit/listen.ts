import type { MarkTarget } from '../reader/reader.ts';

/** What is told of a trusted pointer. */
export interface PointerHandlers {
  /** The mouse or pen moved over a mark at that time, as `performance.now()` counts. */
  over(target: MarkTarget, since: number): void;
  /** It is over no mark any more. */
  left(): void;
  /** A mark was clicked or tapped. */
  press(target: MarkTarget, how: 'click' | 'tap'): void;
}

/** A frame that did not come for so long, ms, will not come. */
const OVERDUE = 200;

const { closest } = Element.prototype;

/** A click on one of these does what the page means by it. */
const PRESSABLE =
  'a[href], area, button, input, select, textarea, label, summary, [role="button"], [onclick]';

/**
 * Follows mouse, pen and touch over marks, once a frame at most. Only events that come from the user
 * count, whatever the page dispatches. Returns a function that stops it.
 */
export function listenForPointers(
  markAt: (x: number, y: number) => MarkTarget | undefined,
  handlers: PointerHandlers,
): () => void {
  let over = false;
  let latest: PointerEvent | undefined;
  let frame = 0;
  let asked = 0;

  const look = (): void => {
    frame = 0;
    const event = latest;
    if (!event) return;
    const target = event.buttons === 0 ? markAt(event.clientX, event.clientY) : undefined;
    if (target) handlers.over(target, event.timeStamp);
    else if (over) handlers.left();
    over = target !== undefined;
  };

  const move = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    latest = event;
    // A page may cancel all frames: one that is long overdue will not come.
    if (frame && event.timeStamp - asked < OVERDUE) return;
    asked = event.timeStamp;
    frame = requestAnimationFrame(look);
  };

  const leave = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    latest = undefined;
    if (over) handlers.left();
    over = false;
  };

  const click = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || event.detail !== 1) return;
    const [inner] = event.composedPath();
    if (inner instanceof Element && closest.call(inner, PRESSABLE)) return;
    if (!getSelection()?.isCollapsed) return;
    const target = markAt(event.clientX, event.clientY);
    const type = (event as PointerEvent).pointerType;
    if (target) handlers.press(target, type === 'touch' ? 'tap' : 'click');
  };

  const options = { capture: true, passive: true };
  const start = (): void => {
    addEventListener('pointermove', move, options);
    addEventListener('pointerout', leave, options);
    addEventListener('click', click, options);
  };
  start();
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('pointermove', move, options);
    removeEventListener('pointerout', leave, options);
    removeEventListener('click', click, options);
  };
}

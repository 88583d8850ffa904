/** Wraps a handler so that events made by scripts of the page do nothing. */
export const trusted =
  <E extends Event>(handler: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) handler(event);
  };

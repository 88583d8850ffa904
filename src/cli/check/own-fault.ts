/** What nobody foresaw, in words: the program's own fault, never taken for one of the input. */
export const ownFault = (error: unknown): string =>
  `a fault of check itself, please report it: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;

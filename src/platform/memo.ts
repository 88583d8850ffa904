/**
 * Loads once and remembers; a failed load is forgotten, so that the next call tries again. The
 * background may die at any moment: whatever is held this way can be loaded anew.
 */
export function memo<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((thrown: unknown) => {
      loading = undefined;
      throw thrown;
    });
    return loading;
  };
}

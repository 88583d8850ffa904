import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../model/index.ts';
import type { Found, PopupActions } from '../popup/popup-model.ts';

export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'found'; readonly words: string; readonly found: readonly Found[] }
  | { readonly kind: 'fault'; readonly detail: string };

/** Typing goes on for this long before a search is made, ms. */
const PAUSE = 80;

/** What a query finds. The last answer stays until the next one; late ones are dropped. */
export function useSearch(
  query: string,
  limit: number,
  search: PopupActions['search'],
): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const words = query.trim();
  useEffect(() => {
    if (!words) {
      setState({ kind: 'idle' });
      return undefined;
    }
    let late = false;
    const timer = setTimeout(async () => {
      try {
        const found = await search(words, limit);
        if (!late) setState({ kind: 'found', words, found });
      } catch (thrown) {
        const detail = messageOf(thrown);
        if (!late) setState({ kind: 'fault', detail });
      }
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [words, limit, search]);
  return state;
}

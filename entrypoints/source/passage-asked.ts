/**
 * The passage that the address of a source page names, behind `#` or as `passage=`: `003:7`, or its running
 * number alone; `undefined` where it names none. What stands there may be anything: what cannot be decoded is
 * taken as it is, and will be no passage.
 */
export function passageAsked(id: string, address: { hash: string; search: string }) {
  const named = new URLSearchParams(address.search).get('passage');
  const wanted = decoded(address.hash.slice(1)) || named || undefined;
  return wanted !== undefined && /^\d+$/.test(wanted) ? `${id}:${wanted}` : wanted;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

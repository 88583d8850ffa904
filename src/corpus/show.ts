/** So much of a wrong value is shown in an error, characters. */
const MOST = 80;

/** A value of any kind as an error shows it: its JSON, cut short. Never throws. */
export function show(value: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(value);
  } catch {
    return 'too deep to be shown';
  }
  if (json === undefined) return 'missing';
  return json.length > MOST ? `${json.slice(0, MOST)}…` : json;
}

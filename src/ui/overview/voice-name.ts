/** `A`, `B` … names a voice where there are several; more than the alphabet holds are numbered. */
export const voiceName = (voice: number): string =>
  voice < 26 ? String.fromCharCode(65 + voice) : String(voice + 1);

/** A reading without its measure: "about two hours (102–138 min)" → "about two hours". */
export const shortReading = (reading: string): string =>
  reading.replace(/(?<=\S)\s*\([^()]*\)$/, '');

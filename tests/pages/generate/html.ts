/** A page around a body, with a sentence that tells which war it is about. */
export const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A large page</title></head><body>
<p>Russia and Ukraine met in Türkiye on 16 May 2025.</p>
${body}</body></html>`;

/** A sentence without any word of the topics, about 90 characters. */
export const FILLER =
  'The committee read the report on local roads and asked for another one before the summer. ';

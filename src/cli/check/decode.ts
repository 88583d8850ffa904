/** What well-known binary files begin with. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u0089PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
];
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** As far as browsers look for a declared encoding. */
const HEAD = 1024;

const declaredEncoding = (head: string): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
  /^<\?xml[^>]+encoding=["']([\w:.-]+)/.exec(head)?.[1];

const decoderFor = (label: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
};

/**
 * The text of a file: by its byte order mark, else by the encoding its HTML declares (`windows-1251`),
 * else UTF-8.
 * @param fail told what is wrong: binary, an unknown encoding, bytes that do not fit
 */
export function decode(bytes: Uint8Array, fail: (problem: string) => never): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const kind = SIGNATURES.find(([start]) => head.startsWith(start))?.[1];
  if (kind) return fail(`is ${kind}, should be HTML or plain text`);
  const mark = MARKS.find(([, signs]) => signs.every((sign, at) => bytes[at] === sign))?.[0];
  if (!mark?.startsWith('utf-16') && bytes.includes(0))
    return fail('is binary, should be HTML or plain text');
  const declared = mark ?? declaredEncoding(head) ?? 'utf-8';
  // A page that can declare utf-16 in ASCII is none: browsers read it as UTF-8 too.
  const label = !mark && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  const decoder = decoderFor(label);
  if (!decoder) return fail(`declares the unknown encoding "${label}"`);
  try {
    return decoder.decode(bytes);
  } catch {
    return fail(`is no readable ${label.toUpperCase()} text`);
  }
}

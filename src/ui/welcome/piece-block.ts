import type { Report, ReportMention } from '../../model/index.ts';

export interface MarkedPiece {
  readonly text: string;
  readonly start: number;
  readonly mention?: ReportMention;
}

/** A block's text cut at its mentions; the pieces joined are the text again. */
export function pieceBlock(
  block: { readonly id: number; readonly text: string },
  report: Pick<Report, 'mentions'>,
): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  const mentions = report.mentions
    .filter((mention) => mention.block === block.id)
    .sort((a, b) => a.start - b.start);
  for (const mention of mentions) {
    if (mention.start < at) continue;
    if (mention.start > at) pieces.push({ text: block.text.slice(at, mention.start), start: at });
    pieces.push({
      text: block.text.slice(mention.start, mention.end),
      start: mention.start,
      mention,
    });
    at = mention.end;
  }
  if (at < block.text.length) pieces.push({ text: block.text.slice(at), start: at });
  return pieces;
}

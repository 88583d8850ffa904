import type { TextRange } from '../../model/index.ts';
import { splitMarked } from './split-marked.ts';

/** Words of a page or a source, as text only, with the deciding ones marked. */
export function Quote(props: { text: string; marked: readonly TextRange[] }) {
  return (
    <blockquote class="quote" dir="auto">
      <Marked {...props} />
    </blockquote>
  );
}

/** The text with its marked ranges as `mark` elements. */
export function Marked({ text, marked }: { text: string; marked: readonly TextRange[] }) {
  return (
    <>
      {splitMarked(text, marked).map((piece) =>
        piece.marked ? <mark>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

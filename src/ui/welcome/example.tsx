import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Report, Settings, Source } from '../../model/index.ts';
import { t } from '../../platform/i18n.ts';
import { type CardActions, type CardHandle, type CardTarget, mountCard } from '../card/index.ts';
import { type MarkedPiece, pieceBlock } from './piece-block.ts';

interface ExampleProps {
  /** The example's paragraphs, by block id. */
  readonly blocks: readonly { readonly id: number; readonly text: string }[];
  /** Made by the same code as every page's report. */
  readonly report: Report;
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly actions: CardActions;
}

/**
 * A short article with its marks and the real card. The marks are elements here: it is our own
 * page, and content scripts do not run in it.
 */
export function Example({ blocks, report, sources, settings, actions }: ExampleProps) {
  const card = useRef<CardHandle | undefined>(undefined);
  useEffect(() => {
    const mounted = mountCard({ actions, delay: settings.cardDelay, colours: settings.colours });
    card.current = mounted;
    return () => mounted.destroy();
  }, [actions, settings]);
  const pieces = useMemo(
    () => blocks.map((block) => ({ id: block.id, pieces: pieceBlock(block, report) })),
    [blocks, report],
  );
  return (
    <article class="example" lang="en" dir="ltr" aria-label={t('welcomeExample')}>
      {pieces.map((block) => (
        <p key={block.id}>
          {block.pieces.map((piece) =>
            piece.mention ? (
              <Mark key={piece.start} piece={piece} report={report} sources={sources} card={card} />
            ) : (
              piece.text
            ),
          )}
        </p>
      ))}
    </article>
  );
}

interface MarkProps extends Pick<ExampleProps, 'report' | 'sources'> {
  readonly piece: MarkedPiece;
  readonly card: { readonly current: CardHandle | undefined };
}

function Mark({ piece, report, sources, card }: MarkProps) {
  const { mention } = piece;
  if (!mention) return null;
  const target = (element: HTMLElement): CardTarget => ({
    id: mention.id,
    element,
    rects: () => [...element.getClientRects()],
    load: () => ({
      mention,
      claims: report.claims.filter((claim) => mention.claims.includes(claim.id)),
      sources,
    }),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines like words
    <span
      role="button"
      tabIndex={0}
      class={`mark ${mention.look}`}
      aria-haspopup="dialog"
      onPointerMove={(event) => {
        if (event.isTrusted && event.pointerType !== 'touch') {
          card.current?.overMark(target(event.currentTarget));
        }
      }}
      onPointerLeave={() => card.current?.leftMark()}
      onClick={(event) => {
        if (event.isTrusted) card.current?.press(target(event.currentTarget), 'click');
      }}
      onKeyDown={(event) => {
        if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        card.current?.press(target(event.currentTarget), 'keyboard');
      }}
    >
      {piece.text}
    </span>
  );
}

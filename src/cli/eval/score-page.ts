import type { Scope, Topic } from '../../model/index.ts';

export interface Placed {
  readonly text: string;
  /** 1-based among equal texts in the visible text. */
  readonly occurrence: number;
}

export interface GoldMention extends Placed {
  readonly topic: Topic;
  readonly scope: Scope;
  readonly scope_alt?: readonly Scope[];
  /** Tolerated ones need not be found. */
  readonly required: boolean;
}

/** A labelled page with its visible text. */
export interface GoldPage {
  readonly file: string;
  readonly lang: string;
  readonly visible: string;
  readonly mentions: readonly GoldMention[];
  readonly forbidden: readonly Placed[];
}

export interface ShownMention extends Placed {
  readonly topic: Topic;
  readonly scope: Scope;
}

/** What is said of a required label or of a mention shown. */
export interface Outcome {
  readonly topic: Topic;
  readonly kind: 'tp' | 'fn' | 'fp';
  /** Of a label that was found. */
  readonly scopeRight?: boolean;
  readonly why?: 'forbidden' | 'not in the visible text' | 'not labelled';
  readonly line: string;
}

type Span = readonly [start: number, end: number];

/** Labels are hit by this many shared characters, or all of theirs. */
const SHARED = 4;

const overlapOf = (a: Span, b: Span): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
const touches = (shown: Span, own: Span): boolean =>
  overlapOf(shown, own) >= Math.min(SHARED, own[1] - own[0]);
/** A mention that swallows half the page hits nothing. */
const isOversized = (shown: Span, own: Span): boolean =>
  shown[1] - shown[0] > Math.max(160, 3 * (own[1] - own[0]));

/** Where the nth occurrence of a text lies, overlapping ones counted. */
const spanOf = (visible: string, { text, occurrence }: Placed): Span | undefined => {
  if (text === '') return undefined;
  let at = -1;
  for (let nth = 0; nth < occurrence; nth += 1) {
    at = visible.indexOf(text, at + 1);
    if (at < 0) return undefined;
  }
  return [at, at + text.length];
};

interface Target {
  readonly label: GoldMention;
  readonly span: Span;
  readonly hits: { readonly scope: Scope; readonly overlap: number }[];
}

const outcomeOf = ({ label, hits }: Target): Outcome => {
  const { topic, scope, scope_alt, text, occurrence } = label;
  const best = hits.toSorted((a, b) => b.overlap - a.overlap)[0];
  if (!best) return { topic, kind: 'fn', line: `missed ${topic}/${scope}: ${text} #${occurrence}` };
  const scopeRight = [scope, ...(scope_alt ?? [])].includes(best.scope);
  return {
    topic,
    kind: 'tp',
    scopeRight,
    line: scopeRight ? '' : `scope ${best.scope} instead of ${scope}: ${text} #${occurrence}`,
  };
};

/**
 * Every outcome of one page: false mentions first, then each required label. A label is found when a
 * mention of its topic touches it; a mention that touches tolerated labels only has no outcome.
 */
export function scorePage(
  { visible, mentions, forbidden }: GoldPage,
  shown: readonly ShownMention[],
): Outcome[] {
  const targets = mentions.flatMap((label): Target[] => {
    const span = spanOf(visible, label);
    return span ? [{ label, span, hits: [] }] : [];
  });
  const taboo = forbidden.map((each) => spanOf(visible, each)).filter((span) => span !== undefined);
  const outcomes: Outcome[] = [];
  for (const each of shown) {
    const { topic, scope, text, occurrence } = each;
    const falsely = (why: NonNullable<Outcome['why']>): void => {
      outcomes.push({
        topic,
        kind: 'fp',
        why,
        line: `shown ${topic}/${scope}: ${text} #${occurrence} (${why})`,
      });
    };
    const span = spanOf(visible, each);
    if (!span) {
      falsely('not in the visible text');
      continue;
    }
    const hit = targets.filter(
      (target) =>
        target.label.topic === topic &&
        touches(span, target.span) &&
        !isOversized(span, target.span),
    );
    if (hit.length === 0)
      falsely(taboo.some((own) => touches(span, own)) ? 'forbidden' : 'not labelled');
    for (const target of hit) target.hits.push({ scope, overlap: overlapOf(span, target.span) });
  }
  return [...outcomes, ...targets.filter(({ label }) => label.required).map(outcomeOf)];
}

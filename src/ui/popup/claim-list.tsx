import type { Source } from '../../model/index.ts';
import { plural } from '../../platform/i18n.ts';
import { topicLabel } from '../parts/labels.ts';
import { Sign } from '../parts/sign.tsx';
import { unchanged } from '../parts/unchanged.ts';
import { useGrowing } from '../parts/use-growing.ts';
import { useOnce } from '../parts/use-once.ts';
import { ClaimArticle } from './claim-article.tsx';
import { type ClaimGroup, groupClaims } from './group-claims.ts';
import type { PageClaim, PopupActions } from './popup-model.ts';

interface ClaimListProps {
  readonly claims: readonly PageClaim[];
  readonly sources: readonly Source[];
  readonly actions: Pick<PopupActions, 'showOnPage' | 'openSource'>;
  readonly startAt?: string | undefined;
  /** What was chosen from all claims; another choice is drawn from its first claim on. */
  readonly chosen?: string;
}

const HEADINGS = {
  conflict: 'claimsConflict',
  agree: 'claimsAgree',
  silent: 'claimsSilent',
} as const;

const Article = unchanged(ClaimArticle);

/** Every claim as an article, grouped by side and topic. The first ones are there at once. */
export function ClaimList({ claims, sources, actions, startAt, chosen = '' }: ClaimListProps) {
  const groups = useOnce(() => groupClaims(claims), claims);
  const room = useGrowing(claims.length, chosen);
  const shown = cut(groups, Math.max(room, placeOf(startAt, groups) + 1));
  return (
    <>
      {shown.map((group, i) => (
        <section class="group" key={`${group.side} ${group.topic}`}>
          {shown[i - 1]?.side !== group.side && (
            <h2>
              <Sign side={group.side} />
              {plural(HEADINGS[group.side], sizeOf(groups, group.side))}
            </h2>
          )}
          <h3>{topicLabel(group.topic)}</h3>
          {group.claims.map((item) => (
            <Article
              key={item.key}
              item={item}
              sources={sources}
              actions={actions}
              startHere={item.key === startAt}
            />
          ))}
        </section>
      ))}
    </>
  );
}

const sizeOf = (groups: readonly ClaimGroup[], side: ClaimGroup['side']): number =>
  groups.filter((group) => group.side === side).reduce((sum, { claims }) => sum + claims.length, 0);

/** Where a claim stands in the list, from 0; -1 where none is looked for. */
const placeOf = (key: string | undefined, groups: readonly ClaimGroup[]): number =>
  key === undefined ? -1 : groups.flatMap(({ claims }) => claims).findIndex((c) => c.key === key);

/** The first `room` claims, in their groups. */
function cut(groups: readonly ClaimGroup[], room: number): readonly ClaimGroup[] {
  let left = room;
  return groups.flatMap((group) => {
    const claims = group.claims.slice(0, left);
    left -= claims.length;
    return claims.length > 0 ? [{ ...group, claims }] : [];
  });
}

import type { Report, ReportClaim } from '../../src/model/index.ts';
import type { PageClaim, PageState } from '../../src/ui/popup/index.ts';

const known = new WeakMap<ReportClaim, PageClaim>();

/** A frame's claims with their keys; the same objects for the same report, which need no new drawing. */
export const claimsOf = (frame: number, report: Pick<Report, 'claims'>): readonly PageClaim[] =>
  report.claims.map((claim) => {
    const keyed = known.get(claim) ?? { key: `${frame}:${claim.id}`, claim };
    known.set(claim, keyed);
    return keyed;
  });

/** A claim's key taken apart again: the frame it stands in and its id there. */
export function frameOf(key: string): { readonly frame: number; readonly claim: string } {
  const at = key.indexOf(':');
  return { frame: Number(key.slice(0, at)), claim: key.slice(at + 1) };
}

/** The key under which the first frame that has a claim of that id shows it. */
export function keyIn(page: PageState, claim: string | null): string | undefined {
  if (claim === null || page.kind !== 'report') return undefined;
  return page.claims.find(({ key }) => frameOf(key).claim === claim)?.key;
}

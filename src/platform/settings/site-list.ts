import { LONGEST_SITE } from '../../model/index.ts';
import { array, type Shape, string } from '../shape.ts';

/** So many sites may be switched off. */
const MOST_SITES = 100_000;

/** Sites as they may be stored. */
export const siteList: Shape<readonly string[]> = array(string(LONGEST_SITE), MOST_SITES);

/**
 * Says in plain words why a site cannot be added to those that are switched off; `undefined` where it can.
 * Asked before adding: a list with one misfit in it is refused whole, and nobody would know which it was.
 */
export function cannotAdd(sites: readonly string[], site: string): string | undefined {
  if (site.length > LONGEST_SITE) {
    return `${site.slice(0, 40)}…: a site's name may have ${LONGEST_SITE} letters, this one has ${site.length}`;
  }
  if (sites.length < MOST_SITES || sites.includes(site)) return undefined;
  return `${site}: no more than ${MOST_SITES} sites can be switched off`;
}

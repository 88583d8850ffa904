import { page } from './html.ts';
import type { GeneratedPage } from './index.ts';

/** Pages with very many mentions: all are known, those near the view are painted. */
export const MANY_MATCHES: readonly GeneratedPage[] = [
  {
    slug: 'matches-1000',
    expected: { about: '1,000 mentions.', marks: [], count: { least: 1000, most: 1000 } },
    source: () => page('<p>A prisoner swap was agreed.</p>\n'.repeat(1000)),
  },
  {
    slug: 'matches-50000',
    expected: { about: '50,000 mentions.', marks: [], count: { least: 500, most: 50_000 } },
    source: () => page('<p>A prisoner swap was agreed.</p>\n'.repeat(50_000)),
  },
];

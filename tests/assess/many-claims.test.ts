import { expect, it, vi } from 'vitest';
import { assessPage } from '../../src/assess/index.ts';
import { BUNDLE, page } from './bundle.ts';

/** A call takes some 120,000 arguments: a block of 5 MB may hold more claims. Reading them takes a minute. */
const MANY = 300_000;

vi.mock(import('../../src/claims/index.ts'), async (original) => {
  const claims = await original();
  return {
    ...claims,
    *claimsByBlock(document) {
      for (const found of claims.claimsByBlock(document))
        yield found.flatMap((claim) => Array.from({ length: MANY }, () => claim));
    },
  };
});

it('a block of more claims than a call takes arguments is reported', () => {
  const report = assessPage(
    page(['Russia and Ukraine held direct talks in Istanbul on 16 May 2025.']),
    BUNDLE,
  );
  expect(report.claims.map(({ claim }) => claim.facet)).toContain('talks.date');
});

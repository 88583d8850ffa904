import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\S+)$/gm)].map(
  ([, heading = '']) => heading,
);
const parts = (of: string): number[] => of.split('.').map(Number);

it('the changelog tells of the version that is built, newest first', () => {
  expect(headings.filter((heading) => heading !== 'Unreleased')[0]).toBe(version);
});

it('the changelog names each version once, in order', () => {
  const versions = headings.filter((heading) => heading !== 'Unreleased');
  const ordered = [...new Set(versions)].sort((a, b) => {
    const [x, y] = [parts(a), parts(b)];
    const at = x.findIndex((part, index) => part !== y[index]);
    return at < 0 ? 0 : (y[at] ?? 0) - (x[at] ?? 0);
  });
  expect(versions).toEqual(ordered);
});

it('versions are ones that both stores take: three numbers, nothing else', () => {
  for (const each of [version, ...headings.filter((heading) => heading !== 'Unreleased')]) {
    expect(each).toMatch(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/);
  }
});

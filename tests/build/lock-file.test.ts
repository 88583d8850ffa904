import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const project: {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
} = JSON.parse(read('package.json'));
const lock: { lockfileVersion: number; packages: Record<string, Locked> } = JSON.parse(
  read('package-lock.json'),
);
const { '': root, ...packages } = lock.packages;
const locked = Object.entries(packages);
const named = { ...project.dependencies, ...project.devDependencies };
/** `1.2.3`, `1.2.3-beta.4`: no range, no tag, no address. */
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const namesOf = (test: (each: Locked) => boolean): string[] =>
  locked.filter(([, each]) => test(each)).map(([path]) => path.replace(/^.*node_modules\//, ''));

describe('packages', () => {
  it.each(Object.entries({ ...named, ...project.overrides }))(
    '%s is of one version: %s',
    (_name, version) => {
      expect(version).toMatch(EXACT);
    },
  );

  it.each(Object.keys(named))('%s is explained in docs/dependencies.md', (name) => {
    const told = read('docs/dependencies.md');
    const scope = /^@types\//.test(name) ? '@types/' : name;
    expect(told).toContain(scope);
  });
});

describe('the lock file', () => {
  it('is that of package.json', () => {
    expect(root?.dependencies).toEqual(project.dependencies);
    expect(root?.devDependencies).toEqual(project.devDependencies);
    for (const [name, version] of Object.entries(named))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it('names no address: whoever installs asks the registry set up there', () => {
    expect(namesOf(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('fixes every package by version and by what is in it', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(namesOf(({ version }) => !EXACT.test(version ?? ''))).toEqual([]);
    expect(namesOf(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('lets one package run something while it is installed', () => {
    expect(namesOf(({ hasInstallScript }) => hasInstallScript === true)).toEqual(['node']);
  });

  it('ships six packages, under licences that allow it', () => {
    const shipped = locked.filter(([, { dev, optional }]) => !dev && !optional);
    expect(
      shipped.map(([path, { license }]) => [path.slice('node_modules/'.length), license]),
    ).toEqual([
      ['@floating-ui/core', 'MIT'],
      ['@floating-ui/dom', 'MIT'],
      ['@floating-ui/utils', 'MIT'],
      ['flexsearch', 'Apache-2.0'],
      ['preact', 'MIT'],
      ['webextension-polyfill', 'MPL-2.0'],
    ]);
  });
});

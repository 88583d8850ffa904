export * from '../../../src/cli/setup/marks.ts';
export * from '../../../src/cli/setup/until.ts';
export * from './session.ts';
export * from './site.ts';

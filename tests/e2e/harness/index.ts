export * from '../../../src/cli/setup/marks.ts';
export * from '../../../src/cli/setup/until.ts';
export * from './articles.ts';
export * from './background.ts';
export * from './pixels.ts';
export * from './session.ts';
export * from './site.ts';

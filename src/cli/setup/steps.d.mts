export class Advice extends Error {}
export function step<T>(name: string, work: () => Promise<T>): Promise<T>;
export function run(
  command: string,
  parameters: readonly string[],
  options?: { cwd?: string; shell?: boolean; env?: NodeJS.ProcessEnv; timeout?: number },
): Promise<string>;
export function explain(error: unknown): void;

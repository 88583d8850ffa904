/** As much of the browser's scheduler as is used here. */
interface Scheduler {
  postTask?(work: () => void, options: { readonly delay: number }): Promise<unknown>;
}

/**
 * Runs `work` after `ms` (at once where that is past), unless the function that is returned was called before. Scripts of a page
 * share their numbers of timeouts and frames with those of extensions, and pages do clear all of them at once
 * (`for (let id = 0; id < 9999; id++) clearTimeout(id)`); tasks of the scheduler have no number. Where there is no
 * scheduler (Firefox before 142, Node) it is a timeout. `work` minds its own errors: a task that fails is dropped in
 * silence, since Firefox fails those of an extension that was updated meanwhile, and would tell the page.
 */
export function later(work: () => void, ms: number): () => void {
  let due = true;
  const run = (): void => {
    if (due) work();
  };
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  const timer = scheduler?.postTask
    ? void scheduler.postTask(run, { delay: Math.max(0, ms) }).catch(() => {})
    : setTimeout(run, ms);
  return () => {
    due = false;
    clearTimeout(timer);
  };
}

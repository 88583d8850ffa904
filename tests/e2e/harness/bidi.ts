import type { Browser } from 'puppeteer-core';

/** Firefox's debugging protocol, for what the driver has no word for. */
export interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** The protocol's connection of a running Firefox. */
export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** Evaluates an expression in Firefox's own window, where the browser itself can be steered. */
export async function inBrowserChrome(browser: Browser, expression: string): Promise<unknown> {
  const connection = bidiOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const { result } = await connection.send('script.evaluate', {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression,
  });
  const answer = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: unknown;
  };
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails));
  return answer.result?.value;
}

/**
 * The same with the extension at hand as Firefox itself holds it: `ours`, and `ExtensionParent` beside it. `steps` are
 * statements; what they return is given back.
 */
export const withOurExtension = (browser: Browser, steps: string): Promise<unknown> =>
  inBrowserChrome(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const all = [...ExtensionParent.GlobalManager.extensionMap.values()];
      const ours = all.find((each) => each.id.startsWith('second-source'));
      ${steps}
    })()`,
  );

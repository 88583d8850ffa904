import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/setup/until.ts';
import { type BidiConnection, bidiOf } from './bidi.ts';
import { BROWSER } from './session.ts';

/** The only node of ours in a page; its shadow root is closed to the page, not to the debugger. */
const HOST = 'div[popover="manual"]';

/**
 * Runs a function on the card's closed shadow root; `undefined` where no card is shown. Only the
 * debugging protocol can: neither a page nor this test could by script.
 */
export function inCard<R>(page: Page, work: (root: ShadowRoot) => R): Promise<R | undefined> {
  return BROWSER === 'firefox' ? inCardByBidi(page, work) : inCardByCdp(page, work);
}

/** The card's text, once one is shown that holds what is looked for. */
export function untilCard(page: Page, holding = ''): Promise<string> {
  return until(`a card with "${holding}"`, async () => {
    const text = await inCard(page, (root) => root.querySelector('.surface')?.textContent ?? '');
    return text?.includes(holding) ? text : undefined;
  });
}

/** Waits until no card is shown. */
export async function untilNoCard(page: Page): Promise<void> {
  await until('no card', async () => (await inCard(page, () => true)) === undefined);
}

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

async function inCardByCdp<R>(page: Page, work: (root: ShadowRoot) => R): Promise<R | undefined> {
  const protocol = await page.createCDPSession();
  try {
    const { root } = await protocol.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findShadow(root as unknown as DomNode);
    if (!shadow) return undefined;
    const { backendNodeId } = shadow;
    const { object } = await protocol.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) return undefined;
    const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${work})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value as R;
  } finally {
    await protocol.detach();
  }
}

function findShadow(node: DomNode): DomNode | undefined {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed && node.attributes?.includes('popover')) return closed;
  for (const child of node.children ?? []) {
    const found = findShadow(child);
    if (found) return found;
  }
  return undefined;
}

async function inCardByBidi<R>(page: Page, work: (root: ShadowRoot) => R): Promise<R | undefined> {
  const connection = bidiOf(page.browser());
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const shadow = await shadowByBidi(connection, target);
  if (!shadow) return undefined;
  const { result } = await connection.send('script.callFunction', {
    target,
    awaitPromise: true,
    functionDeclaration: `(root) => JSON.stringify((${work})(root))`,
    arguments: [{ sharedId: shadow }],
  });
  const {
    type,
    result: value,
    exceptionDetails,
  } = result as {
    type: string;
    result?: { value?: string };
    exceptionDetails?: unknown;
  };
  if (type !== 'success') throw new Error(JSON.stringify(exceptionDetails));
  return value?.value === undefined ? undefined : (JSON.parse(value.value) as R);
}

async function shadowByBidi(
  connection: BidiConnection,
  target: object,
): Promise<string | undefined> {
  const { result } = await connection.send('script.evaluate', {
    target,
    awaitPromise: false,
    expression: `document.querySelector('${HOST}')`,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const node = result as { result?: { value?: { shadowRoot?: { sharedId?: string } } } };
  return node.result?.value?.shadowRoot?.sharedId;
}

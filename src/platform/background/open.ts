import { browser } from 'wxt/browser';

/** Opens one of the extension's own pages in a new tab, beside the tab it was asked for from. */
export async function openOwnPage(
  page: 'popup.html' | 'source.html' | 'welcome.html' | 'options.html',
  parameters: Readonly<Record<string, string | undefined>>,
  opener?: { readonly id?: number | undefined; readonly index?: number | undefined },
): Promise<void> {
  const url = new URL(page, browser.runtime.getURL('/'));
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const place = opener?.index === undefined ? {} : { index: opener.index + 1 };
  await browser.tabs.create({ url: url.href, ...place });
}

/**
 * Stands in for WXT's `ContentScriptContext`, which nothing here uses. The real one announces every
 * content script to the page by `postMessage`, obeys such messages from the page, and brings the
 * polyfill into every page.
 */
export class ContentScriptContext {}

/** Stands in for WXT's context of content scripts, which the sentinel does without. */
export class ContentScriptContext {}

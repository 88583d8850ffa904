import type { Door } from '../door.ts';

/**
 * Notes every shadow root that scripts of this isolated world make from now on as the extension's
 * own. The page has another world: its shadow roots are not seen here, and this is not seen there.
 * Called again it changes nothing.
 */
export function noteOwnShadows(door: Door): void {
  if (door.notesShadows) return;
  door.notesShadows = true;
  const { own } = door;
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    own.add(root);
    return root;
  };
}

import { type DefaultTreeAdapterMap, Parser, type Token } from 'parse5';
import { countedTree } from './counted-tree.ts';
import { TooMuchMarkup } from './too-much-markup.ts';

/** Text straight in a table is held word by word until the table goes on: 60 MB of it took 4 GB. */
class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  most = Number.POSITIVE_INFINITY;

  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token);
    this.#checkHeld();
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    super.onWhitespaceCharacter(token);
    this.#checkHeld();
  }

  #checkHeld(): void {
    if (this.pendingCharacterTokens.length > this.most)
      throw new TooMuchMarkup(`more than ${this.most / 1e6} million words straight in a table`);
  }
}

/**
 * An HTML document as parse5 reads it, with no more than `most` elements, and as many texts.
 * @throws TooMuchMarkup where more would be made, before the memory is taken
 */
export function boundedParse(html: string, most: number): DefaultTreeAdapterMap['document'] {
  const parser = new BoundedParser({ treeAdapter: countedTree(most) });
  parser.most = most;
  parser.tokenizer.write(html, true);
  return parser.document;
}

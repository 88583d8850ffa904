/** A live range costs the page something at each of its changes until it is collected: let it go. */
export function release(range: Range): void {
  range.setStart(document, 0);
  range.collapse(true);
}

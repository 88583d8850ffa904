import type { CardHandle, CardOptions } from './card-model.ts';

/** Makes the card; nothing enters the page until it opens. */
export declare function mountCard(options: CardOptions): CardHandle;

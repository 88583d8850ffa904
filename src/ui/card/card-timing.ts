/** A card closes this long after the pointer has left both mark and card, ms: time to cross the gap. */
export const GRACE = 300;

/** A pointer that stays within this many CSS pixels rests; hands tremble. */
export const REST_RADIUS = 12;

/** How often a shown card looks whether it is still to be seen, ms. */
export const SIGHT_INTERVAL = 250;

/** A card takes no press before it has stood still for so long, ms: the longest double click of common systems. */
export const PRESS_AFTER = 500;

/** An announcement stays this long for the screen reader to find, ms. */
export const ANNOUNCED_FOR = 3000;

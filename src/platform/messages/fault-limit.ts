/** As much of a fault's words as stands in the address of the view that tells of it, in UTF-16 units. */
export const FAULT_LIMIT = 1000;

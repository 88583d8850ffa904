import { openDoor } from '../door.ts';
import type { CardDoor } from './card-door.ts';
import { noteOwnShadows } from './own-shadows.ts';

/** The frame's door for the card's script; what that script puts into the page is from then on known as ours. */
export function openCardDoor(): CardDoor {
  const door = openDoor<CardDoor>();
  noteOwnShadows(door);
  return door;
}

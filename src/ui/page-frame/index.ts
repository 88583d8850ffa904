import type { Settings } from '../../model/index.ts';
import { direction, language } from '../../platform/i18n.ts';
import { applyColours } from '../parts/apply-colours.ts';

/** Gives one of the extension's own pages its language, direction and title; returns where to draw. */
export function dressPage(title: string): HTMLElement {
  const root = document.documentElement;
  root.lang = language();
  root.dir = direction();
  document.title = title;
  return document.getElementById('app') ?? document.body;
}

/** Gives a page the user's colours. */
export const colourPage = (colours: Settings['colours']): void =>
  applyColours(document.documentElement, colours);

import type { Page } from 'puppeteer-core';
import { openPage, session } from './session.ts';

/** A colour, 0 to 255 each. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/**
 * The mean colour of the coloured pixels (neither grey nor white nor black) in a box of 60 by 40
 * CSS pixels around a point, as painted: the only witness of what a highlight looks like.
 */
export async function colourAround(
  page: Page,
  { x, y }: { x: number; y: number },
): Promise<Colour> {
  const clip = { x: Math.max(0, x - 30), y: Math.max(0, y - 20), width: 60, height: 40 };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  await session();
  const reader = await openPage('about:blank');
  try {
    return await reader.evaluate(meanColour, picture);
  } finally {
    await reader.close();
  }
}

async function meanColour(picture: string): Promise<Colour> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const sum = [0, 0, 0];
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const rgb = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (Math.max(...rgb) - Math.min(...rgb) < 12) continue;
    for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (rgb[channel] ?? 0);
    count += 1;
  }
  const [red = 0, green = 0, blue = 0] = sum.map((each) => each / Math.max(1, count));
  return { red, green, blue };
}

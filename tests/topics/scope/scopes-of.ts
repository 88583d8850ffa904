import { findMentions } from '../../../src/topics/index.ts';

/** The scopes of the full mentions in `text`, read below `around` on a page dated `date`, joined by spaces. */
export function scopesOf(text: string, date: string, around: string): string {
  const blocks = [around, text].map((one, id) => ({ id, text: one }));
  return findMentions(blocks, { dates: [{ origin: 'meta', text: date }] })
    .filter(({ bare, block }) => !bare && block === 1)
    .map(({ scope }) => scope)
    .join(' ');
}

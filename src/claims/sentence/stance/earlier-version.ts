import { turnsBetween } from './denials.ts';

const EARLIER_VERSION =
  /\b(?:earlier|previous|original|initial|first) (?:version|report|article|edition|headline|story|post)s?(?!\w)|\bwe (?:wrongly |mistakenly |incorrectly )?(?:wrote|reported|said)(?!\w)/;

const PUT_RIGHT =
  /\b(?:in fact|actually|in reality|should (?:have read|read|have been|be)|the (?:correct|right|actual|real) |correct (?:figure|number)|rather|instead|it was|it is|they were)\b/;

/** "Contrary to an earlier version of this article, …": behind the comma stands the truth. */
const CONTRARY = /^\W*(?:contrary to|unlike|other than|in contrast to) [^,;]*$/;

/** "and not, as an earlier post had it, …": "not" puts away what that said, and is counted where the value is read. */
const NOT_AS = /\bnot, as (?:an? |the |our |its )?(?:[\w-]+ )?$/;

/** True where a place tells what an earlier version of the text said, before it is put right. */
export const isEarlierVersion = (folded: string, start: number): boolean => {
  const m = EARLIER_VERSION.exec(folded);
  if (!m || m.index > start) return false;
  const before = folded.slice(0, m.index);
  const aside = CONTRARY.test(before) || NOT_AS.test(before);
  if (aside && folded.slice(m.index, start).includes(', ')) return false;
  return (
    !PUT_RIGHT.test(folded.slice(m.index + m[0].length, start)) &&
    !turnsBetween(folded, m.index + m[0].length, start)
  );
};

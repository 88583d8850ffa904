/** Work that took so long may have outlasted the patience of its asker, ms, who will ask once more. */
const LONG = 5000;
/** Answers held for such askers; each has the question beside it, a whole page. */
const HELD = 4;

/**
 * Lets a question that is asked again join the work under way, or get the answer that came too late: on a
 * slow machine a long page takes longer than its asker waits, and begun anew each time it would never be
 * done. One question an asker: another one, and the earlier is forgotten. Nothing is kept that cannot be
 * worked out anew; failures are forgotten at once.
 */
export function joinRepeats<Question, Answer>(
  same: (a: Question, b: Question) => boolean,
): (asker: string, question: Question, work: () => Promise<Answer>) => Promise<Answer> {
  const latest = new Map<string, { question: Question; answer: Promise<Answer>; done?: true }>();

  const keep = (asker: string, own: { done?: true }, took: number): void => {
    if (latest.get(asker) !== own) return;
    if (took < LONG) return void latest.delete(asker);
    own.done = true;
    const late = [...latest].filter(([, each]) => each.done).map(([each]) => each);
    for (const each of late.slice(0, -HELD)) latest.delete(each);
  };

  return (asker, question, work) => {
    const known = latest.get(asker);
    if (known && same(known.question, question)) {
      if (known.done) latest.delete(asker);
      return known.answer;
    }
    const begun = performance.now();
    const own: { question: Question; answer: Promise<Answer>; done?: true } = {
      question,
      answer: work(),
    };
    latest.delete(asker);
    latest.set(asker, own);
    own.answer.then(
      () => keep(asker, own, performance.now() - begun),
      () => keep(asker, own, 0),
    );
    return own.answer;
  };
}

import { ownSubject } from '../../sentence/own-subject.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { appointeeAt } from './appointing.ts';
import { hisMan } from './his-man.ts';
import { holderOf } from './holder.ts';
import { ledBy } from './led-by.ts';
import { behindNeither } from './neither-nor.ts';
import { forParties, knownPair, pairBefore, pairBehind } from './pairs.ts';
import { type Described, describe } from './person.ts';
import type { LeadPhrase } from './phrases.ts';

const REACH = 110;
const STOP =
  /[;]|\. |, (?:and )?for (?:the )?(?:russia|ukraine|moscow|k(?:yi|ie)v)(?:ns|ians)?(?!\w)|, (?:while|whereas|but|who|which|said|told|and (?:the|its|his)|on )| and (?:the |its )?(?:russian|ukrainian|other)(?:'s)?(?: \w+)? by(?!\w)| (?:said|told|while|when|but|whereas|opposite|facing|met) |\bits (?:russian|ukrainian)/;

/** "Medinsky, whom Putin put in charge of the team": whoever puts somebody in charge does not lead. */
const APPOINTED =
  /,? (?:whom|who|that) (?:[\w'.]+ ){1,5}(?:put|placed|named|appointed|made|chose|picked|sent|tapped)(?: again)?(?: as| to)?(?: the| its| his)? $/;

/** "Putin stayed away; the man who led his team was Medinsky": the one meant is named behind. */
const NAMED_BEHIND =
  /[;,:] (?:and |but )?the (?:man|woman|one|person|official|figure|envoy) (?:who|that) $/;

/** "Putin rang the men who led", "trusted whoever leads", "picked by Zelensky to lead": not the one named before. */
const OF_ANOTHERS =
  /\b(?:job|task|role|honou?r|duty|burden|business|responsibility|privilege) of $|(?<!\b(?:was|is|were|as|be|been|,) )\b(?:those|whoever|(?:the|a) (?:man|woman|men|people|one|person|official|officials|aide|envoy|minister)|someone|somebody|anyone|anybody)(?: (?:who|that|whom))?(?: (?:had|has|was|were|is))? $|\bby (?:[\w'.-]+ ){1,3}(?:to|for|with) $/;

const withoutAppointer = (view: SentenceView, start: number): number =>
  APPOINTED.exec(view.folded.slice(0, start))?.index ?? start;

/** "Russia's lead negotiator, an aide, and Ukraine's defence minister spoke": the other party's man is another. */
const AND_THE_OTHER = /,? and (?:ukraine|russia|k(?:yi|ie)v|moscow)'s(?!\w)/;

/** "lead teams": with no article, for a headline. */
const SEVERAL =
  /^(?:lead|led|head|headed|front|fronted) (?:rival |opposing )?(?:sides|teams|delegations)(?!\w)/;
const HEADS = /^(?:heads|chiefs|leaders) of(?!\w)|^delegation (?:heads|chiefs|leaders)(?!\w)/;

/** Everybody a lead phrase is said of. */
export function describedBy(view: SentenceView, phrase: LeadPhrase): Described[] {
  const after = Math.min(view.folded.length, phrase.end + REACH);
  const begin = behindNeither(view.folded, phrase.end);
  const stop = STOP.exec(view.folded.slice(begin, after));
  const to = stop ? begin + stop.index : after;
  const from = Math.max(0, phrase.start - REACH);
  if (phrase.kind === 'passive') return ledBy(view, phrase.end, to);
  if (phrase.kind === 'active') {
    const pair =
      /\b(?:two|both|opposing|respective) (?:sides|teams|delegations)(?!\w)|\b(?:the|their) (?:sides|teams|delegations)(?!\w)/.test(
        view.folded.slice(phrase.start, phrase.end),
      )
        ? [...forParties(view, phrase.start), ...knownPair(view, phrase.start)].slice(0, 2)
        : forParties(view, phrase.start);
    if (pair.length === 2) return pair;
    const before = view.folded.slice(0, phrase.start);
    if (SEVERAL.test(view.folded.slice(phrase.start, phrase.end))) {
      const two = pairBefore(view, phrase.start);
      if (two.length) return two;
    }
    if (NAMED_BEHIND.test(before) || OF_ANOTHERS.test(before)) return [];
    const head = withoutAppointer(view, phrase.start);
    const own = ownSubject(view, phrase.start) ?? 0;
    const appointee = appointeeAt(before);
    const his =
      appointee === undefined ? hisMan(view, Math.max(from, own), head, phrase.end) : undefined;
    if (his) return his === 'nobody' ? [] : [his];
    const one = describe(view, Math.max(from, own, appointee ?? 0), head, appointee === undefined);
    return one && head - one.end < 84 ? [one] : [];
  }
  const title = view.folded.slice(phrase.start, phrase.end);
  const heads = HEADS.test(title);
  if (heads || /\w+s$/.test(title)) {
    const pair = forParties(view, after);
    if (pair.length === 2) return pair;
    if (heads) {
      const behind = pairBehind(view, phrase.end);
      return behind.length ? behind : pairBefore(view, phrase.start);
    }
  }
  const other = AND_THE_OTHER.exec(view.folded.slice(phrase.end, to));
  const until = other ? phrase.end + other.index : to;
  const one = holderOf(view, phrase, until, withoutAppointer(view, phrase.start));
  return one ? [one] : [];
}

import { matchesOf } from '../../lexicon/matches.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

/** Somebody a predicate may be said of. */
export interface Subject {
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** "neither", "neither president": turns the predicate round. */
  readonly negated: boolean;
  /** Described and not named: may agree, contradicts nothing. */
  readonly implied?: true;
}

const BOTH_PRESIDENTS =
  /\b(?:none|not (?:one|a single one)) of (?:the|these|those) (?:two |three )?(?:presidents|leaders|heads of state)(?!\w)|\b(?:neither|either)(?: of the)?(?: \w[\w-]*){0,2}? (?:presidents?|leaders?|heads? of state)(?!\w)(?! nor(?!\w))|\b(?:both|the two|two|russian and ukrainian|ukrainian and russian)(?: of the)?(?: \w[\w-]*){0,2}? (?:presidents|leaders|heads of state)(?!\w)|\b(?:neither|no) (?:president|leader|head of state)(?!\w)(?! of )|\bno (?:presidents|heads of state)(?!\w)|\bpresidents putin and zelens\w+(?!\w)|\b(?:the )?presidents(?!\w)(?!'| putin| zelens)/g;

/** "Of the two presidents only Zelensky stayed away": one of them is meant, and named behind. */
const OF_THEM = /(?:^|[,;:] )\W*(?:of|among) (?:the )?$/;

/** "asked for a meeting of the presidents": what is spoken of, not who came. */
const OF_A_MEETING =
  /\b(?:meeting|summit|talks|call|encounter|conversation|face-to-face) (?:of|between|by|with|at the level of) (?:the )?(?:[\w-]+ )?$/;

/** Both presidents, where one word stands for them: "the two leaders", "neither president". */
export const presidents = (view: SentenceView): Subject[] =>
  matchesOf(view.folded, BOTH_PRESIDENTS).flatMap((m) => {
    if (
      OF_THEM.test(view.folded.slice(0, m.index)) ||
      OF_A_MEETING.test(view.folded.slice(0, m.index))
    )
      return [];
    const negated = /\b(?:neither|none|not|no)(?!\w)/.test(m[0]);
    const range = { start: m.index, end: m.index + m[0].length, negated };
    return [
      { key: 'putin', name: 'Putin', ...range },
      { key: 'zelensky', name: 'Zelensky', ...range },
    ];
  });

const AMERICAN_PRESIDENT =
  /\b(?:the )?(?:american|u\.?s\.?|us) president(?!\w)(?!'| (?:donald|trump|joe|biden|said|says|told))/g;

/** Trump, by his office. */
export const americanPresident = (view: SentenceView): Subject[] =>
  matchesOf(view.folded, AMERICAN_PRESIDENT).map((m) => ({
    key: 'trump',
    name: 'Trump',
    start: m.index,
    end: m.index + m[0].length,
    negated: false,
    implied: true,
  }));

/** "The man who had proposed the talks": Putin, who did. */
const PROPOSER =
  /\bthe (?:very )?(?:man|president|leader|one|person) who (?:had |has )?(?:himself )?(?:proposed|suggested|initiated|started|offered|announced) (?:the (?:[\w-]+ )?(?:talks|meeting|negotiations|encounter|war|invasion)|it|them|all this)(?!\w)/g;

/** The view without those words: that he "proposed" leaves open nothing that is said of him. */
export const withoutProposer = (view: SentenceView): SentenceView => ({
  ...view,
  folded: view.folded.replace(PROPOSER, (m) => '-'.repeat(m.length)),
});

/** Putin, where he is told by what he did. */
export const proposer = (view: SentenceView): Subject[] =>
  matchesOf(view.folded, PROPOSER).map((m) => ({
    key: 'putin',
    name: 'Putin',
    start: m.index,
    end: m.index + m[0].length,
    negated: false,
    implied: true,
  }));

/** "Zelensky's office recalled that the president", "The Kremlin said the president": whose office speaks is who is meant. */
const HIS_OFFICE =
  /\b(?:(putin|zelens\w+|trump)'s (?:[\w-]+ )?(?:office|spokes\w+|aides?|press \w+|chief of staff|advis[eo]rs?|staff)|(the kremlin|bankova)|(the white house))(?!\w)[^.;]{0,50}?\b(?:said|says|recalled|confirmed|noted|stressed|told \w+|announced|repeated|insisted|added|made (?:it )?clear|pointed out)(?!\w)[^.;,]{0,30}? (?:that )?(the president)(?! (?:of|trump|putin|zelens\w*|erdogan|vladimir|volodymyr|donald)(?!\w))(?!['\w-])/g;
const NAMES = { putin: 'Putin', zelensky: 'Zelensky', trump: 'Trump' } as const;

/** A president, where his own office tells of "the president"; nobody where another one is named between. */
export const ofHisOffice = (view: SentenceView): Subject[] =>
  matchesOf(view.folded, HIS_OFFICE).flatMap((m) => {
    const end = m.index + m[0].length;
    const start = end - (m[4] as string).length;
    const own = (m[1] ?? '').length;
    if (view.people.some((p) => p.start >= m.index + own && p.end <= start)) return [];
    const key =
      m[3] || m[1] === 'trump'
        ? 'trump'
        : m[1]?.startsWith('zel') || m[2] === 'bankova'
          ? 'zelensky'
          : 'putin';
    return [{ key, name: NAMES[key], start, end, negated: false }];
  });

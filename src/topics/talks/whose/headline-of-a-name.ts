import { CLASS } from '../../lexicon/classes.ts';
import type { Candidate, PageEvidence } from '../../tokens/candidate.ts';
import { GAP, type Token } from '../../tokens/tokens.ts';

/** A teaser is short, tokens. */
const LONGEST = 9;

/** What stands before a colon and is no name: the kind of piece, the place, the matter; folded stems of the ten languages. */
const LABEL =
  /^(?:live|vivo|dire[ck]t|dirett|exclusi|esclusi|exklusi|anal[iy]|анал|explain|expli|erklar|spieg|wyjasn|поясн|объясн|video|видео|відео|photo|foto|фото|podcast|opini|meinung|komment|коммент|комент|interview|intervi|entrevist|интерв|інтерв|wywiad|roportaj|chron|krono|хрон|timeline|cronolog|updat|break|urgen|eil|ticker|news|nachricht|новин|новост|notic|notizi|son|flash|pilne|termin|срочн|термін|dossier|special|spezial|thema|tema|тема|krieg|war|guerr|войн|війн|wojn|savas|russ|ros[sy]|рос|rus|ukra|ucra|укра|kiev|kyiv|киев|київ|world|monde|mundo|mondo|welt|swiat|dunya|мир|світ|europ|европ|європ|diplom|дипл|peace|fried|paz|paix|pace|pokoj|baris|turk|tur[cq]|istan|стамб|stamb|estamb|ausland|abroad|ester|etrang|extran|zagran|fact|fakt|факт|report|erdogan|ердоган|эрдоган|fidan|фидан|фідан|peskov|peskow|песков|пєсков|lavrov|lawrow|лавров|rubio|рубио|рубіо|trump|трамп|kellogg|келлог|vance|вэнс|guterres|rutte|рютте|kallas|каллас|macron|макрон|starmer|стармер|merz|мерц|tusk|туск|meloni|мелони|orban|орбан|lula|budanov|буданов|yermak|ермак|єрмак|sybiha|сибіга|сибига|minist|міністр|experte?|експерт|эксперт)/;

/**
 * Whether a teaser gives talks to somebody whom no list knows, in a page that also tells of clubs, firms or schools and a line that
 * names no party: "Talisca: negociações em Istambul avançam", "Okaka: Verhandlungen in Istanbul"; not "Analysis: the talks in
 * Istanbul", "Fidan: talks in Istanbul go on".
 */
export function isHeadlineOfAName(
  tokens: readonly Token[],
  { from, to }: Candidate,
  page: PageEvidence,
): boolean {
  const [name, next] = [tokens[0], tokens[1]];
  if (!page.affairs || tokens.length > LONGEST || from !== 1 || !name?.capital) return false;
  if (name.bits || name.value || LABEL.test(name.word) || next?.gap !== GAP.soft) return false;
  const between = next.start - name.end;
  return (
    between <= SEPARATOR && !tokens.slice(0, to + 1).some(({ bits }) => bits & CLASS.political)
  );
}

/** A colon and a blank, characters. */
const SEPARATOR = 3;

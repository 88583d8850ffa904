import de from '../../../data/topics/de.json' with { type: 'json' };
import en from '../../../data/topics/en.json' with { type: 'json' };
import es from '../../../data/topics/es.json' with { type: 'json' };
import fr from '../../../data/topics/fr.json' with { type: 'json' };
import it from '../../../data/topics/it.json' with { type: 'json' };
import pl from '../../../data/topics/pl.json' with { type: 'json' };
import pt from '../../../data/topics/pt.json' with { type: 'json' };
import ru from '../../../data/topics/ru.json' with { type: 'json' };
import tr from '../../../data/topics/tr.json' with { type: 'json' };
import uk from '../../../data/topics/uk.json' with { type: 'json' };
import { CLASS, type ClassName } from './classes.ts';
import { fold } from './fold.ts';
import { KIND, KIND_CLASS, type KindName } from './kinds.ts';

/**
 * One language: a class name and its forms, separated by spaces. `обмін` is that word alone,
 * `обміня*` every word that begins so; of several stems that fit a word the longest counts;
 * `*gespräche` every compound that ends so.
 * `swapCaptive` are words that name a swap of captives on their own (Gefangenenaustausch);
 * `otherSwap` signs of another matter that only count beside a swap (Ankara, able-bodied), `otherTalks`
 * those of talks alone (grain);
 * `months` twelve sets of forms, divided by `|`;
 * `units` those of one to six; `thousand` the words for 1,000;
 * the names in `KIND` those of small words that are of no class.
 * `every_time` is two words beside each other, or around a third ("vor_jahren", "tête_tête"): together
 * they are of the class, alone of none; see `pairOf`.
 */
type LanguageForms = Partial<
  Record<
    | ClassName
    | KindName
    | 'months'
    | 'thousand'
    | 'swapCaptive'
    | 'otherSwap'
    | 'otherTalks'
    | 'units',
    string
  >
>;

interface Entry {
  readonly bits: number;
  readonly value: number;
}

const KINDS: ReadonlySet<number> = new Set(Object.values(KIND));
const isKind = (value: number): boolean => KINDS.has(value);
const NOTHING: Entry = { bits: 0, value: 0 };
const exact = new Map<string, Entry>();
const stems = new Map<string, Entry>();
const endings = new Map<string, Entry>();
const pairs = new Map<string, Map<string, Entry>>();
const SHORTEST_ENDING = 7;
const LONGEST_COMPOUND = 60;
let longestStem = 0;
let shortestStem = 99;

/** Adds folded forms, parted by blanks, that say the same. */
function add(line: string, bits: number, value = 0): void {
  const entry: Entry = { bits, value };
  for (const form of line.split(' ')) {
    if (form === '') continue;
    if (form.includes('_')) addPair(form, entry);
    else if (form.endsWith('*')) addStem(form.slice(0, -1), entry);
    else if (form.startsWith('*')) addTo(endings, form.slice(1), entry);
    else addTo(exact, form, entry);
  }
}

function addPair(form: string, entry: Entry): void {
  const [one = '', two = ''] = form.split('_');
  const known = pairs.get(one) ?? new Map<string, Entry>();
  pairs.set(one, known.set(two, entry));
}

function addStem(stem: string, entry: Entry): void {
  addTo(stems, stem, entry);
  longestStem = Math.max(longestStem, stem.length);
  shortestStem = Math.min(shortestStem, stem.length);
}

function addTo(table: Map<string, Entry>, word: string, entry: Entry): void {
  const known = table.get(word);
  table.set(word, known ? joined(known, entry) : entry);
}

/** A word that several languages have. */
function joined(known: Entry, { bits, value }: Entry): Entry {
  // A number or a month of one language stays one where it is a small word of another.
  const keeps = (known.bits & (CLASS.number | CLASS.month)) !== 0 && isKind(value);
  return { bits: known.bits | bits, value: keeps ? known.value : value || known.value };
}

const COMPOSED: Readonly<Record<string, number>> = {
  swapCaptive: CLASS.swap | CLASS.captive,
  swaps: CLASS.swaps | CLASS.swap,
  hostage: CLASS.hostage | CLASS.captive,
  otherSwap: CLASS.other,
  otherTalks: CLASS.other,
};

const ONLY: Readonly<Record<string, number>> = {
  otherSwap: KIND.swapOnly,
  otherTalks: KIND.talksOnly,
};

function addLanguage(forms: LanguageForms): void {
  for (const [name, listed] of Object.entries(forms)) {
    // A whole line at once, for most of the time that the tables take goes by calls: nothing in it stands across words.
    const line = fold(listed);
    if (name === 'months') addRow(line, CLASS.month, 1);
    else if (name === 'units') addRow(line, CLASS.number, 1);
    else if (name === 'thousand') add(line, CLASS.number, 1000);
    else {
      const kind = KIND[name as KindName] ?? 0;
      const bits = COMPOSED[name] ?? CLASS[name as ClassName] ?? KIND_CLASS[name] ?? 0;
      add(line, bits, ONLY[name] ?? kind);
    }
  }
}

/** Forms with a value each: January is 1, as is "one". */
function addRow(line: string, bits: number, firstValue: number): void {
  line.split('|').forEach((place, index) => {
    add(place, bits, firstValue + index);
  });
}

let filled = false;

/**
 * The tables are made when a word is first looked up: most pages have none to look up, and a background
 * that wakes for a request has no time to lose.
 */
function fill(): void {
  filled = true;
  for (const forms of [en, uk, ru, tr, de, fr, es, pl, it, pt]) addLanguage(forms);
}

/**
 * The classes of a folded word, and its value where it is a number or a month: those of the exact
 * form together with those of the longest stem that fits.
 */
export function classify(word: string): Entry {
  if (!filled) fill();
  const known = exact.get(word);
  const stem = longestStemOf(word);
  if (known) return stem ? both(known, stem) : known;
  const compound = compoundOf(word);
  return stem && compound ? both(stem, compound) : (stem ?? compound ?? NOTHING);
}

/** What two folded words say together: "every time", "world war"; nothing for most. */
export function pairOf(one: string, two: string): Entry {
  if (!filled) fill();
  return pairs.get(one)?.get(two) ?? NOTHING;
}

const both = (one: Entry, two: Entry): Entry => ({
  bits: one.bits | two.bits,
  value: one.value || two.value,
});

function compoundOf(word: string): Entry | undefined {
  if (word.length > LONGEST_COMPOUND) return undefined;
  for (let from = 1; from <= word.length - SHORTEST_ENDING; from++) {
    const entry = endings.get(word.slice(from));
    if (entry) return entry;
  }
  return undefined;
}

function longestStemOf(word: string): Entry | undefined {
  for (let length = Math.min(word.length, longestStem); length >= shortestStem; length--) {
    const entry = stems.get(word.slice(0, length));
    if (entry) return entry;
  }
  return undefined;
}

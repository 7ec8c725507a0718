import { fold } from './fold.ts';
import { wordsIn } from './words-in.ts';

/** Where a word stands in its text: from `start` up to `end`. */
interface FoundWord {
  readonly start: number;
  readonly end: number;
}

/** Words that ask for nothing by themselves, in both languages. */
const SMALL_WORDS = new Set(
  (
    'a an and are as at be by can did do does for from had has have how i in is it its my no not of on ' +
    'or our so than that the their they this to was we were what when where which who why will with ' +
    'you your aan als bij dan dat de den die dit door een en er geen had heb heeft het hij hoe ik is je ' +
    'kan met mijn na naar niet nog nu of om onze ook op over te ten tot uit van veel voor waar waarom ' +
    'wat we wel werd wie wij wordt ze zijn zo zonder'
  ).split(' '),
);

/** Endings of plurals, verbs and adjectives, Dutch and English, longest first. */
const ENDINGS = [
  'ingen',
  'ings',
  'ing',
  'tje',
  'ers',
  'est',
  'ed',
  'en',
  'er',
  'es',
  'ly',
  's',
  'e',
  't',
];

/** Less than this is no stem. */
const SHORTEST_STEM = 4;

/**
 * Where a text has words that somebody looks for, or the same words with another ending. The words
 * may be written as a search takes them: `"a phrase"`, `or`, `-not`. Small words such as `the` are
 * only looked for when there is nothing else.
 */
export function findWords(text: string, asked: string): readonly FoundWord[] {
  const wanted = new Set(wantedIn(asked).map(stemOf));
  const found: FoundWord[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (wanted.has(stemOf(word))) found.push({ start: index, end: index + word.length });
  }
  return found;
}

function wantedIn(asked: string): readonly string[] {
  const named = asked.replace(/(?<=^|\s)-\S{1,100}/gu, ' ');
  const words = wordsIn(named).flatMap((word) => word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

function stemOf(word: string): string {
  const letters = fold(word) || word;
  const ending = ENDINGS.find(
    (it) => letters.endsWith(it) && letters.length - it.length >= SHORTEST_STEM,
  );
  const stem = ending === undefined ? letters : letters.slice(0, -ending.length);
  // `printte`, `stopped`: the consonant before the ending is doubled.
  return stem.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
}

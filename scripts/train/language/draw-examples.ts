import { wordsOfText } from '../../../src/reading/language/words-of-text.ts';
import type { FrequentWords } from './frequent-words.ts';
import { type LabelledText, TARGET_OF, type TrainingExample } from './training-example.ts';

/** A number from 0 up to 1. */
export type Random = () => number;

/** Longer texts teach nothing that their opening does not. */
const MOST_WORDS = 40;
const MOST_WINDOW = 6;
/** How many windows a text gives in each epoch. */
const WINDOWS: Readonly<Record<string, number>> = { corpus: 6, foreign: 6, short: 3, sick_nl: 1 };
const USUAL_WINDOWS = 2;
/** How heavy a source is, so that Dutch and English count alike and our own texts most. */
const WEIGHTS: Readonly<Record<string, number>> = {
  corpus: 1.5,
  foreign: 2.5,
  short: 3,
  banking77: 0.5,
  clinc150: 0.7,
  vader_nytEditorialSnippets: 0.8,
};
/** Strings of words of one language drawn by frequency, in each epoch. */
const STRINGS: Readonly<Record<'nl' | 'en' | 'other', number>> = {
  nl: 30_000,
  en: 15_000,
  other: 30_000,
};

/** One epoch's examples: whole texts, windows of them, single words and strings of words, mixed. */
export function drawExamples(
  texts: readonly LabelledText[],
  frequent: FrequentWords,
  random: Random,
): TrainingExample[] {
  const examples = [
    ...texts.flatMap((text) => examplesOf(text, frequent, random)),
    ...frequent.examples,
    ...(['nl', 'en', 'other'] as const).flatMap((label) => strings(label, frequent, random)),
  ];
  return shuffled(examples, random);
}

function examplesOf(
  { source, text, label }: LabelledText,
  frequent: FrequentWords,
  random: Random,
): TrainingExample[] {
  const words = wordsOfText(text).words.slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const weight = WEIGHTS[source] ?? 1;
  const target = TARGET_OF[label];
  const windows = Array.from({ length: WINDOWS[source] ?? USUAL_WINDOWS }, (_, nth) => {
    const length = 1 + Math.floor(random() * MOST_WINDOW);
    const start = nth === 0 ? 0 : Math.floor(random() * words.length);
    return words.slice(start, start + length);
  });
  return [words, ...windows].map((window) => {
    const [only = ''] = window;
    const said = window.length === 1 ? frequent.targets.get(only) : undefined;
    return { words: window, target: said ?? target, weight };
  });
}

/** By Zipf's law the chance of a word falls with its rank, so ranks are drawn evenly by logarithm. */
function strings(
  label: LabelledText['label'],
  { ranked, targets }: FrequentWords,
  random: Random,
): TrainingExample[] {
  const lists = ranked[label];
  return Array.from({ length: STRINGS[label] }, () => {
    const list = lists[Math.floor(random() * lists.length)] ?? [];
    const length = 1 + Math.floor(random() * 4);
    const words = Array.from({ length }, () => list[Math.floor(list.length ** random()) - 1] ?? '');
    const [only = ''] = words;
    const target = words.length === 1 ? targets.get(only) : undefined;
    return { words, target: target ?? TARGET_OF[label], weight: 0.5 };
  });
}

function shuffled<T>(items: T[], random: Random): T[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [items[at], items[other]];
    if (a === undefined || b === undefined) continue;
    items[at] = b;
    items[other] = a;
  }
  return items;
}

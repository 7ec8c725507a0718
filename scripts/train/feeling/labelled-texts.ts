import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../../src/core/feedback/feedback.ts';

/** A text with what is known of how it feels and what it wants. */
export interface LabelledText {
  /** The corpus file or the set it comes from; texts of one file retell each other. */
  readonly source: string;
  readonly isOwn: boolean;
  readonly language: Language;
  readonly text: string;
  /** Shares of negative, neutral, positive and mixed, in the model's order. */
  readonly sentiments: readonly number[];
  /** -1 to 1. */
  readonly strength: number;
  /** 0 or 1 in the model's order; null where nobody said. */
  readonly kinds: readonly number[] | null;
  /** How much it counts beside a line of the corpus. */
  readonly weight: number;
}

const CORPUS = resolve(import.meta.dirname, '../corpus');
const CORPUS_KINDS = ['bug', 'complaint', 'request', 'praise', 'question', 'churn', 'other'];
const STRONGEST = 4;
/** How neutral a text of feeling 1 or -1 is: others would call it so. */
const MILDLY_NEUTRAL = 0.15;
/** The raters' mean valence below which nothing is felt, and how far on all of it is. */
const RATED = { from: 0.3, over: 0.9 };
/** One query in so many is a neutral question. */
const QUERIES_TAKEN = 24;

/** The project's own corpus, `lang feeling kinds topic text` a line. */
export function corpusTexts(): readonly LabelledText[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((source) => {
      const lines = readFileSync(join(CORPUS, source), 'utf8').split('\n');
      return lines.filter((line) => line !== '').map((line) => corpusText(line, source));
    });
}

function corpusText(line: string, source: string): LabelledText {
  const [language, feeling = '', kinds = '', , text = ''] = line.split('\t');
  const named = kinds.split(',').map((kind) => kind.trim());
  return {
    source,
    isOwn: true,
    language: language === 'nl' ? 'nl' : 'en',
    text,
    sentiments: sentimentsOf(feeling),
    strength: feeling === 'm' ? 0 : Number(feeling) / STRONGEST,
    kinds: CORPUS_KINDS.map((kind) => (named.includes(kind) ? 1 : 0)),
    weight: 1,
  };
}

function sentimentsOf(feeling: string): readonly number[] {
  if (feeling === 'm') return [0, 0, 0, 1];
  const felt = Number(feeling);
  if (felt === 0) return [0, 1, 0, 0];
  const neutral = Math.abs(felt) === 1 ? MILDLY_NEUTRAL : 0;
  return felt < 0 ? [1 - neutral, neutral, 0, 0] : [0, neutral, 1 - neutral, 0];
}

/** Public sets that may be trained on: rated tweets and editorials, and queries of no feeling. */
export function publicTexts(dataDir: string): readonly LabelledText[] {
  return [
    ...rated(dataDir, 'vader_tweets', 0.4),
    ...rated(dataDir, 'vader_nytEditorialSnippets', 0.25),
    ...queries(dataDir, 'clinc150'),
    ...queries(dataDir, 'banking77'),
  ];
}

function rated(dataDir: string, source: string, weight: number): readonly LabelledText[] {
  return rows(dataDir, source).map(({ text, v = 0 }) => {
    const felt = Math.min(1, Math.max(0, (Math.abs(v) - RATED.from) / RATED.over));
    const sentiments = v < 0 ? [felt, 1 - felt, 0, 0] : [0, 1 - felt, felt, 0];
    const strength = v / STRONGEST;
    return { ...plain(source, text), sentiments, strength, weight };
  });
}

function queries(dataDir: string, source: string): readonly LabelledText[] {
  return rows(dataDir, source)
    .filter((_, at) => at % QUERIES_TAKEN === 0)
    .map(({ text }) => ({ ...plain(source, text), sentiments: [0, 1, 0, 0], weight: 0.2 }));
}

function plain(source: string, text: string) {
  return { source, isOwn: false, language: 'en', text, strength: 0, kinds: null } as const;
}

function rows(dataDir: string, set: string): readonly { text: string; v?: number }[] {
  return readFileSync(join(dataDir, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { LabelledText, LanguageTarget, TrainingExample } from './training-example.ts';

/** Packages with words by falling frequency, and the language each stands for. */
const LISTS = [
  ['nl-be', 'nl'],
  ['en', 'en'],
  ['fr', 'other'],
  ['de', 'other'],
  ['es-es', 'other'],
  ['it', 'other'],
  ['pl', 'other'],
  ['pt-br', 'other'],
] as const;
const PLACES = { nl: 0, en: 1, other: 2 } as const;
/** Wikipedia's addresses were counted as words. */
const NOT_WORDS = new Set('doc https http url curid title id org wikipedia wiki www'.split(' '));
/** Beyond it, a list holds mostly names and foreign words. */
const DEEPEST_RANK = 20_000;
/** How people talk counts for more than how an encyclopedia is written. */
const SPOKEN_SHARE = 0.8;
/** What is written here in another language is rarer than its number of lists suggests. */
const FOREIGN_SHARE = 0.2;
/** Keeps any list from being believed outright. */
const DOUBT = 2e-6;

const MOST_NAMES = 2_500;
/** A name says little: a Jan may write in English. */
const NAME_TARGET: LanguageTarget = [0.45, 0.45, 0.1];
const NAME_WEIGHT = 0.3;
const SPELLING_TARGETS = { nl: [0.95, 0.02, 0.03], en: [0.02, 0.95, 0.03] } as const;
const SPELLING_WEIGHT = 0.15;

interface WordList {
  readonly kind: 'spoken' | 'written' | 'names';
  readonly label: LabelledText['label'];
  readonly words: readonly string[];
}

/** What lists say of single words. */
export interface FrequentWords {
  /** How much each word is Dutch, English and other. */
  readonly targets: ReadonlyMap<string, LanguageTarget>;
  readonly examples: readonly TrainingExample[];
  /** Spoken words of each language from common to rare, to draw strings of words from. */
  readonly ranked: Readonly<Record<LabelledText['label'], readonly (readonly string[])[]>>;
}

/**
 * Reads the packages of words installed under `packagesDir` (the README beside this file names
 * them). A word of several languages is divided among them by how often each uses it.
 */
export function frequentWords(packagesDir: string): FrequentWords {
  const load = createRequire(join(packagesDir, 'package.json'));
  const lists = LISTS.flatMap(([name, label]) =>
    toWordLists(load(`@zxcvbn-ts/language-${name}`), label),
  );
  const counted = lists.filter(({ kind }) => kind !== 'names');
  const shares = sharesOf(counted);
  const targets = new Map([...shares].map(([word, share]) => [word, toTarget(share)]));
  const names = lists.filter(({ kind }) => kind === 'names').flatMap(({ words }) => words);
  const examples = [
    ...[...shares].map(([word, share]) => ({
      words: [word],
      target: toTarget(share),
      weight: Math.min(4, 0.4 + 12 * Math.sqrt(Math.max(...share))),
    })),
    ...(['nl', 'en'] as const).flatMap((label) =>
      spellingWords(load.resolve(`dictionary-${label}`))
        .filter((word) => !shares.has(word))
        .map((word) => toExample(word, SPELLING_TARGETS[label], SPELLING_WEIGHT)),
    ),
    ...[...new Set(names)]
      .filter((name) => !shares.has(name))
      .map((name) => toExample(name, NAME_TARGET, NAME_WEIGHT)),
  ];
  const spoken = counted.filter(({ kind }) => kind === 'spoken');
  const ranked = (label: LabelledText['label']) =>
    spoken.filter((list) => list.label === label).map(({ words }) => words);
  return {
    targets,
    examples,
    ranked: { nl: ranked('nl'), en: ranked('en'), other: ranked('other') },
  };
}

function toWordLists(module: unknown, label: LabelledText['label']): WordList[] {
  if (typeof module !== 'object' || module === null || !('dictionary' in module)) return [];
  return Object.entries(module.dictionary ?? {}).flatMap(([name, words]: [string, unknown]) => {
    const kind = kindOf(name);
    if (kind === undefined || !Array.isArray(words)) return [];
    const most = kind === 'names' ? MOST_NAMES : DEEPEST_RANK;
    const kept = words.slice(0, most).filter((word): word is string => isWord(word));
    return [{ kind, label, words: kept }];
  });
}

function kindOf(name: string): WordList['kind'] | undefined {
  if (/^commonWords/.test(name)) return 'spoken';
  if (/^wikipedia/.test(name)) return 'written';
  return /names/i.test(name) ? 'names' : undefined;
}

/** By Zipf's law, a word is about as frequent as one divided by its rank. */
function sharesOf(lists: readonly WordList[]): Map<string, [number, number, number]> {
  const shares = new Map<string, [number, number, number]>();
  for (const { kind, label, words } of lists) {
    const part = kind === 'spoken' ? SPOKEN_SHARE : 1 - SPOKEN_SHARE;
    words.forEach((word, rank) => {
      const share = shares.get(word) ?? [0, 0, 0];
      share[PLACES[label]] += part / (rank + 20);
      shares.set(word, share);
    });
  }
  return shares;
}

function toTarget([nl, en, other]: readonly [number, number, number]): LanguageTarget {
  const soft = [nl + DOUBT, en + DOUBT, FOREIGN_SHARE * other + DOUBT] as const;
  const sum = soft[0] + soft[1] + soft[2];
  return [soft[0] / sum, soft[1] / sum, soft[2] / sum];
}

function toExample(word: string, target: LanguageTarget, weight: number): TrainingExample {
  return { words: [word], target, weight };
}

/** The words of a Hunspell dictionary, without the flags for their endings; no names. */
function spellingWords(moduleFile: string): string[] {
  return readFileSync(join(moduleFile, '../index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/.{0,100}$/, '').normalize('NFKC'))
    .filter((word) => word.length > 2 && word === word.toLowerCase() && isWord(word));
}

function isWord(word: unknown): boolean {
  if (typeof word !== 'string' || NOT_WORDS.has(word)) return false;
  return /^\p{Script=Latin}[\p{Script=Latin}']{0,40}$/u.test(word);
}

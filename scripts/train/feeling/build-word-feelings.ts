import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Makes src/reading/lexicons/word-feelings.ts of the project's own glossary. */
const ROOT = resolve(import.meta.dirname, '../../..');
const GLOSSARY = join(ROOT, 'scripts/train/glossary');
const TARGET = join(ROOT, 'src/reading/lexicons/word-feelings.ts');
/** The glossary's feelings run from -3 to 3. */
const STRONGEST = 3;
/** An English word whose Dutch words feel less than this together says nothing. */
const LEAST = 0.4;
const STEP = 0.5;

interface Entry {
  readonly word: string;
  readonly glosses: readonly string[];
  readonly feeling: number;
}

main();

function main(): void {
  const entries = readGlossary();
  const dutch = new Map(
    entries.filter((it) => it.feeling !== 0).map((it) => [it.word, it.feeling]),
  );
  writeFileSync(TARGET, toSource(dutch, englishFeelings(entries)));
}

function readGlossary(): readonly Entry[] {
  return readdirSync(GLOSSARY)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) => readFileSync(join(GLOSSARY, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', gloss = '', feeling = '0'] = line.split('\t');
      return { word, glosses: gloss.split(' '), feeling: Number(feeling) };
    });
}

/** The mean feeling of the Dutch words that mean an English one; a first meaning weighs most. */
function englishFeelings(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; weight: number }>();
  for (const { glosses, feeling } of entries) {
    glosses.forEach((gloss, at) => {
      const found = sums.get(gloss) ?? { sum: 0, weight: 0 };
      found.sum += feeling / (at + 1);
      found.weight += 1 / (at + 1);
      sums.set(gloss, found);
    });
  }
  const means = [...sums].map(([word, { sum, weight }]) => {
    return [word, Math.round(sum / weight / STEP) * STEP] as const;
  });
  return new Map(means.filter(([word, mean]) => Math.abs(mean) >= LEAST && word.length > 1));
}

function toSource(
  dutch: ReadonlyMap<string, number>,
  english: ReadonlyMap<string, number>,
): string {
  return `/**
 * What a word alone says of a customer's feeling, -1 to 1, as space-separated lists. Made by
 * scripts/train/feeling/build-word-feelings.ts of the project's own glossary.
 */
export const DUTCH_WORD_FEELINGS: Readonly<Record<string, string>> = ${toRecord(dutch)};

/** The same for English: the mean over the Dutch words that mean it. */
export const ENGLISH_WORD_FEELINGS: Readonly<Record<string, string>> = ${toRecord(english)};
`;
}

function toRecord(feelings: ReadonlyMap<string, number>): string {
  const values = [...new Set(feelings.values())].toSorted((a, b) => a - b);
  const lines = values.map((value) => {
    const words = [...feelings].filter(([, it]) => it === value).map(([word]) => word);
    const escaped = words.toSorted().join(' ').replaceAll("'", "\\'");
    return `  '${(value / STRONGEST).toFixed(2)}':\n    '${escaped}',\n`;
  });
  return `{\n${lines.join('')}}`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DUTCH_POLARITY } from '../../../src/reading/lexicons/dutch-polarity.ts';
import type { LabelledText } from './training-example.ts';

const TRAIN = resolve(import.meta.dirname, '..');

/** Sets whose licence allows training, the fields that hold text, and their language. */
const SETS = [
  { file: 'banking77', fields: ['text'], label: 'en' },
  { file: 'clinc150', fields: ['text'], label: 'en' },
  { file: 'presidio', fields: ['text'], label: 'en' },
  { file: 'vader_tweets', fields: ['text'], label: 'en' },
  { file: 'vader_amazonReviewSnippets', fields: ['text'], label: 'en' },
  { file: 'vader_nytEditorialSnippets', fields: ['text'], label: 'en' },
  { file: 'sick_nl', fields: ['a', 'b'], label: 'nl' },
] as const;

/**
 * Everything there is to learn a language from: the public sets in `dataDir` that allow it, this
 * project's own texts, a Dutch lexicon and sentences in other languages, each text once.
 */
export function labelledTexts(dataDir: string): readonly LabelledText[] {
  const all = [
    ...SETS.flatMap((set) => fromSet(dataDir, set)),
    ...fromOwnTexts('corpus'),
    ...fromGlossary(),
    ...fromTable(join(TRAIN, 'language/foreign.tsv'), 'foreign'),
    ...fromTable(join(TRAIN, 'language/short.tsv'), 'short'),
    ...fromLexicon(),
  ];
  return [
    ...new Map(
      all
        .filter(({ text }) => text !== '')
        .map((it) => [`${it.label} ${it.text.toLowerCase()}`, it]),
    ).values(),
  ];
}

function fromSet(dataDir: string, { file, fields, label }: (typeof SETS)[number]): LabelledText[] {
  return readFileSync(join(dataDir, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter((row) => file !== 'clinc150' || row.split === 'train')
    .flatMap((row) => fields.map((field) => ({ source: file, text: String(row[field]), label })));
}

/** `language<TAB>...<TAB>text`, all that this project wrote to learn sentiment and kinds from. */
function fromOwnTexts(folder: string): LabelledText[] {
  return tablesIn(folder).flatMap((path) => fromTable(path, folder));
}

function fromTable(path: string, source: string): LabelledText[] {
  return rowsOf(path).flatMap((row) => {
    const [language = ''] = row;
    const text = row.at(-1) ?? '';
    if (!/^[a-z]{2}$/.test(language) || text === '') return [];
    const label = language === 'nl' || language === 'en' ? language : 'other';
    return [{ source, text, label }];
  });
}

/** A Dutch word, and the English words that it may stand for. */
function fromGlossary(): LabelledText[] {
  return tablesIn('glossary').flatMap((path) =>
    rowsOf(path).flatMap(([dutch = '', english = '']): LabelledText[] => [
      { source: 'glossary', text: dutch, label: 'nl' },
      ...english
        .split(' ')
        .map((text): LabelledText => ({ source: 'glossary', text, label: 'en' })),
    ]),
  );
}

function fromLexicon(): LabelledText[] {
  const words = Object.values(DUTCH_POLARITY).flatMap((line) => line.split(' '));
  return words.map((text) => ({ source: 'lexicon', text, label: 'nl' }));
}

function tablesIn(folder: string): string[] {
  const path = join(TRAIN, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .map((file) => join(path, file));
}

function rowsOf(path: string): string[][] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

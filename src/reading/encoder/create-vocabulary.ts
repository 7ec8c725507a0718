import type { Language } from '../../core/feedback/feedback.ts';
import { splitWords } from './split-words.ts';
import { splitCompound, wordForms } from './word-forms.ts';

/** The words that have a vector, and how a text's words are found among them. */
export interface Vocabulary {
  /**
   * The rows of a text's words, in order; a word that is not known stands for its forms or its
   * parts, or is left out. A word of both languages is taken in the one that the text is in.
   */
  rowsOf(text: string): readonly number[];
  /** The row of one word as it is written, in one language. */
  rowOf(word: string, language: Language): number | undefined;
}

/** Most words whose rows are remembered: looking for forms and parts costs more than a message. */
const MOST_REMEMBERED = 20_000;

/** Rows are numbered through all English words first, then the Dutch ones. */
export function createVocabulary(words: Readonly<Record<Language, readonly string[]>>): Vocabulary {
  const rows: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
    en: new Map(words.en.map((word, row) => [word, row])),
    nl: new Map(words.nl.map((word, row) => [word, words.en.length + row])),
  };
  const remembered: Readonly<Record<Language, Map<string, readonly number[]>>> = {
    en: new Map(),
    nl: new Map(),
  };

  function rowsOf(text: string): readonly number[] {
    const said = splitWords(text);
    const language = languageOf(said);
    return said.flatMap((word) => find(word, language));
  }

  /** Which language has more words that the other has not. */
  function languageOf(said: readonly string[]): Language {
    let lead = 0;
    for (const word of said) {
      lead += Number(rows.en.has(word)) - Number(rows.nl.has(word));
    }
    return lead < 0 ? 'nl' : 'en';
  }

  function find(word: string, language: Language): readonly number[] {
    const known = remembered[language].get(word);
    if (known !== undefined) return known;
    const found = search(word, language);
    if (remembered[language].size >= MOST_REMEMBERED) remembered[language].clear();
    remembered[language].set(word, found);
    return found;
  }

  function search(word: string, language: Language): readonly number[] {
    const among = language === 'nl' ? [rows.nl, rows.en] : [rows.en, rows.nl];
    for (const forms of [[word], wordForms(word)]) {
      const found = among.flatMap((known) => firstOf(forms, known) ?? []);
      if (found[0] !== undefined) return [found[0]];
    }
    const parts = splitCompound(word, (part) => rows[language].has(part));
    return (parts ?? []).flatMap((part) => rows[language].get(part) ?? []);
  }

  return { rowsOf, rowOf: (word, language) => rows[language].get(word) };
}

function firstOf(forms: readonly string[], known: ReadonlyMap<string, number>): number | undefined {
  const form = forms.find((it) => known.has(it));
  return form === undefined ? undefined : known.get(form);
}

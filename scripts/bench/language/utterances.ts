import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of text nobody trained on, and the language it is in. */
export interface Utterance {
  readonly text: string;
  /** `other` is neither Dutch nor English. */
  readonly language: 'nl' | 'en' | 'other';
  /**
   * What it is: a text as it was written, its first 1, 2 or 3 words, or a text or title that its
   * writer made no longer than 3 words.
   */
  readonly kind: 'whole' | 'first 1' | 'first 2' | 'first 3' | 'short';
}

/** Sets that were never trained on; the bank's reviews tell their own language. */
const SETS = [
  { file: 'bol_nl', fields: ['text'], language: 'nl' },
  { file: 'xsid_nl', fields: ['text'], language: 'nl' },
  { file: 'stsb_nl', fields: ['a'], language: 'nl' },
  { file: 'airline_sent', fields: ['text'], language: 'en' },
  { file: 'pan_kind', fields: ['text'], language: 'en' },
  { file: 'student_kind', fields: ['text'], language: 'en' },
  { file: 'maalej_kind', fields: ['text'], language: 'en' },
  { file: 'htp_kind', fields: ['text'], language: 'en' },
  { file: 'vu_kind', fields: ['text'], language: 'en' },
  { file: 'stsb_en', fields: ['a'], language: 'en' },
  { file: 'stream-bank-reviews', fields: ['text', 'title'], language: null },
] as const;

const SHORT_WORDS = 3;

/**
 * All utterances of the sets in `dataDir`, each once for its kind. Links, mentions and hashtags are
 * taken off before words are counted. Left out are those without a word of letters alone (`2nd`,
 * `S4`), and the short ones that writers of several languages wrote (`super`, `app`, `in`), which
 * no answer could get right. Names of people and products, English titles in Dutch reviews and
 * texts in other languages than their set stay in: they are a part of the error.
 */
export function utterances(dataDir: string): readonly Utterance[] {
  const all = SETS.flatMap((set) => readSet(dataDir, set)).flatMap(({ text, language }) => {
    const words = text.split(/\s{1,100}/);
    const cuts = ([1, 2, 3] as const).map((length): Utterance => {
      return { text: words.slice(0, length).join(' '), language, kind: `first ${length}` };
    });
    const short = words.length <= SHORT_WORDS ? [{ text, language, kind: 'short' as const }] : [];
    return [{ text, language, kind: 'whole' as const }, ...cuts, ...short];
  });
  const writers = new Map<string, Set<Utterance['language']>>();
  for (const { text, language } of all) {
    writers.set(keyOf(text), (writers.get(keyOf(text)) ?? new Set()).add(language));
  }
  const counted = all.filter((it) => {
    const key = keyOf(it.text);
    return key !== '' && (it.kind === 'whole' || writers.get(key)?.size === 1);
  });
  return [
    ...new Map(counted.map((it) => [`${it.kind} ${it.language} ${keyOf(it.text)}`, it])).values(),
  ];
}

function readSet(
  dataDir: string,
  { file, fields, language }: (typeof SETS)[number],
): { text: string; language: Utterance['language'] }[] {
  return readFileSync(join(dataDir, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
    .flatMap((row) =>
      fields.map((field) => ({
        text: String(row[field])
          .replace(/[@#]\w{1,50}|https?:\S{1,2000}/g, ' ')
          .trim(),
        language:
          language ?? (row.language === 'nl' || row.language === 'en' ? row.language : 'other'),
      })),
    );
}

/** Its words of letters alone: `Super!` and `super` are one utterance. */
function keyOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{1,60}/gu) ?? [];
  return words.filter((word) => !/\p{N}/u.test(word)).join(' ');
}

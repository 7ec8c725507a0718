import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../src/core/feedback/feedback.ts';

export type Truth = 'negative' | 'neutral' | 'positive';

/** A text that nobody trained on, and how it feels. */
interface FeltText {
  readonly text: string;
  readonly truth: Truth;
}

export interface FeltSet {
  readonly name: string;
  readonly language: Language;
  /** With two, a text must be called positive or negative by the sign of its score. */
  readonly classes: 2 | 3;
  readonly texts: readonly FeltText[];
}

interface Row {
  readonly text: string;
  readonly label?: string;
  readonly language?: string;
  readonly stars?: number;
}

const TRUTHS: Readonly<Record<string, Truth>> = {
  neg: 'negative',
  neu: 'neutral',
  pos: 'positive',
};
const MIDDLE_STARS = 3;

/** The evaluate-only sets with feelings. */
export function feltSets(dataDir: string): readonly FeltSet[] {
  return [
    labelled(dataDir, 'airline_sent', 'en', 3),
    labelled(dataDir, 'vu_sent', 'en', 3),
    labelled(dataDir, 'vader_amazonReviewSnippets', 'en', 3),
    labelled(dataDir, 'bol_nl', 'nl', 2),
    { name: 'stream-bank-reviews', language: 'nl', classes: 2, texts: bankReviews(dataDir) },
  ];
}

function labelled(dataDir: string, name: string, language: Language, classes: 2 | 3): FeltSet {
  const texts = rows(dataDir, name).flatMap(({ text, label = '' }) => {
    const truth = TRUTHS[label];
    return truth === undefined ? [] : [{ text, truth }];
  });
  return { name, language, classes, texts };
}

/** The Dutch ones of 1 or 2 stars against those of 4 or 5; without the stars. */
function bankReviews(dataDir: string): readonly FeltText[] {
  return rows(dataDir, 'stream-bank-reviews')
    .filter(({ language, stars }) => language === 'nl' && stars !== MIDDLE_STARS)
    .map(({ text, stars = 0 }) => ({
      text,
      truth: stars > MIDDLE_STARS ? 'positive' : 'negative',
    }));
}

function rows(dataDir: string, name: string): readonly Row[] {
  const lines = readFileSync(join(dataDir, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

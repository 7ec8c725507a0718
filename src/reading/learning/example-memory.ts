import type { Example, LearnerInput } from './example.ts';
import { dot, overlap } from './likeness.ts';
import { plainWords } from './plain-words.ts';
import { bandsOf, shinglesOf } from './shingles.ts';
import { stemWord } from './stem-word.ts';
import { NONE } from './to-targets.ts';

/** So much of two texts is the same that one's reading is the other's. */
const NEAR_SAME = 0.75;
/** Less of the words is the same, and yet they mean the same. */
const NEAR_ENOUGH = 0.5;
const SAME_MEANING = 0.95;
/** Examples kept for likeness, over all labels: a vector takes a kilobyte. */
const MOST_KEPT = 3_000;
const FEWEST_KEPT_A_LABEL = 30;
/** A line of a taxonomy with no more words is a keyword. */
const KEYWORD_WORDS = 2;
/** With one of these more or less, a text says something else. */
const DENIALS = new Set(['not', 'no', 'never', 'niet', 'geen', 'nooit', 'without', 'zonder']);

/** A correction that decides by itself. */
export interface Settled {
  readonly example: Example;
  /** 1: the same text. */
  readonly likeness: number;
}

/** An example and how alike it is, -1 to 1. */
export interface Neighbour {
  readonly example: Example;
  readonly likeness: number;
}

/** Remembers examples: the same or a near-same text, and the nearest ones of a label. */
export interface ExampleMemory {
  remember(example: Example): void;
  /** The newest correction of the same text, or else of the nearest near-same one. */
  settledBy(input: LearnerInput): Settled | null;
  /**
   * Whether a keyword of a label, or its name where it is short, stands in a text; one that was in
   * a correction to another label is none any more.
   */
  names(input: LearnerInput, label: string): boolean;
  /** Of one label (empty: of none), most alike first. */
  nearest(input: LearnerInput, label: string, most: number): readonly Neighbour[];
}

export function createExampleMemory(labels: number): ExampleMemory {
  const mostOfLabel = Math.max(FEWEST_KEPT_A_LABEL, Math.floor(MOST_KEPT / labels));
  const same = new Map<string, Example>();
  const bands = new Map<number, Example[]>();
  const ofLabel = new Map<string, Example[]>();
  const keywords = new Map<string, readonly (readonly string[])[]>();

  function remember(example: Example): void {
    for (const label of labelsOf(example)) keepUnder(ofLabel, [label, example], mostOfLabel);
    if (example.origin === 'taxonomy') {
      rememberKeyword(example);
      return;
    }
    forgetKeywords(example);
    const key = sameKey(example.text);
    // Of a text without words there is nothing to know it by.
    if (key === '') return;
    same.set(key, example);
    for (const band of bandsOf(shinglesOf(example.text)))
      keepUnder(bands, [band, example], FEWEST_KEPT_A_LABEL);
  }

  function rememberKeyword({ text, labels: own }: Example): void {
    const stems = plainWords(text).map(stemWord);
    if (stems.length === 0 || stems.length > KEYWORD_WORDS) return;
    for (const label of own) keywords.set(label, [...(keywords.get(label) ?? []), stems]);
  }

  /** A word that stands in what is about something else is no keyword. */
  function forgetKeywords({ text, labels: own }: Example): void {
    const isSaid = standsIn(text);
    for (const [label, all] of keywords) {
      if (own.includes(label)) continue;
      keywords.set(
        label,
        all.filter((stems) => !isSaid(stems)),
      );
    }
  }

  function settledBy(input: LearnerInput): Settled | null {
    const exact = same.get(sameKey(input.text));
    if (exact !== undefined) return { example: exact, likeness: 1 };
    const shingles = shinglesOf(input.text);
    const met = new Set(bandsOf(shingles).flatMap((band) => bands.get(band) ?? []));
    let best: Settled | null = null;
    for (const example of met) {
      const shared = overlap(shingles, shinglesOf(example.text));
      if (!isNear(shared, input, example)) continue;
      // Of two as near, the one that came later.
      if (best === null || shared >= best.likeness) best = { example, likeness: shared };
    }
    return best;
  }

  function nearest(input: LearnerInput, label: string, most: number): readonly Neighbour[] {
    return (ofLabel.get(label) ?? [])
      .map((example) => ({ example, likeness: dot(example.dense, input.dense) }))
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, most);
  }

  function names({ text }: LearnerInput, label: string): boolean {
    const own = keywords.get(label);
    if (own === undefined) return false;
    return own.some(standsIn(text));
  }

  return { remember, settledBy, names, nearest };
}

function standsIn(text: string): (stems: readonly string[]) => boolean {
  const said = new Set(plainWords(text).map(stemWord));
  return (stems) => stems.every((stem) => said.has(stem));
}

/** Keeps the newest of a key, and lets go of the oldest beyond `most`. */
function keepUnder<Key>(
  kept: Map<Key, Example[]>,
  [key, example]: readonly [Key, Example],
  most: number,
): void {
  const ofKey = kept.get(key) ?? [];
  ofKey.push(example);
  if (ofKey.length > most) ofKey.shift();
  kept.set(key, ofKey);
}

function labelsOf({ labels }: Example): readonly string[] {
  return labels.length === 0 ? [NONE] : labels;
}

function isNear(shared: number, input: LearnerInput, example: Example): boolean {
  if (shared < NEAR_ENOUGH) return false;
  if (denials(input.text) !== denials(example.text)) return false;
  return shared >= NEAR_SAME || dot(input.dense, example.dense) >= SAME_MEANING;
}

function denials(text: string): number {
  return plainWords(text).filter((word) => DENIALS.has(word) || word.endsWith("n't")).length % 2;
}

function sameKey(text: string): string {
  return plainWords(text).join(' ');
}

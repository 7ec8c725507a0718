import { KIND_CUES } from '../lexicons/kind-cues.ts';
import type { Token } from '../tokenise.ts';
import type { Clause } from './clause.ts';
import { isPlainQuestion } from './feel-clauses.ts';
import { IRONY_CUES } from './irony-cues.ts';

/** How fast feelings add up to a whole one: half of it at sqrt(1/3) of this sum. */
const SATURATION = 1.2;
/** A clause's feeling that may make a text mixed. */
const FELT = 0.45;
const FEW_WORDS = 3;

/** What is read off a text by rules; the order of `lexicalFeatures`. */
export const LEXICAL_FEATURES = 39;

/** The counts and sums that rules find in a text, each about 0 to 1 or -1 to 1. */
export function lexicalFeatures(
  text: string,
  sentences: readonly (readonly Token[])[],
  clauses: readonly Clause[],
): Float32Array {
  const tokens = sentences.flat();
  const words = tokens.filter(({ word }) => /^[\p{L}\d]/u.test(word)).length;
  return Float32Array.from([
    ...feltAltogether(clauses, words),
    ...feltInPlaces(clauses),
    toNumber(clauses.length > sentences.length),
    ...formFeatures(text, sentences, words),
    ...cueFeatures(text),
    toNumber(tokens.some(({ type }) => type === 'mention' || type === 'url')),
  ]);
}

function feltAltogether(clauses: readonly Clause[], words: number): readonly number[] {
  const good = total(clauses, ({ good: it }) => it);
  const bad = total(clauses, ({ bad: it }) => it);
  const general = total(clauses, ({ general: it }) => it);
  const long = Math.sqrt(words + 1);
  return [
    saturate(good - bad),
    saturate(good),
    saturate(bad),
    saturate(general),
    saturate(total(clauses, ({ general: it }) => Math.max(0, it))),
    saturate(total(clauses, ({ general: it }) => Math.max(0, -it))),
    saturate((2 * (good - bad)) / long),
    saturate((2 * general) / long),
    toNumber(good === bad && general === 0),
    saturate(total(clauses, ({ deniedGood: it }) => it)),
    saturate(total(clauses, ({ deniedBad: it }) => it)),
  ];
}

/** How clauses differ: the best and the worst, the first and the last. */
function feltInPlaces(clauses: readonly Clause[]): readonly number[] {
  const sums = clauses.map(({ sum }) => sum);
  const best = Math.max(0, ...sums);
  const worst = Math.max(0, ...sums.map((it) => -it));
  return [
    saturate(best),
    saturate(worst),
    saturate(2 * Math.min(best, worst)),
    toNumber(best >= FELT && worst >= FELT),
    saturate(sums.at(-1) ?? 0),
    saturate(sums[0] ?? 0),
    saturate(clauses.at(-1)?.general ?? 0),
  ];
}

function formFeatures(
  text: string,
  sentences: readonly (readonly Token[])[],
  words: number,
): readonly number[] {
  const asked = sentences.filter(isPlainQuestion).length;
  const shouted = sentences.flat().filter(({ isShouted }) => isShouted).length;
  return [
    asked / Math.max(1, sentences.length),
    toNumber(text.includes('?')),
    toNumber(text.includes('!')),
    toNumber(text.includes('!!')),
    shouted / (words + 2),
    Math.log1p(words) / 5,
    toNumber(words <= FEW_WORDS),
    toNumber(IRONY_CUES.test(text.toLowerCase())),
    toNumber(/\d/.test(text)),
  ];
}

function toNumber(isSo: boolean): number {
  return isSo ? 1 : 0;
}

/** One number for each weight of each kind: cues of two languages share a weight. */
function cueFeatures(text: string): readonly number[] {
  const found = new Map<string, number>();
  for (const { kind, pattern, weight } of KIND_CUES) {
    const name = `${kind} ${weight}`;
    const hits = text.match(pattern)?.length ?? 0;
    found.set(name, Math.max(found.get(name) ?? 0, Math.min(1, hits * 0.7)));
  }
  return [...found.values()];
}

function total(clauses: readonly Clause[], of: (clause: Clause) => number): number {
  return clauses.reduce((sum, clause) => sum + of(clause), 0);
}

function saturate(sum: number): number {
  return sum / Math.sqrt(sum * sum + SATURATION);
}

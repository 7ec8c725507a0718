import { answersIn } from './answers-in.ts';
import type { AnswerCounts } from './score.ts';

/** Adds up counts scale by scale, the scale with most answers first; scales are never mixed. */
export function addAnswers(answers: readonly AnswerCounts[]): readonly AnswerCounts[] {
  const sums = new Map<string, AnswerCounts>();
  for (const { scale, counts } of answers) {
    const key = `${scale.min}-${scale.max}`;
    const sum = sums.get(key)?.counts ?? [];
    const size = scale.max - scale.min + 1;
    sums.set(key, {
      scale,
      counts: Array.from({ length: size }, (_, k) => (sum[k] ?? 0) + (counts[k] ?? 0)),
    });
  }
  return [...sums.values()].toSorted((a, b) => answersIn(b.counts) - answersIn(a.counts));
}

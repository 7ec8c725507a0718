import { answersIn } from '../../scores/answers-in.ts';
import type { NowAndBefore, SplitAnswers } from './split-answers.ts';

/**
 * The answers of which the segment is known, and their share of all since the fall began. Segments
 * are held against each other alone: of the others nobody said whose they are, and a survey that
 * begins to say so changes nothing for customers.
 */
export function ofSegments({ all, values }: Pick<SplitAnswers, 'all' | 'values'>): {
  readonly all: NowAndBefore;
  readonly share: number;
} {
  const stated = values.filter(({ dimension, id }) => dimension === 'segment' && id !== null);
  const sumOf = (when: 'now' | 'before') =>
    all[when].map((_, k) => stated.reduce((sum, part) => sum + (part[when][k] ?? 0), 0));
  const known = { now: sumOf('now'), before: sumOf('before') };
  return { all: known, share: answersIn(known.now) / Math.max(1, answersIn(all.now)) };
}

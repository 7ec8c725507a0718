import { measureCorrecting } from './measure-correcting.ts';
import { measureLanguages } from './measure-languages.ts';
import { measureLearning } from './measure-learning.ts';
import { measureLearntFeeling } from './measure-learnt-feeling.ts';
import { measureMemory } from './measure-memory.ts';
import { measureOutside } from './measure-outside.ts';
import { measureRedactions } from './measure-redactions.ts';
import { measureSimilarity } from './measure-similarity.ts';
import { measureSpeed } from './measure-speed.ts';
import { measureUntaughtFeeling } from './measure-untaught-feeling.ts';
import type { Part } from './part.ts';

/** Parts whose figures do not depend on what else runs; the longest first. */
export const SIDE_BY_SIDE: Readonly<Record<string, Part>> = {
  outside: measureOutside,
  correcting: measureCorrecting,
  'banking, 20 each': measureLearning('bankingTwenty', banking(20)),
  'banking, all': measureLearning('bankingFull', banking(null)),
  'airline sentiment, learnt': measureLearntFeeling,
  'banking, 10 each': measureLearning('bankingTen', banking(10)),
  'banking, 5 each': measureLearning('bankingFive', banking(5)),
  reasons: measureLearning('reasons', { set: 'airline_reason', shots: null, mark: 'macroF1' }),
  'kinds, all': measureLearning('kindsFull', { set: 'pan_kind', shots: null, mark: 'macroF1' }),
  'kinds, 5 each': measureLearning('kindsFive', { set: 'pan_kind', shots: 5, mark: 'macroF1' }),
  sentiment: measureUntaughtFeeling,
  language: measureLanguages,
  redaction: measureRedactions,
  similarity: measureSimilarity,
};

/** Parts that have the machine to themselves. */
export const ALONE: Readonly<Record<string, Part>> = {
  speed: measureSpeed,
  memory: measureMemory,
};

function banking(shots: number | null) {
  return { set: 'banking77', shots, mark: 'accuracy' } as const;
}

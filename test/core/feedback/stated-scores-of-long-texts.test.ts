import { describe, expect, test } from 'vitest';
import { statedScores } from '../../../src/core/feedback/stated-scores.ts';

/** A pattern that tries every way to share out a run takes far longer than this, often hours. */
const IN_TIME = { timeout: 2_000 };

const BEGINNINGS = [
  ...['NPS', 'CES', 'CSAT', 'Cijfer', 'Geef een', 'Rating', 'Score of', 'Satisfaction given'],
  ...['How likely', 'recommend us?', 'De kans dat u ons aanbeveelt', 'Hoe makkelijk'],
  ...['How satisfied (1-5', 'Our target', '(1 =', '4 van', 'Helpful?'],
];
const RUNS = [...[' ', '\n', ':', '-', '0'].map((it) => it.repeat(4_000)), 'http://'.repeat(571)];

describe('a score is looked for in time', () => {
  test.each(BEGINNINGS)('in a long run behind “%s”', IN_TIME, (beginning) => {
    expect(RUNS.flatMap((run) => statedScores(beginning + run))).toEqual([]);
  });

  test.each(['0', '"0', '0 ', '★☆', 'how likely ', 'NPS (0-10)', 'geef een ', 'zou 4 ', 'easy '])(
    'in 40,000 characters of “%s”',
    IN_TIME,
    (piece) => {
      const text = `CSAT${piece.repeat(40_000 / piece.length)}`;

      expect(statedScores(text)).toEqual([]);
    },
  );
});

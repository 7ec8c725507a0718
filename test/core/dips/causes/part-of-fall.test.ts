import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOfFall } from '../../../../src/core/dips/causes/part-of-fall.ts';
import type { NowAndBefore } from '../../../../src/core/dips/causes/split-answers.ts';
import { levelOf } from '../../../../src/core/scores/level-of.ts';

const THUMBS = { metric: 'csat', scale: { min: 0, max: 1 } } as const;

const SCORES = [
  { metric: 'csat', scale: { min: 1, max: 5 } },
  { metric: 'ces', scale: { min: 1, max: 7 } },
  { metric: 'nps', scale: { min: 0, max: 10 } },
] as const;

describe('a part of a fall', () => {
  test('is all of it where nothing else changed', () => {
    const all = { now: [28, 32], before: [20, 80] };

    const part = partOfFall({ now: [20, 0], before: [6, 24] }, { ...THUMBS, all });

    expect(part.change).toBeCloseTo(32 / 60 - 0.8, 12);
    expect(part.within).toBeCloseTo(part.change, 12);
    expect(part.mix).toBeCloseTo(0, 12);
  });

  test('tells answers that got worse from answers there were more of', () => {
    // 40 % where it always was 40 %, but for 30 answers of 60 in place of 10 of 100.
    const all = { now: [24, 36], before: [24, 76] };

    const part = partOfFall({ now: [18, 12], before: [6, 4] }, { ...THUMBS, all });

    expect(part.within).toBeCloseTo(0, 12);
    expect(part.mix).toBeCloseTo((0.5 - 0.1) * (0.4 - 0.76), 12);
  });

  test('of answers that were never given before is held against all others', () => {
    const all = { now: [30, 30], before: [20, 80] };

    const part = partOfFall({ now: [10, 0], before: [0, 0] }, { ...THUMBS, all });

    expect(part.change).toBeCloseTo((10 / 60) * (0 - 0.8), 12);
  });

  test('sums over answers that are told apart to the whole change, whatever they are', () => {
    const parts = fc
      .constantFrom(...SCORES)
      .chain((score) =>
        fc.record({ score: fc.constant(score), parts: fc.array(aPart(score.scale), ATLEAST) }),
      );

    fc.assert(
      fc.property(parts, ({ score, parts }) => {
        const all = {
          now: sum(parts.map((it) => it.now)),
          before: sum(parts.map((it) => it.before)),
        };
        const changes = parts.map((part) => partOfFall(part, { ...score, all }));

        const whole =
          levelOf(score.metric, { ...score, counts: all.now }) -
          levelOf(score.metric, { ...score, counts: all.before });
        expect(changes.reduce((total, { change }) => total + change, 0)).toBeCloseTo(whole, 8);
        for (const { change, within, mix } of changes) expect(within + mix).toBe(change);
      }),
    );
  });
});

const ATLEAST = { minLength: 1, maxLength: 6 };

/** Answers of one value: one at least in each period. */
function aPart({ min, max }: { min: number; max: number }): fc.Arbitrary<NowAndBefore> {
  const size = max - min + 1;
  const counts = fc
    .array(fc.nat({ max: 40 }), { minLength: size, maxLength: size })
    .map(([first = 0, ...others]) => [first + 1, ...others]);
  return fc.record({ now: counts, before: counts });
}

function sum(counts: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = counts;
  return first.map((_, k) => counts.reduce((total, each) => total + (each[k] ?? 0), 0));
}

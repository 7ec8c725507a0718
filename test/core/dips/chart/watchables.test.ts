import { describe, expect, test } from 'vitest';
import type { AnswerDay, DipWatch, Watchable } from '../../../../src/core/dips/chart/dip-watch.ts';
import { TRUTH_GATE } from '../../../../src/core/dips/chart/gate.ts';
import { startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import type { Scale } from '../../../../src/core/scores/score.ts';
import { addDays } from '../../../../src/core/time/add-days.ts';

const THRESHOLD = 365;
const USUAL_DAYS = 80;

describe('what is watched', () => {
  test('CES, by its mean', () => {
    const fall = fallOf(watch('ces', 1, 7), {
      usual: [0, 0, 1, 2, 5, 8, 4],
      now: [2, 3, 4, 4, 4, 2, 1],
    });

    expect(fall).toMatchObject({ since: day(USUAL_DAYS), of: null });
    expect(fall?.usual).toBeCloseTo(5.6, 1);
    expect(fall?.level).toBeCloseTo(3.75, 2);
  });

  test('NPS, by promoters less detractors', () => {
    const fall = fallOf(watch('nps', 0, 10), {
      usual: [0, 0, 0, 0, 0, 1, 1, 2, 4, 6, 6],
      now: [2, 1, 1, 1, 1, 1, 2, 3, 3, 3, 2],
    });

    expect(fall?.usual).toBeCloseTo(50, 0);
    expect(fall?.level).toBeCloseTo(-20, 0);
  });

  test('the mean of any other scores, whatever lies between them', () => {
    const scale = { min: 0, max: 100 };
    const chart = startWatch({ metric: 'mean', scale, scores: [0, 25, 100], threshold: THRESHOLD });

    const fall = fallOf(chart, { usual: [2, 3, 15], now: [10, 5, 5] });

    expect(fall?.usual).toBeCloseTo(78.75, 0);
    expect(fall?.level).toBeCloseTo(31.25, 2);
  });

  test('a share, by its rise, and never by its fall', () => {
    const rise = fallOf(watch('share', 0, 1), { usual: [38, 2], now: [30, 10] });
    const fall = fallOf(watch('share', 0, 1), { usual: [30, 10], now: [38, 2] });

    expect(rise).toMatchObject({ level: 0.25, since: day(USUAL_DAYS) });
    expect(rise?.of).toBe(0.25 * (rise?.n ?? 0));
    expect(fall).toBeUndefined();
  });

  test('a share that hardly ever occurs, long before it is large', () => {
    const rise = fallOf(watch('share', 0, 1), { usual: [60, 0], now: [57, 3] });

    expect(rise?.level).toBeCloseTo(0.05, 2);
  });

  test('a fall that is too small to matter is let be, but not at a moment of truth', () => {
    const small = { usual: [0, 0, 0, 10, 90], now: [0, 4, 0, 10, 86] };
    const usual = watch('csat', 1, 5);

    const truth = startWatch({ ...usual, gate: TRUTH_GATE });

    expect(fallOf(usual, small)).toBeUndefined();
    expect(fallOf(truth, small)).toMatchObject({ of: expect.any(Number) });
  });
});

function day(k: number): string {
  return addDays('2025-01-06', k);
}

function watch(metric: Watchable, min: number, max: number): DipWatch {
  const scale: Scale = { min, max };
  return startWatch({ metric, scale, threshold: THRESHOLD });
}

/** The dip that is found in twenty days of other answers, after eighty of the usual ones. */
function fallOf(
  chart: DipWatch,
  { usual, now }: { readonly usual: readonly number[]; readonly now: readonly number[] },
) {
  const days = Array.from(
    { length: USUAL_DAYS + 20 },
    (_, k): AnswerDay => ({ on: day(k), counts: k < USUAL_DAYS ? usual : now }),
  );
  return days.reduce(step, chart).open?.fall;
}

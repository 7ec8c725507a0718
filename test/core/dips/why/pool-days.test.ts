import { describe, expect, test } from 'vitest';
import { poolDays } from '../../../../src/core/dips/why/pool-days.ts';
import { addDays } from '../../../../src/core/time/add-days.ts';

const CSAT = { metric: 'csat', scale: { min: 1, max: 5 }, since: '2026-11-10', most: 20 } as const;

/** Days from 1 November on with `n` answers each, the first `happy` of them satisfied. */
function days(each: readonly { readonly n: number; readonly happy: number }[]) {
  return each.map(({ n, happy }, k) => ({
    on: addDays('2026-11-01', k),
    counts: [n - happy, 0, 0, 0, happy],
  }));
}

describe('pooled days', () => {
  test('are the days themselves where every day has five answers', () => {
    const pooled = poolDays(days(Array(15).fill({ n: 10, happy: 8 })), CSAT);

    expect(pooled).toHaveLength(15);
    expect(pooled[0]).toEqual({ from: '2026-11-01', to: '2026-11-01', n: 10, of: 8, level: 0.8 });
  });

  test('never say anything of fewer than five answers, and mix no day before with one since', () => {
    const pooled = poolDays(days(Array(15).fill({ n: 2, happy: 1 })), CSAT);

    expect(pooled.every(({ n }) => n >= 5)).toBe(true);
    expect(pooled.filter(({ from, to }) => from < CSAT.since && to >= CSAT.since)).toEqual([]);
    expect(pooled.at(-1)).toMatchObject({ from: '2026-11-13', to: '2026-11-15', n: 6 });
  });

  test('are at most as many as were asked for, however long the history is', () => {
    const long = days(Array(90).fill({ n: 30, happy: 20 }));

    const pooled = poolDays(long, { ...CSAT, since: addDays('2026-11-01', 50) });

    expect(pooled.length).toBeLessThanOrEqual(20);
    expect(pooled.at(-1)?.to).toBe(addDays('2026-11-01', 89));
    expect(Math.max(...pooled.map(({ n }) => n))).toBe(3 * 30);
  });

  test('begin a fall with a shorter run rather than leave its first days out', () => {
    const month = days(Array(30).fill({ n: 5, happy: 4 }));

    const pooled = poolDays(month, { ...CSAT, since: '2026-11-20' });

    expect(pooled.find(({ from }) => from >= '2026-11-20')).toMatchObject({
      ...{ from: '2026-11-20', to: '2026-11-20', n: 5 },
    });
    expect(pooled.at(-1)).toMatchObject({ from: '2026-11-29', to: '2026-11-30', n: 10 });
  });

  test('count days that are not there as days without answers', () => {
    const [first, , third] = days(Array(3).fill({ n: 4, happy: 4 }));
    const kept = [first, third].filter((day) => day !== undefined);

    const pooled = poolDays(kept, { ...CSAT, since: '2026-11-01' });

    expect(pooled).toEqual([{ from: '2026-11-01', to: '2026-11-03', n: 8, of: 8, level: 1 }]);
  });

  test('have a mean in its own unit and nothing that counts for it', () => {
    const [pooled] = poolDays([{ on: '2026-11-01', counts: [0, 0, 0, 5, 5, 0, 0] }], {
      ...{ metric: 'ces', scale: { min: 1, max: 7 }, since: '2026-11-01', most: 20 },
    });

    expect(pooled).toMatchObject({ level: 4.5, of: null, n: 10 });
  });

  test('are none where nobody answered', () => {
    expect(poolDays([], CSAT)).toEqual([]);
  });
});

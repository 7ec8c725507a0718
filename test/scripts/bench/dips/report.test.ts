import { describe, expect, test } from 'vitest';
import { type Figure, keeps } from '../../../../scripts/bench/dips/figure.ts';
import { cellsOf, missedOf, toJsonLine } from '../../../../scripts/bench/dips/report.ts';

const FIGURE: Figure = {
  what: 'False alarms',
  ours: 0.9,
  unit: 'a year',
  bar: { most: 1 },
  aim: { most: 0.8 },
  beside: { EWMA: 2.5 },
  how: 'on simulated streams',
};

describe('the report of a run', () => {
  test('says what reaches the aim, what the bar, and what neither', () => {
    const verdicts = [0.8, 0.9, 1.1, null].map((ours) => cellsOf({ ...FIGURE, ours })[1]);

    expect(verdicts).toEqual(['0.80 (aim)', '0.90', '1.10 (missed)', '- (skipped)']);
  });

  test('what was not measured is not missed', () => {
    const missed = missedOf([FIGURE, { ...FIGURE, ours: 1.1 }, { ...FIGURE, ours: null }]);

    expect(missed).toEqual([{ ...FIGURE, ours: 1.1 }]);
  });

  test('a limit may be a least as well as a most', () => {
    expect(keeps(0.44, { least: 0.45 })).toBe(false);
    expect(keeps(0.45, { least: 0.45 })).toBe(true);
  });

  test('ends with a line for machines', () => {
    const run = { seed: 1, isFull: false, seconds: 12.3, machine: 'a machine' };

    const line = JSON.parse(toJsonLine({ ...run, figures: [{ ...FIGURE, ours: 1.23456 }] }));

    expect(line).toMatchObject({ ...run, missed: ['False alarms'] });
    expect(line.figures[0]).toMatchObject({ ours: 1.2346, met: false });
  });
});

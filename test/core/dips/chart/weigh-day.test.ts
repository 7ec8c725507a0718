import { expect, test } from 'vitest';
import { sharesOf } from '../../../../src/core/dips/chart/baseline.ts';
import type { AnswerDay, DipWatch } from '../../../../src/core/dips/chart/dip-watch.ts';
import { startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { UNKNOWN_WEEKDAYS } from '../../../../src/core/dips/chart/weekdays.ts';
import { weighDay } from '../../../../src/core/dips/chart/weigh-day.ts';
import { addDays } from '../../../../src/core/time/add-days.ts';
import { answerDays } from '../../../support/answer-days.ts';

const DAYS = 364;
const SAD = [6, 4, 6, 12, 12];

test('a low Sunday says less than the same answers on a Monday where Sundays are always low', () => {
  const days = answerDays(8, [{ days: DAYS, answers: 40, satisfied: 0.8 }]).map((day, k) =>
    k % 7 === 6 ? { ...day, counts: SAD } : day,
  );
  const learnt = days.reduce(step, start());
  const on = (weekday: number) => ({ on: addDays('2025-01-06', DAYS + weekday), counts: SAD });

  const monday = gainOf(learnt, on(0));
  const sunday = gainOf(learnt, on(6));

  expect(monday).toBeGreaterThan(0.5);
  expect(sunday).toBeLessThan(monday / 2);
});

test('forty answers of one day say less than the same answers spread over ten days', () => {
  const days = answerDays(9, [{ days: DAYS, answers: 40, satisfied: 0.8 }]);
  const learnt = days.reduce(step, start());
  const on = addDays('2025-01-06', DAYS);

  const atOnce = gainOf(learnt, { on, counts: [10, 0, 10, 10, 10] });
  const spread = 10 * gainOf(learnt, { on, counts: [1, 0, 1, 1, 1] });

  expect(atOnce).toBeGreaterThan(0);
  expect(spread).toBeGreaterThan(atOnce);
});

test('an answer as usual is a fair bet: what it says for a dip is no more than nothing on average', () => {
  const days = answerDays(10, [{ days: DAYS, answers: 40, satisfied: 0.8 }]);
  const learnt = days.reduce(step, start());
  const baseline = { ...learnt.baseline, weekdays: UNKNOWN_WEEKDAYS };
  const on = addDays('2025-01-06', DAYS);

  const ratios = sharesOf(baseline).map((share, k) => {
    const counts = [0, 0, 0, 0, 0].with(k, 1);
    return weighDay({ ...learnt, baseline }, { on, counts }).gains.map(
      (gain) => share * Math.exp(gain),
    );
  });

  for (const j of [0, 1]) {
    const mean = ratios.reduce((sum, ratio) => sum + (ratio[j] ?? Number.NaN), 0);
    expect(mean).toBeLessThanOrEqual(1 + 1e-12);
    expect(mean).toBeGreaterThan(0.98);
  }
});

function start() {
  return startWatch({ metric: 'csat', scale: { min: 1, max: 5 }, threshold: 1e9 });
}

/** What a day says for a dip of the middle size. */
function gainOf(watch: DipWatch, day: AnswerDay): number {
  return weighDay(watch, day).gains[1] ?? Number.NaN;
}

import { describe, expect, test } from 'vitest';
import type { AnswerDay, DipWatch } from '../../../../src/core/dips/chart/dip-watch.ts';
import { evidenceIn } from '../../../../src/core/dips/chart/evidence-in.ts';
import { startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { addDays } from '../../../../src/core/time/add-days.ts';
import { answerDays } from '../../../support/answer-days.ts';

const ONE_STREAM_A_YEAR = 365;
const YEAR = 365;
const NOBODY = [0, 0, 0, 0, 0];

describe('watching one score', () => {
  test.each([3, 30])('luck alone is told as a dip less than once a year at %d a day', (answers) => {
    const alarms = Array.from({ length: 40 }, (_, seed) =>
      alarmsIn(answerDays(seed, [{ days: YEAR, answers, satisfied: 0.8 }])),
    ).flat();

    // The promise is at most 40 alarms in these 40 years; about half of it is what was measured.
    expect(alarms.length).toBeGreaterThan(5);
    expect(alarms.length).toBeLessThanOrEqual(32);
  });

  test('a fall of twenty points at thirty answers a day is found in four days, mostly', () => {
    const delays = Array.from({ length: 41 }, (_, seed) => {
      const days = answerDays(1000 + seed, [
        { days: 120, answers: 30, satisfied: 0.8 },
        { days: 60, answers: 30, satisfied: 0.6 },
      ]);
      const found = foundOn(days);
      return found < 120 ? [] : [found - 119];
    }).flat();

    expect(delays.length).toBeGreaterThan(30);
    expect(median(delays)).toBeLessThanOrEqual(4);
  });

  test('what it tells of a fall is what was there: when it began, how deep, of how many', () => {
    const days = answerDays(5, [
      { days: 120, answers: 30, satisfied: 0.8 },
      { days: 20, answers: 30, satisfied: 0.55 },
    ]);

    const fall = watchAll(days.slice(0, 126)).open?.fall;

    expect(fall?.since).toBe(addDays('2025-01-06', 120));
    expect(fall?.usual).toBeCloseTo(0.8, 1);
    expect(fall?.level).toBeLessThan(0.65);
    expect(fall?.level).toBe((fall?.of ?? 0) / (fall?.n ?? 1));
    expect(fall?.evidence).toBeGreaterThanOrEqual(ONE_STREAM_A_YEAR);
  });

  test('an improvement never alarms', () => {
    const alarms = Array.from({ length: 40 }, (_, seed) => {
      const days = answerDays(2000 + seed, [
        { days: 60, answers: 30, satisfied: 0.6 },
        { days: 60, answers: 30, satisfied: 0.9 },
      ]);
      return alarmsIn(days).filter((day) => day >= 60);
    });

    expect(alarms.flat()).toEqual([]);
  });

  test('answers of the newest two weeks are seen, but not learnt: they warm nothing up', () => {
    const days = answerDays(3, [
      { days: 40, answers: 0, satisfied: 1 },
      { days: 10, answers: 40, satisfied: 1 },
      { days: 4, answers: 40, satisfied: 0.1 },
    ]);

    const watch = watchAll(days);

    expect(watch).toMatchObject({ days: 54, learnt: 0 });
    expect(evidenceIn(watch)).toBe(0);
  });

  test('nothing is told before 28 days and 100 answers have been learnt', () => {
    const nosedive = answerDays(3, [
      { days: 20, answers: 30, satisfied: 0.9 },
      { days: 8, answers: 30, satisfied: 0.1 },
    ]);
    const fewAnswers = answerDays(4, [
      { days: 60, answers: 1, satisfied: 1 },
      { days: 20, answers: 1, satisfied: 0 },
    ]);

    expect(watchAll(nosedive).open).toBeNull();
    expect(watchAll(fewAnswers).open).toBeNull();
  });

  test('a single terrible answer at a tiny volume is no dip', () => {
    const quiet = answerDays(6, [{ days: 150, answers: 1.5, satisfied: 1 }]);
    const terrible = { on: addDays('2025-01-06', 150), counts: [1, 0, 0, 0, 0] };

    expect(watchAll([...quiet, terrible]).open).toBeNull();
  });

  test('a fall is not told before eight answers are behind it, however sure it seems', () => {
    const happy = answerDays(6, [{ days: 200, answers: 4, satisfied: 1 }]).map((day, k) =>
      k < 193 ? day : { ...day, counts: [0, 0, 0, 0, 4] },
    );
    const terrible = Array.from({ length: 8 }, (_, k) => ({
      on: addDays('2025-01-06', 200 + k),
      counts: [1, 0, 0, 0, 0],
    }));

    const seven = watchAll([...happy, ...terrible.slice(0, 7)]);
    const eight = watchAll([...happy, ...terrible]);

    expect(evidenceIn(seven)).toBeGreaterThan(ONE_STREAM_A_YEAR);
    expect(seven.open).toBeNull();
    expect(eight.open?.fall.n).toBe(8);
  });

  test('days without answers keep the promise in days and say nothing', () => {
    const learnt = watchAll(answerDays(7, [{ days: 60, answers: 20, satisfied: 0.8 }]));
    const silent = (day: number) => ({ on: addDays('2025-01-06', 60 + day), counts: NOBODY });

    const once = step(learnt, silent(0));
    const twice = step(once, silent(1));

    const grown = evidenceIn(once) - evidenceIn(learnt);
    expect(grown).toBeGreaterThan(0.5);
    expect(grown).toBeLessThan(2);
    expect(evidenceIn(twice) - evidenceIn(once)).toBeCloseTo(grown, 1);
  });

  test('a weekday that is always lower alarms no more than luck does', () => {
    const alarms = Array.from({ length: 20 }, (_, seed) => {
      const days = answerDays(3000 + seed, [{ days: YEAR, answers: 40, satisfied: 0.8 }]);
      return alarmsIn(
        days.map((day, k) => (k % 7 === 6 ? { ...day, counts: [4, 3, 4, 12, 14] } : day)),
      );
    });

    // As many years without the sad Sundays give about four.
    expect(alarms.flat().length).toBeLessThanOrEqual(4);
  });

  test('the baseline is frozen while a dip is open, and starts afresh after 28 days', () => {
    const days = answerDays(9, [
      { days: 100, answers: 30, satisfied: 0.85 },
      { days: 120, answers: 30, satisfied: 0.5 },
    ]);
    const opened = foundOn(days);

    const open = watchAll(days.slice(0, opened + 28));
    const rebased = watchAll(days.slice(0, opened + 29));

    expect(open.baseline).toEqual(watchAll(days.slice(0, opened + 1)).baseline);
    expect(open.open?.fall.openedOn).toBe(days[opened]?.on);
    expect(rebased).toMatchObject({ days: 28, open: null, turn: { kind: 'rebased' } });
    expect(evidenceIn(rebased)).toBe(0);
    expect(watchAll(days).open).toBeNull();
  });

  test('its memory survives being written down as JSON, to the last bit', () => {
    const days = answerDays(10, [
      { days: 90, answers: 12, satisfied: 0.8 },
      { days: 40, answers: 12, satisfied: 0.5 },
    ]);

    const inMemory = watchAll(days);
    const writtenDown = days.reduce<DipWatch>(
      (watch, day) => JSON.parse(JSON.stringify(step(watch, day))),
      start(),
    );

    expect(writtenDown).toEqual(inMemory);
  });
});

function start(): DipWatch {
  const scale = { min: 1, max: 5 };
  return startWatch({ metric: 'csat', scale, threshold: ONE_STREAM_A_YEAR });
}

function watchAll(days: readonly AnswerDay[]): DipWatch {
  return days.reduce(step, start());
}

/** The index of each day on which a dip is found. */
function alarmsIn(days: readonly AnswerDay[]): readonly number[] {
  let watch = start();
  return days.flatMap((day, k) => {
    const before = watch;
    watch = step(before, day);
    return before.open === null && watch.open !== null ? [k] : [];
  });
}

/** The index of the day on which the first dip is found; the number of days when none is. */
function foundOn(days: readonly AnswerDay[]): number {
  let watch = start();
  const found = days.findIndex((day) => {
    watch = step(watch, day);
    return watch.open !== null;
  });
  return found === -1 ? days.length : found;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b).at(Math.floor(numbers.length / 2)) ?? Number.NaN;
}

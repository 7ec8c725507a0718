import { answersIn } from '../../scores/answers-in.ts';
import { daysBetween } from '../../time/days-between.ts';
import { weekdayOf } from '../../time/weekday-of.ts';
import { residualOf } from './baseline.ts';
import type { AnswerDay, DipTurn, DipWatch, Fall, OpenDip } from './dip-watch.ts';
import { ENDING } from './ending.ts';
import { levelIn } from './level-in.ts';
import { worthOfAnswer } from './overdispersion.ts';
import { sumCounts } from './sum-counts.ts';
import { sdsDown, tiltDown, type UsualPoints, usualPoints } from './usual-points.ts';
import { weekdayOffset } from './weekdays.ts';
import { badnessOf, logTilted } from './weigh-day.ts';

/** As usual is whatever lies no more than this below it, in sd: a point of a share of .8. */
const NEARLY_USUAL_SD = 0.025;

/** Half of what is believed of the dip. */
const STILL_DOWN_PART = 0.5;

/**
 * Usual answers imagined among those the dip was found in: its size flatters it then, and what is
 * held for too deep seems to be over. With forty, one dip in a hundred was told to be over too soon.
 */
const DOUBTING_ANSWERS = 40;

/** Two points of a share of .8: what is less down than that is not told from what is usual. */
const LEAST_DOWN_SD = 0.05;

/** The last so many days must lie no more than this below what is usual, in sd: three points. */
const RECENT = { days: 7, sd: 0.075 };

/** A dip is worse when it is down by so much more, in sd: eight points of a share of .8. */
const WORSE_SD = 0.2;

/** It seems to be coming back from three to one on. */
const ON_ITS_WAY_BACK = Math.log(3);

/** A dip one local date later, and what the day made of it. */
export function followDip(
  watch: DipWatch,
  open: OpenDip,
  day: AnswerDay,
): { readonly dip: OpenDip; readonly turn: DipTurn | null } {
  const dip = { ...open, days: [...open.days, day] };
  const back = evidenceOfReturn(watch, dip);
  if (isNewNormal(dip, back)) return { dip, turn: turnOf('rebased', watch, dip.days) };
  if (back >= ENDING.surely && isAsUsualLately(watch, dip)) {
    return { dip, turn: turnOf('recovered', watch, dip.days.slice(-RECENT.days)) };
  }
  const deeper = deeperDays(watch, dip);
  const turn = deeper.length === 0 ? null : turnOf('worse', watch, deeper);
  if (turn === null || turn.level === null) return { dip, turn: null };
  return { dip: { ...dip, worse: { on: day.on, level: turn.level } }, turn };
}

/** What never ended; of what seems to be coming back, when it still has not after twice as long. */
function isNewNormal({ days }: OpenDip, back: number): boolean {
  const { rebasedAfterDays } = ENDING;
  return days.length >= (back > ON_ITS_WAY_BACK ? 2 : 1) * rebasedAfterDays;
}

/**
 * How surely answers have come back, as a log likelihood ratio: a CUSUM of "nearly as usual" against
 * "still half as far down"; 0 where the last days say nothing of it. Comparing with the level that
 * raised the alarm would be wrong in most cases: that level was found because it was the worst, and
 * the days after it look like a recovery whatever they are.
 */
function evidenceOfReturn(watch: DipWatch, dip: OpenDip): number {
  const usual = usualPoints(watch);
  const stillDown = Math.max(STILL_DOWN_PART * believedDown(watch, usual, dip), LEAST_DOWN_SD);
  const likelihood = compareLevels(watch, usual, [NEARLY_USUAL_SD, stillDown]);
  return dip.days.reduce((sum, day) => Math.max(0, sum + likelihood(day)), 0);
}

function isAsUsualLately(watch: DipWatch, { days }: OpenDip): boolean {
  const counts = sumCounts(days.slice(-RECENT.days), watch.scores.length);
  const level = levelIn(watch, counts);
  return answersIn(counts) > 0 && sdsDown(watch, usualPoints(watch), level) <= RECENT.sd;
}

/**
 * How far down it is believed to be, in sd of an answer: as it was found, or with the answers of the
 * next days, up to the one on which that is most. These were not looked for: they do not flatter it,
 * and a dip that was found in a dozen answers is known as well as any a week later.
 */
function believedDown(watch: DipWatch, usual: UsualPoints, { fall, days }: OpenDip): number {
  let down = believed(fall.n) * sdsDown(watch, usual, fall.level);
  let [n, sum] = [fall.n, fall.n * fall.level];
  for (const { counts } of days) {
    const answers = answersIn(counts);
    if (answers === 0) continue;
    n += answers;
    sum += answers * levelIn(watch, counts);
    down = Math.max(down, believed(n) * sdsDown(watch, usual, sum / n));
  }
  return down;
}

/** The days since it was told last that show it to be deeper than that; none where none do. */
function deeperDays(watch: DipWatch, { fall, days, worse }: OpenDip): readonly AnswerDay[] {
  const usual = usualPoints(watch);
  const error = worse === undefined ? errorOf(watch, fall) : 0;
  const told = sdsDown(watch, usual, worse?.level ?? fall.level) + error;
  const fresh = worse === undefined ? days : days.filter(({ on }) => on > worse.on);
  const likelihood = compareLevels(watch, usual, [told + WORSE_SD, told]);
  let [sum, start] = [0, 0];
  for (const [at, day] of fresh.entries()) {
    sum += likelihood(day);
    if (sum <= 0) [sum, start] = [0, at + 1];
  }
  const deeper = fresh.slice(start);
  const counts = sumCounts(deeper, watch.scores.length);
  if (sum < ENDING.surely || answersIn(counts) < watch.gate.answers) return [];
  return sdsDown(watch, usual, levelIn(watch, counts)) >= told + WORSE_SD / 2 ? deeper : [];
}

function believed(n: number): number {
  return n / (n + DOUBTING_ANSWERS);
}

/** The standard error of the level that a dip was found at, in sd of an answer. */
function errorOf(watch: DipWatch, { n, since, openedOn }: Fall): number {
  const answersADay = n / (daysBetween(since, openedOn) + 1);
  return 1 / Math.sqrt(n * worthOfAnswer(watch.baseline.overdispersion, answersADay));
}

/** A turn, with the level of the answers that show it. */
function turnOf(
  kind: Exclude<DipTurn['kind'], 'opened'>,
  watch: DipWatch,
  days: readonly AnswerDay[],
): Exclude<DipTurn, { readonly kind: 'opened' }> {
  const counts = sumCounts(days, watch.scores.length);
  const n = answersIn(counts);
  return {
    kind,
    on: days.at(-1)?.on ?? '',
    level: n === 0 ? null : levelIn(watch, counts),
    n,
  };
}

/** The log likelihood ratio of a day's answers: so many sd down, against so many others. */
function compareLevels(
  watch: DipWatch,
  usual: UsualPoints,
  sds: readonly [number, number],
): (day: AnswerDay) => number {
  const { points, shares, mean, sd, aStep } = usual;
  const [a, b] = [tiltDown(watch, usual, sds[0]), tiltDown(watch, usual, sds[1])];
  const { overdispersion, weekdays } = watch.baseline;
  const badness = badnessOf(watch);
  const normOf = (by: number) => logTilted(shares, points, { mean, tilt: (badness * by) / sd });
  const norm = normOf(a) - normOf(b);
  return ({ on, counts }) => {
    const n = answersIn(counts);
    const offset = aStep * weekdayOffset(weekdays, weekdayOf(on) - 1);
    const sum = badness * (residualOf(counts, points, mean) - n * offset);
    return worthOfAnswer(overdispersion, n) * (((a - b) / sd) * sum - n * norm);
  };
}

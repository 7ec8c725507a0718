import { answersIn } from '../../scores/answers-in.ts';
import { isSatisfied } from '../../scores/is-satisfied.ts';
import { levelOf } from '../../scores/level-of.ts';
import type { AnswerCounts, Metric } from '../../scores/score.ts';
import { addDays } from '../../time/add-days.ts';
import { datesOf } from '../../time/dates-of.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { LocalDate, Period } from '../../time/period.ts';

/** Under this many answers a figure would be noise, and could point at a person. */
const FEWEST_ANSWERS = 5;

/** Days before a fall that show what is usual: two weeks, and more where there is room. */
const DAYS_BEFORE = 14;

/** The shortest run of days that has enough answers to be a figure. */
export interface PooledDays extends Period {
  readonly n: number;
  /** Satisfied answers of CSAT; null for a mean. */
  readonly of: number | null;
  /** In the metric's own unit (see `ScoreFigure.value`). */
  readonly level: number;
}

/**
 * A score's days around a fall, oldest first, as figures of five answers or more: days with fewer
 * are put together with the days next to them, those before the fall never with those since. At
 * most `most` figures; where there are more days than that, all runs are longer.
 */
export function poolDays(
  days: readonly (Pick<AnswerCounts, 'counts'> & { readonly on: LocalDate })[],
  of: {
    readonly metric: Metric;
    readonly scale: AnswerCounts['scale'];
    readonly since: LocalDate;
    readonly most: number;
  },
): readonly PooledDays[] {
  const last = days.reduce((latest, { on }) => (on > latest ? on : latest), of.since);
  const earliest = days.reduce((first, { on }) => (on < first ? on : first), of.since);
  const before = Math.max(DAYS_BEFORE, of.most - daysBetween(of.since, last) - 1);
  const from = [earliest, addDays(of.since, -before)].toSorted().at(-1) ?? of.since;
  const counts = new Map(days.map((day) => [day.on, day.counts]));
  const answered = (period: Period) =>
    datesOf(period).map((on) => ({ on, counts: counts.get(on) ?? [] }));
  const all = daysBetween(from, last) + 1;
  // Either side may begin with a run that is shorter than the others.
  const length = all <= of.most ? 1 : Math.ceil(all / (of.most - 1));
  return [
    ...pooled(answered({ from, to: addDays(of.since, -1) }), { ...of, length }),
    ...pooled(answered({ from: of.since, to: last }), { ...of, length }),
  ];
}

/** Runs from the newest day back; the oldest may be short, and is left out where it says too little. */
function pooled(
  days: readonly { readonly on: LocalDate; readonly counts: readonly number[] }[],
  of: { readonly metric: Metric; readonly scale: AnswerCounts['scale']; readonly length: number },
): readonly PooledDays[] {
  const runs: PooledDays[] = [];
  let run: (typeof days)[number][] = [];
  for (const day of days.toReversed()) {
    run.unshift(day);
    if (run.length >= of.length && isEnough(run)) {
      runs.unshift(toFigure(run, of));
      run = [];
    }
  }
  return isEnough(run) ? [toFigure(run, of), ...runs] : runs;
}

function isEnough(run: readonly { readonly counts: readonly number[] }[]): boolean {
  return run.reduce((n, { counts }) => n + answersIn(counts), 0) >= FEWEST_ANSWERS;
}

function toFigure(
  run: readonly { readonly on: LocalDate; readonly counts: readonly number[] }[],
  { metric, scale }: Pick<AnswerCounts, 'scale'> & { readonly metric: Metric },
): PooledDays {
  const size = scale.max - scale.min + 1;
  const counts = Array.from({ length: size }, (_, k) =>
    run.reduce((sum, day) => sum + (day.counts[k] ?? 0), 0),
  );
  const satisfied = counts.filter((_, k) => isSatisfied(scale.min + k, scale));
  return {
    from: run[0]?.on ?? '',
    to: run.at(-1)?.on ?? '',
    n: answersIn(counts),
    of: metric === 'csat' ? answersIn(satisfied) : null,
    level: levelOf(metric, { scale, counts }),
  };
}

import { addAnswers } from '../scores/add-answers.ts';
import type { DailyAnswers, Metric } from '../scores/score.ts';
import { datesOf } from '../time/dates-of.ts';
import type { LocalDate } from '../time/period.ts';
import type { Dip } from './dip.ts';
import { startWatch, step } from './step.ts';
import { DIP_BUDGET, thresholdFor } from './threshold-for.ts';

/** A dip of a score, before it is known whose score it is, and when somebody looked. */
export type FoundDip = Omit<Dip, 'teamId' | 'foundOn'>;

/**
 * The dips in a score's history, oldest first, found by watching it day by day up to and with
 * `until`. The scale that most answers were given on is watched.
 */
export function findDips(
  history: readonly DailyAnswers[],
  watched: {
    readonly metric: Metric;
    readonly until: LocalDate;
    /** Scores watched in the whole workspace. */
    readonly streams: number;
    /** False alerts allowed in the whole workspace in a year. */
    readonly budget?: number;
  },
): readonly FoundDip[] {
  const { metric, until, streams, budget = DIP_BUDGET } = watched;
  const [main] = addAnswers(history);
  if (main === undefined) {
    return [];
  }

  const { scale } = main;
  const answers = history.filter(
    (day) => day.scale.min === scale.min && day.scale.max === scale.max,
  );
  const byDate = new Map(answers.map(({ on, counts }) => [on, counts]));
  const none = main.counts.map(() => 0);
  const from =
    answers
      .map(({ on }) => on)
      .toSorted()
      .at(0) ?? until;

  const found: FoundDip[] = [];
  let watch = startWatch({ metric, scale, threshold: thresholdFor(streams, budget) });
  for (const on of datesOf({ from, to: until })) {
    const before = watch;
    watch = step(before, { on, counts: byDate.get(on) ?? none });
    if (before.open === null && watch.open !== null) {
      found.push({ metric, scale, ...watch.open.fall, state: 'open' });
    }
    if (before.open !== null && watch.open === null) {
      found.splice(-1, 1, { metric, scale, ...before.open.fall, state: 'rebased' });
    }
  }
  return found;
}

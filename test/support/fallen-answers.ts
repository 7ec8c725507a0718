import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { daysBetween } from '../../src/core/time/days-between.ts';
import { newFeedback } from './contracts/stores.ts';

/** Answers 1 to 5 of a day: on usual days 16 of 20 are satisfied, on bad ones 5 of 20. */
const USUAL_DAY = [1, 1, 3, 3, ...Array<number>(8).fill(4), ...Array<number>(8).fill(5)];
const BAD_DAY = [...Array<number>(7).fill(1), ...Array<number>(8).fill(2), 4, 4, 5, 5, 5];

/**
 * CSAT answers of a team, twenty a day up to and with `to`: all alike until it falls on `fellOn`,
 * and alike again from `backOn` on.
 */
export function fallenAnswers(
  but: {
    readonly from?: string;
    readonly fellOn?: string;
    readonly backOn?: string;
    readonly to?: string;
    readonly piece?: Partial<NewFeedback>;
  } = {},
): readonly NewFeedback[] {
  const { from = '2026-08-01', fellOn = '2026-11-16', backOn = '2027-01-01' } = but;
  const { to = '2026-11-19', piece = {} } = but;
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, k) => addDays(from, k));
  return days.flatMap((on) =>
    (on >= fellOn && on < backOn ? BAD_DAY : USUAL_DAY).map((answer) =>
      newFeedback({
        saidAt: new Date(`${on}T12:00:00Z`),
        scores: [{ metric: 'csat', answer, scale: { min: 1, max: 5 } }],
        ...piece,
      }),
    ),
  );
}

/** What a weekday's residuals keep for every week that passes. */
const KEPT_A_WEEK = 0.97;

/** Weekdays differ by about .06 sd: (1 / .06)^2 imagined answers without any difference. */
const PRIOR_ANSWERS = 278;

/** How answers of each weekday differ from the mean of all, Monday first. */
export interface Weekdays {
  /** Discounted sums of `score - mean`. */
  readonly residuals: readonly number[];
  readonly answers: readonly number[];
}

export const UNKNOWN_WEEKDAYS: Weekdays = {
  residuals: [0, 0, 0, 0, 0, 0, 0],
  answers: [0, 0, 0, 0, 0, 0, 0],
};

/** How far a weekday's answers (0: Monday) usually lie from the mean; over a week together zero. */
export function weekdayOffset({ residuals, answers }: Weekdays, weekday: number): number {
  let sum = 0;
  let own = 0;
  for (let d = 0; d < residuals.length; d++) {
    const offset = (residuals[d] ?? 0) / ((answers[d] ?? 0) + PRIOR_ANSWERS);
    sum += offset;
    if (d === weekday) own = offset;
  }
  return own - sum / residuals.length;
}

/** With the answers of one more such day. */
export function learnWeekday(
  { residuals, answers }: Weekdays,
  weekday: number,
  day: { readonly n: number; readonly residual: number },
): Weekdays {
  const fade = (sums: readonly number[], more: number) =>
    sums.map((sum, d) => (d === weekday ? sum * KEPT_A_WEEK + more : sum));
  return { residuals: fade(residuals, day.residual), answers: fade(answers, day.n) };
}

/**
 * How much more days differ than independent answers would: by rho, the share of their variance
 * that the answers of one day have in common (their intraclass correlation, 0 to 1). A late delivery
 * van, a mailing, a holiday: whoever answers on one day has met the same day.
 */
export interface Overdispersion {
  /** Weighted sum of what the days said of rho. */
  readonly sum: number;
  readonly weight: number;
}

/**
 * Before the stream has shown anything: rho is .012, give or take sqrt(2 / weight) = .01. Within a
 * month a stream of a few answers shows little of it, and what it shows is as often too low.
 */
const PRIOR = { rho: 0.012, weight: 20_000 };

const MOST = 0.08;

export const UNKNOWN_OVERDISPERSION: Overdispersion = {
  sum: PRIOR.rho * PRIOR.weight,
  weight: PRIOR.weight,
};

/** rho as the days have shown it. */
function rhoOf({ sum, weight }: Overdispersion): number {
  return Math.min(Math.max(sum / weight, 0), MOST);
}

/**
 * rho with a standard error on top, to weigh days by: too little of it cries wolf for as long as it
 * is not known, too much of it costs hours. What days show of it (see `learnOverdispersion`) has
 * the variance 2 / weight.
 */
export function cautiousRho({ sum, weight }: Overdispersion): number {
  return Math.min(Math.max(sum / weight + Math.sqrt(2 / weight), 0), MOST);
}

/**
 * What one of `n` answers of a day is worth (0 to 1): 1 / the design effect 1 + (n - 1) rho of
 * L. Kish, Survey Sampling (1965), 5.4.
 *
 * @example worthOfAnswer(UNKNOWN_OVERDISPERSION, 30) // 1 / (1 + 29 x .012) = .74: 30 are worth 22
 */
export function worthOfAnswer(overdispersion: Overdispersion, n: number): number {
  return 1 / (1 + Math.max(0, n - 1) * rhoOf(overdispersion));
}

/**
 * What is known of it after a day of `n` answers whose sum lay `chiSquare` squared standard errors of
 * independent answers from what was usual: that is 1 + (n - 1) rho on average, with twice its
 * square as variance, so the day says (chiSquare - 1) / (n - 1) with the weight below.
 */
export function learnOverdispersion(
  overdispersion: Overdispersion,
  n: number,
  chiSquare: number,
): Overdispersion {
  if (n < 2) return overdispersion;
  const weight = ((n - 1) / (1 + (n - 1) * rhoOf(overdispersion))) ** 2;
  return {
    sum: overdispersion.sum + (weight * (chiSquare - 1)) / (n - 1),
    weight: overdispersion.weight + weight,
  };
}

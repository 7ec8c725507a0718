/**
 * How far a level wanders without anything being wrong: the variance of a week's true mean around
 * the baseline, in units of an answer's variance. Learnt from how much more weeks differ from the
 * baseline than their answers and the days' overdispersion explain.
 */
export interface Wander {
  /** Weighted sum of what the weeks said of the variance. */
  readonly sum: number;
  readonly weight: number;
  /** The week that is not over: its days, effective answers, and their residuals' weighted sum. */
  readonly days: number;
  readonly information: number;
  readonly residual: number;
}

/** Before the stream has shown anything: an sd of .014, which is .6 points of a share of .8. */
const PRIOR = { variance: 0.0002, weight: 50_000 };

const MOST = 0.01;

const DAYS = 7;

export const UNKNOWN_WANDER: Wander = {
  sum: PRIOR.variance * PRIOR.weight,
  weight: PRIOR.weight,
  days: 0,
  information: 0,
  residual: 0,
};

/** The variance as the weeks have shown it. */
export function wanderVariance({ sum, weight }: Wander): number {
  return Math.min(Math.max(sum / weight, 0), MOST);
}

/**
 * The wander after a day of `information` effective answers whose weighted residuals, in sd of an
 * answer, have the sum `residual`; `known` is the baseline's own effective answers. A week's sum
 * squared is its information x (1 + information / known + information x variance) on average.
 */
export function learnWander(
  wander: Wander,
  day: { readonly information: number; readonly residual: number; readonly known: number },
): Wander {
  const information = wander.information + day.information;
  const residual = wander.residual + day.residual;
  const days = wander.days + 1;
  if (days < DAYS) return { ...wander, days, information, residual };
  const next = { days: 0, information: 0, residual: 0 };
  if (information === 0 || day.known === 0) return { ...wander, ...next };
  const noise = 1 / information + 1 / day.known;
  const weight = 1 / (noise + wanderVariance(wander)) ** 2;
  return {
    sum: wander.sum + weight * ((residual / information) ** 2 - noise),
    weight: wander.weight + weight,
    ...next,
  };
}

import { type Interval, Z_95 } from './interval.ts';

/** Imagined answers that pull the estimate to the middle: a quarter, a half and a quarter of 3. */
const IMAGINED = { promoters: 0.75, passives: 1.5, detractors: 0.75 };

/**
 * Adjusted Wald interval of a Net Promoter Score (-100 to 100), at 95 %: three imagined answers
 * are added, of which a quarter promoters and a quarter detractors, so that the interval keeps its
 * promise in small samples and does not vanish when everybody answers alike.
 *
 * Valid from about n = 5. Source: B. Rocks, "Interval Estimation for the Net Promoter Score",
 * The American Statistician 70 (2016) 365; https://doi.org/10.1080/00031305.2016.1198279
 *
 * @example npsInterval({ promoters: 5, detractors: 0, n: 5 }) // { low: 17.49, high: 100 }
 */
export function npsInterval(answers: {
  readonly promoters: number;
  readonly detractors: number;
  readonly n: number;
}): Interval {
  const n = answers.n + IMAGINED.promoters + IMAGINED.passives + IMAGINED.detractors;
  const promoters = (answers.promoters + IMAGINED.promoters) / n;
  const detractors = (answers.detractors + IMAGINED.detractors) / n;
  const score = promoters - detractors;
  const half = Z_95 * Math.sqrt((promoters + detractors - score ** 2) / n);
  return { low: 100 * Math.max(-1, score - half), high: 100 * Math.min(1, score + half) };
}

import type { Detector } from './detector.ts';
import { type Scenario, shareOn } from './scenario.ts';

const MOST_ANSWERS = 1500;

const MOST_EVIDENCE = 1e15;

/** A day's likelihood under one share, up to what does not depend on the share. */
type LogLikelihood = (answers: number, satisfied: number) => number;

/**
 * The best there can be: the Shiryaev-Roberts chart that knows the usual share of each weekday, the
 * noise, and the size of the dip that will come, with the exact beta-binomial likelihoods.
 */
export function createClairvoyant(
  scenario: Scenario,
  dipSize: number,
): (threshold: number) => Detector {
  const weekdays = Array.from({ length: 7 }, (_, weekday) => {
    const usual = shareOn(scenario.satisfied, weekday);
    return {
      usual: betaBinomial(usual, scenario.rho),
      fallen: betaBinomial(Math.max(usual - dipSize, 0.005), scenario.rho),
    };
  });
  return (threshold) => {
    let evidence = 0;
    return {
      start() {
        evidence = 0;
      },
      see(day, answers, satisfied) {
        const weekday = weekdays[day % 7];
        if (weekday === undefined) return false;
        const gain = weekday.fallen(answers, satisfied) - weekday.usual(answers, satisfied);
        evidence = Math.min((evidence + 1) * Math.exp(gain), MOST_EVIDENCE);
        return evidence >= threshold;
      },
      calm() {
        evidence = 0;
      },
    };
  };
}

function betaBinomial(share: number, rho: number): LogLikelihood {
  if (rho === 0) {
    return (n, k) => k * Math.log(share) + (n - k) * Math.log1p(-share);
  }
  const weight = 1 / rho - 1;
  const yes = risingFactorials(share * weight);
  const no = risingFactorials((1 - share) * weight);
  return (n, k) => (yes[k] ?? 0) + (no[n - k] ?? 0);
}

/** log of a (a + 1) ... (a + k - 1), by k. */
function risingFactorials(a: number): Float64Array {
  const logs = new Float64Array(MOST_ANSWERS + 1);
  for (let k = 0; k < MOST_ANSWERS; k++) logs[k + 1] = (logs[k] ?? 0) + Math.log(a + k);
  return logs;
}

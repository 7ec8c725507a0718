import type { Detector } from '../detector.ts';
import { HISTORY_DAYS } from '../scenario.ts';
import { createLaggedShare } from './lagged-share.ts';

const NEWEST_WEIGHT = 0.15;

/** An exponentially weighted average of the answers, in its own standard errors below what is usual. */
export function createEwma(threshold: number): Detector {
  const usual = createLaggedShare();
  const kept = 1 - NEWEST_WEIGHT;
  let [answers, satisfied, squares] = [0, 0, 0];
  const calm = () => {
    [answers, satisfied, squares] = [0, 0, 0];
  };
  return {
    start() {
      usual.start();
      calm();
    },
    see(day, n, yes) {
      answers = answers * kept + n;
      satisfied = satisfied * kept + yes;
      squares = squares * kept ** 2 + n;
      const share = usual.value();
      usual.add(n, yes);
      if (day < HISTORY_DAYS || answers === 0) return false;
      const error = Math.sqrt(share * (1 - share) * squares) / answers;
      return (share - satisfied / answers) / error >= threshold;
    },
    calm,
  };
}

import type { Detector } from '../detector.ts';
import { HISTORY_DAYS } from '../scenario.ts';
import { createLaggedShare } from './lagged-share.ts';

/** The fall it is tuned to. */
const FALL = 0.1;

/** A Bernoulli CUSUM against what has been usual so far, tuned to a fall of ten points. */
export function createSelfStartingCusum(threshold: number): Detector {
  const usual = createLaggedShare();
  const limit = Math.log(threshold);
  let sum = 0;
  return {
    start() {
      usual.start();
      sum = 0;
    },
    see(day, n, yes) {
      const share = usual.value();
      const fallen = Math.max(share - FALL, 0.02);
      usual.add(n, yes);
      if (day < HISTORY_DAYS) return false;
      const gain =
        yes * Math.log(fallen / share) + (n - yes) * Math.log((1 - fallen) / (1 - share));
      sum = Math.max(0, sum + gain);
      return sum >= limit;
    },
    calm() {
      sum = 0;
    },
  };
}

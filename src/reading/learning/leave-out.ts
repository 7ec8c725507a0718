import { emptyRows, productOf, type Rows, solveForward } from './cholesky.ts';
import type { Spread, Standing } from './discriminant.ts';

/**
 * What each text asked about would score, had the discriminant been fitted without it: exactly, by
 * taking it off its label's mean and off the spread (Sherman and Morrison 1950).
 */
export async function leaveOut(standing: Standing, spread: Spread): Promise<Rows> {
  const { asked, labels, breathe } = standing;
  const leftOut = emptyRows(asked.length, labels);
  for (const [place, row] of leftOut.entries()) {
    leaveOneOut(asked[place] as number, row, { standing, spread });
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return leftOut;
}

interface Fit {
  readonly standing: Standing;
  readonly spread: Spread;
}

function leaveOneOut(i: number, into: Float64Array, { standing, spread }: Fit): void {
  const { labelOf, weights, total, masses } = standing;
  const { scores, self } = scoresOf(i, { standing, spread });
  const own = labelOf[i] as number;
  const means = spread.held[own] as Float64Array;
  const [weight, mass] = [weights[i] as number, masses[own] as number];
  const left = mass - weight;
  // Alone of its label: without it there is no mean to be apart from.
  const moved = left < 1e-9 ? 0 : weight / left;
  const pull = self - (scores[own] as number);
  const off = pull - (scores[own] as number) + (means[own] as number);
  const taken = (moved * mass) / total;
  const gain = taken / Math.max(1e-6, 1 - taken * off);
  for (let k = 0; k < into.length; k += 1) {
    const apart = (scores[k] as number) - (means[k] as number);
    let score = (scores[k] as number) + gain * pull * apart;
    let mean = ((spread.held[k] as Float64Array)[k] as number) + gain * apart * apart;
    if (k === own) {
      const grown = 1 + gain * off;
      score -= moved * pull * grown;
      mean += moved * grown * (moved * off - 2 * apart);
    }
    into[k] = score - mean / 2;
  }
}

/** A text times each label's mean, and times itself, the spread undone. */
function scoresOf(i: number, { standing, spread }: Fit) {
  const { alike, labelOf, weights, toMeans, total } = standing;
  const { triangle, added, undone } = spread;
  const [likenesses, means] = [alike[i] as Float64Array, toMeans[i] as Float64Array];
  const apart = likenesses.map(
    (it, j) => Math.sqrt(weights[j] as number) * (it - (means[labelOf[j] as number] as number)),
  );
  const scores = means.map((it, k) => {
    const solved = undone[k] as Float64Array;
    return (it - productOf(solved, apart, apart.length) / total) / added;
  });
  solveForward(triangle, apart);
  const self = ((likenesses[i] as number) - productOf(apart, apart, apart.length) / total) / added;
  return { scores, self };
}

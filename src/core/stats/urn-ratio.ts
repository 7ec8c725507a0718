/** Ratios are multiplied up to here before a logarithm is taken: that costs more than all of them. */
const MOST_PRODUCT = 1e100;

/**
 * The log likelihood ratio of some answers of one day: of an urn with the shares `to`, to one with
 * the shares `from`. Answers of a day are alike, so each one drawn makes the next more likely to be
 * the same: after i of a kind with the share f the next is one with weight f + i r, r = rho / (1 -
 * rho), their intraclass correlation being rho. That is the urn of F. Eggenberger & G. Polya (ZAMM 3
 * (1923) 279), whose counts are Dirichlet-multinomial (J. E. Mosimann, Biometrika 49 (1962) 65);
 * with two kinds beta-binomial, with rho 0 independent. On average its exponential is 1 where
 * `from` is true, however few the answers are and however skew.
 *
 * @example urnRatio([0, 1], { from: [0.5, 0.5], to: [0.25, 0.75] }, 0) // log 1.5
 */
export function urnRatio(
  counts: readonly number[],
  { from, to }: { readonly from: readonly number[]; readonly to: readonly number[] },
  rho: number,
): number {
  const more = rho / (1 - rho);
  let sum = 0;
  for (let k = 0; k < counts.length; k++) {
    let a = from[k] ?? 0;
    let b = to[k] ?? 0;
    let product = 1;
    for (let left = counts[k] ?? 0; left > 0; left--) {
      product *= b / a;
      a += more;
      b += more;
      if (product < MOST_PRODUCT && product > 1 / MOST_PRODUCT) continue;
      sum += Math.log(product);
      product = 1;
    }
    sum += Math.log(product);
  }
  return sum;
}

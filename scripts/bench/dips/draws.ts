/** Random numbers of the kinds that streams are made of; the same seed gives the same ones. */
export interface Draws {
  /** 0 to 1, 1 not included. */
  uniform(): number;
  normal(): number;
  /** Of shape `shape` > 0 and scale 1. */
  gamma(shape: number): number;
  poisson(mean: number): number;
  /** How many of `n` happen when each does with chance `share`. */
  binomial(n: number, share: number): number;
}

/** Above it Knuth's product runs out of numbers: half and half is drawn instead. */
const LARGE_MEAN = 60;

/** From mulberry32, Tommy Ettinger's 32-bit generator (public domain). */
export function createDraws(seed: number): Draws {
  let state = seed >>> 0;

  function uniform(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** G. Box & M. Muller (1958). */
  function normal(): number {
    return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  }

  /** G. Marsaglia & W. Tsang, ACM Transactions on Mathematical Software 26 (2000) 363. */
  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  function poisson(mean: number): number {
    if (mean > LARGE_MEAN) return poisson(mean / 2) + poisson(mean / 2);
    const limit = Math.exp(-mean);
    let happened = -1;
    for (let product = 1; product > limit; product *= uniform()) happened += 1;
    return happened;
  }

  function binomial(n: number, share: number): number {
    let happened = 0;
    for (let i = 0; i < n; i++) if (uniform() < share) happened += 1;
    return happened;
  }

  return { uniform, normal, gamma, poisson, binomial };
}

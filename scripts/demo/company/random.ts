/** Chance that can be repeated: the same seed gives the same draws, in the same order. */
export interface Random {
  /** 0 to 1, 1 not included. */
  next(): number;
  /** True in a share `share` (0 to 1) of draws. */
  happens(share: number): boolean;
  /** One of `choices`, which are not empty. */
  pick<T>(choices: readonly T[]): T;
  /** An index of `weights`, as often as its weight says. */
  weigh(weights: readonly number[]): number;
  /** How many happen when `mean` are usual: a Poisson draw. */
  count(mean: number): number;
}

/** Mulberry32, Tommy Ettinger's 32-bit generator (public domain): small, fast, good enough. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  function pick<T>(choices: readonly T[]): T {
    const chosen = choices[Math.floor(next() * choices.length)];
    if (chosen === undefined) throw new Error('There is nothing to pick from');
    return chosen;
  }

  function weigh(weights: readonly number[]): number {
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
    const index = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return index < 0 ? weights.length - 1 : index;
  }

  /** Knuth's product of uniforms, good for the small means used here. */
  function count(mean: number): number {
    const limit = Math.exp(-mean);
    let happened = -1;
    for (let product = 1; product > limit; product *= next()) happened += 1;
    return happened;
  }

  return { next, happens: (share) => next() < share, pick, weigh, count };
}

/** A stream of random numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A Poisson number with this mean (D. Knuth, The Art of Computer Programming 2, 3.4.1). */
export function poisson(mean: number, random: () => number): number {
  let n = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) {
    n++;
  }
  return n;
}

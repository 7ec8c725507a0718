import type { Figure } from '../figure.ts';

/** What a part of the benchmark is told. */
export interface Asked {
  readonly seed: number;
  /** How many times as much is simulated as at the quick setting. */
  readonly effort: number;
  /** The folder of the public sets. */
  readonly dataDir: string;
}

/** Measures some rows. */
export type Part = (asked: Asked) => Promise<readonly Figure[]> | readonly Figure[];

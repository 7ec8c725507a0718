/** Where the truth is thought to lie, in the unit of what was estimated. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal's .975 quantile: what 95 % intervals reach to either side, in sd. */
export const Z_95 = 1.959963984540054;

/** One size of dip that is looked for. */
export interface DipSize {
  /** How far answers lie below the usual ones, in sd of an answer. */
  readonly sd: number;
  /** The share of the false alarms allowed that may be spent on looking for it. */
  readonly prior: number;
}

/**
 * The sizes that are looked for. For a share of .8 they are falls of about 10 and 24 points; the
 * two find what lies between and beyond nearly as soon as looking for one would (dips of unknown
 * size: https://arxiv.org/abs/1504.04722). They leave a fifth of the false alarms allowed: that is
 * what the noise of a young stream, known badly, takes.
 */
export const DIP_SIZES: readonly DipSize[] = [
  { sd: 0.22, prior: 0.54 },
  { sd: 0.45, prior: 0.26 },
];

/**
 * One bad day, looked for by itself: so many of its own standard errors down, which at any number
 * of answers is about where luck ends. A day with so few answers that this is more than `deepest`
 * sd is none: no scale has room for it. Where a usual day is worth fewer than `usualDay` answers
 * nobody looks; elsewhere the sizes keep `besides` of their share. Together that is more than all
 * false alarms allowed, and fewer come: the overshoot of one jump is more than that of a walk, and
 * days are weighed with caution (see `cautiousRho`). What comes was measured (`bench:dips`).
 */
export const BAD_DAY = { errors: 3, deepest: 1.6, usualDay: 12, prior: 0.9, besides: 0.48 };

/** No evidence for any size, nor for a bad day. */
export const NO_EVIDENCE: readonly number[] = [...DIP_SIZES.map(() => 0), 0];

import type { LocalDate } from '../../time/period.ts';
import type { VolumeBaseline } from './volume-baseline.ts';

/** How many pieces of feedback came on a local date. */
export interface VolumeDay {
  readonly on: LocalDate;
  readonly n: number;
}

/** A day that was weighed, with what it says for each size of spike (log likelihood ratios). */
interface WeighedVolume extends VolumeDay {
  readonly gains: readonly number[];
}

/** A rise of the volume as the watch found it. */
export interface Spike {
  readonly openedOn: LocalDate;
  readonly since: LocalDate;
  /** Pieces a day since then, and what is usual on such days. */
  readonly level: number;
  readonly usual: number;
  /** Pieces since then. */
  readonly n: number;
  readonly evidence: number;
}

/** A run of days without anything that luck does not explain: feedback is missing. */
export interface Silence {
  readonly since: LocalDate;
  readonly foundOn: LocalDate;
  /** Pieces that usually come on as many such days. */
  readonly missed: number;
  /** How likely luck alone makes that run empty, 0 to 1. */
  readonly chance: number;
}

/** What a day made of a volume. */
export type VolumeTurn =
  | { readonly kind: 'opened'; readonly on: LocalDate; readonly spike: Spike }
  | {
      /** As many as usual come again; so many have come so long that it is usual now. */
      readonly kind: 'recovered' | 'rebased';
      readonly on: LocalDate;
      readonly level: number;
      readonly n: number;
    }
  | { readonly kind: 'silent'; readonly on: LocalDate; readonly silence: Silence }
  | { readonly kind: 'heard'; readonly on: LocalDate; readonly silence: Silence };

/** Everything that is remembered of one watched volume from day to day; plain JSON. */
export interface VolumeWatch {
  /** The evidence at which a spike or a silence is told. */
  readonly threshold: number;
  readonly days: number;
  readonly baseline: VolumeBaseline;
  /** The newest days, not yet part of the baseline, oldest first. */
  readonly recent: readonly VolumeDay[];
  /** The evidence for each size of spike; together it is R, in days. */
  readonly evidence: readonly number[];
  /** Days a spike found now may have begun on, oldest first. */
  readonly weighed: readonly WeighedVolume[];
  readonly open: { readonly spike: Spike; readonly days: readonly VolumeDay[] } | null;
  /** The days up to now on which nothing came. */
  readonly empty: readonly LocalDate[];
  readonly silent: Silence | null;
  readonly turn: VolumeTurn | null;
}

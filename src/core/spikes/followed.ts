import type { WatchedRise } from './plan-spikes.ts';
import type { Risen } from './risen.ts';

/** Something whose days are gone through to see whether it has risen. */
export interface Followed extends Pick<WatchedRise, 'node' | 'measure' | 'measureName'> {
  /** The rise that is open on the last day, with this evidence or more; null where none is. */
  readonly follow: (threshold: number) => Risen | null | Promise<Risen | null>;
}

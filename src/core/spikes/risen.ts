import type { Fall } from '../dips/chart/dip-watch.ts';

/** A rise that is open; an alert tells the same of it as of a fall. */
export type Risen = Fall;

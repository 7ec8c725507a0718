import type { NewAlert } from '../alerts/alert.ts';

/** A score that is kept an eye on: its evidence is a tenth of its threshold, or more. */
export type Eyed = Pick<
  NewAlert,
  | 'node'
  | 'nodeName'
  | 'measure'
  | 'measureName'
  | 'scale'
  | 'since'
  | 'level'
  | 'usual'
  | 'n'
  | 'of'
  | 'evidence'
  | 'threshold'
>;

/** From this share of its threshold on a score is kept an eye on. */
export const EYED_FROM = 0.1;

/** So many of the nearest are looked through: some lie above or below an open dip. */
export const EYED_AMONG = 30;

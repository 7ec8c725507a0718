import type { NewAlert } from '../dips/alert.ts';

/** A rise that is open, as an alert tells it. */
export type Risen = Pick<
  NewAlert,
  'openedOn' | 'since' | 'level' | 'usual' | 'n' | 'of' | 'evidence'
>;

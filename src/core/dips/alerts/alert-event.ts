import type { LocalDate } from '../../time/period.ts';

/** What answers made of an alert, once a kind and date. */
type WatchedTurn =
  | 'opened'
  /** Surely fell further, by a fifth of an sd: eight points of a share of .8. */
  | 'worse'
  /** A node of the same branch fell too: its name is the note. */
  | 'wider'
  /** Seven days, and still open. */
  | 'still down'
  | 'recovered'
  /** Twenty-eight days: the new normal. */
  | 'rebased';

/** What a member made of an alert. */
export type PersonsTurn = 'taken' | 'let go' | 'explained' | 'marked false' | 'taken back';

/** One thing that happened to an alert; never changed. */
export interface AlertEvent {
  readonly id: string;
  readonly alertId: string;
  readonly at: Date;
  readonly kind: WatchedTurn | PersonsTurn;
  /** The local date whose answers made it so, or on which a member did it. */
  readonly on: LocalDate;
  /** The member; null where answers made it so. */
  readonly by: string | null;
  /** The level at that time and the answers it is of; null where none is told. */
  readonly level: number | null;
  readonly n: number | null;
  readonly note: string | null;
}

/** What is to be written down of an alert that goes on: its turn changes the alert too. */
export type AlertTurn = Omit<AlertEvent, 'id' | 'at' | 'by' | 'kind'> & {
  readonly kind: Exclude<WatchedTurn, 'opened'>;
};

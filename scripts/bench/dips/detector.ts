/** Looks at a stream of yes-or-no answers day by day. */
export interface Detector {
  /** Forgets everything. */
  start(): void;
  /** Whether a day raises an alarm; `day` counts from 0, a Monday. */
  see(day: number, answers: number, satisfied: number): boolean;
  /** After an alarm: waits anew, with what it has learnt. */
  calm(): void;
}

/** A detector that alarms at evidence above a threshold, whatever its unit. */
export type TunableDetector = (threshold: number) => Detector;

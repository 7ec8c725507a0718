import type { Dip } from '../dips/dip.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { ScoreFigure } from '../scores/figure.ts';
import type { LocalDate, Period } from '../time/period.ts';

/** How often something was named in the digest's window, and how often it usually is. */
export interface Mention {
  readonly term: string;
  readonly count: number;
  /** The mean of the four windows before. */
  readonly usual: number;
}

/** A day on which clearly more was heard than usual. */
export interface Storm {
  readonly on: LocalDate;
  readonly count: number;
  /** The mean of the same weekday in the four weeks before, in the first week of the days before. */
  readonly usual: number;
  /** The share (0 to 1) of negative pieces on that day and usually; null unless it surely rose. */
  readonly negative: { readonly share: number; readonly usual: number } | null;
}

/** What a team is told on one day. */
export interface Digest {
  readonly on: LocalDate;
  /** The last complete day the digest speaks of, and the seven-day window of its scores. */
  readonly window: Period;
  /** Open dips, newest first; `isNew` when found since a digest was last posted. */
  readonly dips: readonly (Dip & { readonly isNew: boolean })[];
  readonly scores: readonly ScoreFigure[];
  /** Pieces of feedback in the window, by sentiment. */
  readonly heard: {
    readonly total: number;
    readonly negative: number;
    readonly positive: number;
  };
  /** Of the days since a digest was last posted; null when they were like other days. */
  readonly storm: Storm | null;
  readonly rising: readonly Mention[];
  readonly falling: readonly Mention[];
  /** At most two, one of each tone where there are. */
  readonly quotes: readonly Feedback[];
  /** Null when nothing was said that a step could follow from. */
  readonly nextStep: NextStep | null;
}

/** The one thing to do next, in the order of urgency in which they are tried. */
export type NextStep =
  | { readonly kind: 'take up the dip'; readonly dip: Dip }
  | { readonly kind: 'read about'; readonly mention: Mention }
  | { readonly kind: 'answer a question'; readonly feedback: Feedback }
  | { readonly kind: 'thank for praise'; readonly feedback: Feedback }
  | { readonly kind: 'read the newest' };

import type { OpenCases } from '../cases/count-cases.ts';
import type { Alert } from '../dips/alerts/alert.ts';
import type { Ledger } from '../dips/ledger/ledger.ts';
import type { SensitivityProposal } from '../dips/ledger/sensitivity-proposal.ts';
import type { Eyed } from '../dips/watch/eyed.ts';
import type { Rebaseline } from '../dips/watch/rebaseline.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { LocalDate, Period } from '../time/period.ts';
import type { Headline } from './headline.ts';
import type { MonthReview, WeekReview } from './review.ts';
import type { ScoreRow } from './score-row.ts';

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

/** An alert as a digest has it; `isNew` when found since a digest was last posted. */
export type ToldAlert = Alert & { readonly isNew: boolean };

/** What a team is told on one day. */
export interface Digest {
  readonly on: LocalDate;
  /** The last complete day the digest speaks of, and the seven-day window of its scores. */
  readonly window: Period;
  /** The one thing that matters. */
  readonly headline: Headline;
  /** Open dips, worst first. */
  readonly dips: readonly ToldAlert[];
  /** Dips that were over before their thread began, since a digest was last posted. */
  readonly passed: readonly Alert[];
  /** Open silences and spikes, worst first. */
  readonly silences: readonly ToldAlert[];
  readonly spikes: readonly ToldAlert[];
  /** Silences that were over since a digest was last posted, newest first. */
  readonly heardAgain: readonly Alert[];
  /** What is usual anew from some date on, since a digest was last posted. */
  readonly rebaselines: readonly Rebaseline[];
  /** The score that is nearest to a dip; null where none is near. */
  readonly eyed: Eyed | null;
  /** What became of last month's alerts of the workspace, once a month; else null. */
  readonly ledger: Ledger | null;
  /** Another sensitivity that the ledger speaks for, with it; else null. */
  readonly proposal: SensitivityProposal | null;
  /**
   * Very bad answers at moments of truth since a digest was last posted that were not told at once,
   * because others of that day were; most first.
   */
  readonly badAnswers: readonly { readonly touchpoint: string; readonly count: number }[];
  readonly scores: readonly ScoreRow[];
  /** Null where nothing is open. */
  readonly cases: OpenCases | null;
  /** In the first digest of a week; else null. */
  readonly week: WeekReview | null;
  /** In the first digest of a month; else null. */
  readonly month: MonthReview | null;
  /** Pieces of feedback in the window, by sentiment. */
  readonly heard: {
    readonly total: number;
    readonly negative: number;
    readonly positive: number;
  };
  /** Of the days since a digest was last posted; null when they were like other days. */
  readonly storm: Storm | null;
  /** Those that the digest before did not tell. */
  readonly rising: readonly Mention[];
  readonly falling: readonly Mention[];
  /** What rises and falls as in the digest before. */
  readonly asBefore: { readonly rising: readonly string[]; readonly falling: readonly string[] };
  /** At most two, one of each tone where there are; none of the digest before. */
  readonly quotes: readonly Feedback[];
  /** Null when nothing was said that a step could follow from. */
  readonly nextStep: NextStep | null;
}

/** The one thing to do next, in the order of urgency in which they are tried. */
export type NextStep =
  | { readonly kind: 'take up the dip'; readonly dip: Alert }
  | { readonly kind: 'read about'; readonly mention: Mention }
  | { readonly kind: 'answer a question'; readonly feedback: Feedback }
  | { readonly kind: 'thank for praise'; readonly feedback: Feedback }
  | { readonly kind: 'read the newest' };

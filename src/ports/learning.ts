import type { Correction, NewCorrection } from '../core/corrections/correction.ts';
import type { ModelRecord } from '../core/corrections/model-record.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { LocalDate } from '../core/time/period.ts';

export interface CorrectionStore {
  /** Keeps a correction for good and gives it its number. */
  append(correction: NewCorrection): Promise<Correction>;
  /** Corrections that arrived after this one (null: all), in order of arrival, at most `limit`. */
  after(id: string | null, limit: number): Promise<readonly Correction[]>;
  /** What was said of one piece, in order of arrival. */
  of(feedbackId: string): Promise<readonly Correction[]>;
  count(): Promise<number>;
}

export interface ModelStore {
  /** The model in force; null before the first. */
  current(): Promise<ModelRecord | null>;
  /** Newest first. */
  recent(limit: number): Promise<readonly ModelRecord[]>;
  /** Keeps a fit. A current one replaces the one before it, at the same moment. */
  record(fit: Omit<ModelRecord, 'version' | 'by'>): Promise<ModelRecord>;
  /**
   * Goes back to the model before the current one, which is marked with who did it; null when
   * there is none to go back to.
   */
  rollBack(by: string): Promise<ModelRecord | null>;
}

/** Which feedback a team was asked about: at most one a local date. */
export interface AskStore {
  /** Claims the date's question for a team; false when another was asked, or this one ever was. */
  claim(ask: {
    readonly teamId: string;
    readonly on: LocalDate;
    readonly feedbackId: string;
  }): Promise<boolean>;
  /** The piece asked about on a date; null when none. */
  on(teamId: string, on: LocalDate): Promise<string | null>;
  /** How many of the newest `among` questions were answered, and how many there were. */
  answered(
    teamId: string,
    among: number,
  ): Promise<{ readonly asked: number; readonly answered: number }>;
}

export interface ThemeStore {
  /**
   * Keeps a suggestion. One of the same team and terms keeps its name, and when it was first found;
   * while nobody has decided on it, it is shown by the newest examples of both, at most ten.
   */
  suggest(theme: Omit<Theme, 'id' | 'state' | 'by'>): Promise<Theme>;
  byId(id: string): Promise<Theme | null>;
  /** Of a team, newest first. */
  of(teamId: string, state: Theme['state'], limit: number): Promise<readonly Theme[]>;
  /** Adds or dismisses a suggestion; false when somebody had decided already. */
  decide(
    id: string,
    decision: {
      readonly state: 'added' | 'dismissed';
      readonly by: string;
      readonly label?: string;
    },
  ): Promise<boolean>;
}

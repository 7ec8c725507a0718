import type { SplitAnswers } from '../core/dips/causes/split-answers.ts';
import type { Metric, Scale } from '../core/scores/score.ts';
import type { PlaceCount } from '../core/spikes/place-count.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { LocalDate, Period } from '../core/time/period.ts';
import type { FeedbackQuery } from './keeping.ts';

/** What a theme is known by: a piece that names one of its terms has it. */
export type NamedTheme = Pick<Theme, 'id' | 'terms'>;

/** The answers whose fall is to be explained. */
export interface SplitQuery {
  /** Null: those of all teams, each by the dates of its own zone. */
  readonly teamId: string | null;
  /** Null: those about anything. */
  readonly touchpointIds: readonly string[] | null;
  readonly metric: Metric;
  readonly scale: Scale;
  /** The first day of the fall, between the period's: answers from then on are `now`. */
  readonly since: LocalDate;
  readonly period: Period;
  /** The themes to tell answers apart by. */
  readonly themes: readonly NamedTheme[];
}

/** What is counted to find spikes, silences, and what a fall comes from. */
export interface CountStore {
  /** The answers of a fall and those before it, by touchpoint, segment, source, kind and theme. */
  splitAnswers(query: SplitQuery): Promise<SplitAnswers>;
  /** Conversations' first messages by date and touchpoint, in order of date. */
  byPlace(query: FeedbackQuery): Promise<readonly PlaceCount[]>;
  /** How many pieces with words had each theme on each date, in order of date. */
  byTheme(
    query: FeedbackQuery & { readonly themes: readonly NamedTheme[] },
  ): Promise<
    readonly { readonly on: LocalDate; readonly themeId: string; readonly count: number }[]
  >;
  /** How many people said something that has a theme; each post of a survey tool is one's. */
  voicesOf(query: FeedbackQuery & Pick<NamedTheme, 'terms'>): Promise<number>;
  /** How many pieces came from each source on each date, in order of date. */
  bySource(
    query: FeedbackQuery,
  ): Promise<
    readonly { readonly on: LocalDate; readonly source: string; readonly count: number }[]
  >;
}

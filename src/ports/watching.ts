import type { Alert, Explanation, NewAlert } from '../core/dips/alerts/alert.ts';
import type { AlertEvent, AlertTurn } from '../core/dips/alerts/alert-event.ts';
import type { AlertKind, Measure } from '../core/dips/alerts/measure.ts';
import type { PassedAlert } from '../core/dips/alerts/passed-alert.ts';
import type { Sensitivity, SensitivityChoice } from '../core/dips/ledger/sensitivity.ts';
import type { AnswerTrace, LeafDay, LeafTotal } from '../core/dips/tree/leaf.ts';
import type { WatchedNode } from '../core/dips/tree/watched-node.ts';
import type { Rebaseline } from '../core/dips/watch/rebaseline.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate, Period } from '../core/time/period.ts';

/** A member did something to an alert. */
export interface Doing {
  readonly by: string;
  readonly at: Date;
  /** The local date of the team that it is told to. */
  readonly on: LocalDate;
}

export interface AlertStore {
  /** Runs while nobody else finds or tells alerts, on whatever machine: who comes then waits. */
  alone<T>(run: () => Promise<T>): Promise<T>;
  byId(id: string): Promise<Alert | null>;
  /** Alerts that are open, newest first. */
  current(): Promise<readonly Alert[]>;
  /** Alerts that were found on these dates, newest first. */
  found(period: Period): Promise<readonly Alert[]>;
  /**
   * Keeps an alert and that it opened; where there is one of the same node, measure and date it
   * stays what it became, and is given back.
   */
  open(alert: NewAlert, at: Date): Promise<Alert>;
  /**
   * Writes a turn down, and in the alert what follows from it; false, and nothing is written, where
   * that turn of that date was known, or the alert is open no longer.
   */
  turn(turn: AlertTurn, at: Date): Promise<boolean>;
  /** What accounts for it, now that more answers came than when it opened. */
  keepCauses(id: string, causes: Alert['causes']): Promise<void>;
  /** What happened to an alert, oldest first. */
  events(id: string): Promise<readonly AlertEvent[]>;
  /** Looks after it from now on; false where somebody does already. */
  take(id: string, doing: Doing): Promise<boolean>;
  /** Looks after it no longer; false where it was somebody else who did, or nobody. */
  letGo(id: string, doing: Doing): Promise<boolean>;
  /** Says what it comes from, instead of what was said before. */
  explain(id: string, explanation: Explanation, doing: Doing): Promise<boolean>;
  /** Says that it is no alert; false where it is open no longer. */
  markFalse(id: string, doing: Doing): Promise<boolean>;
  /** Takes back that it is no alert: it is open again; false where nobody had said so. */
  takeBack(id: string, doing: Doing): Promise<boolean>;
  /** Alerts that are told in the thread of this one, newest first. */
  toldWith(id: string): Promise<readonly Alert[]>;
  /**
   * Tells alerts in the thread of another one, with null in their own; and what was to be told with
   * one of them in the same.
   */
  tellWith(ids: readonly string[], id: string | null): Promise<void>;
  /** Its thread began with this message; the first one stays. */
  began(id: string, thread: NonNullable<Alert['thread']>): Promise<void>;
}

/** A watch as it is kept: `S` is what its chart remembers, plain JSON. */
export interface KeptWatch<S> {
  readonly node: WatchedNode;
  readonly measure: Measure;
  /** The last local date that is part of the state for good. */
  readonly settledTo: LocalDate;
  readonly state: S;
  /** The evidence as a share of what is told, from 0; left out: 0. */
  readonly nearness?: number;
}

/** The chart of one team, or with null of the company alone. */
interface WatchScope {
  readonly teamId: string | null;
  readonly kind: AlertKind;
}

/** What a run of the watch leaves behind, kept as a whole or not at all. */
export interface Settlement<S> {
  readonly watches: readonly KeptWatch<S>[];
  readonly opened: readonly NewAlert[];
  /** Kept as over, where they are not known yet; not among those that are given back. */
  readonly passed: readonly PassedAlert[];
  readonly turns: readonly AlertTurn[];
  readonly rebaselined: readonly Rebaseline[];
  readonly at: Date;
}

export interface WatchStore {
  /** The watches within a scope, in order of node. */
  of<S>(scope: WatchScope): Promise<readonly KeptWatch<S>[]>;
  /** Keeps what a run came to, and gives back the alerts that are new by it. */
  settle<S>(outcome: Settlement<S>): Promise<readonly Alert[]>;
  /** Watches of a team, or with null of all, that are nearest to an alert: `from` and more. */
  nearest<S>(query: {
    readonly teamId: string | null;
    readonly from: number;
    readonly limit: number;
  }): Promise<readonly KeptWatch<S>[]>;
  /** Forgets the watches of nodes that are no more. */
  drop(watches: readonly Pick<KeptWatch<unknown>, 'node' | 'measure'>[]): Promise<void>;
  /** How far each team, and with null the company, was watched: the last complete local date. */
  watchedTo(): Promise<readonly { readonly teamId: string | null; readonly to: LocalDate }[]>;
  /**
   * A scope was watched up to a date. Of a team it is remembered which answers its watches have
   * learnt: those up to `tracedTo`.
   */
  watched(done: {
    readonly teamId: string | null;
    readonly to: LocalDate;
    readonly traces: readonly AnswerTrace[];
  }): Promise<void>;
  /** Which answers the watches of a team have learnt. */
  traces(): Promise<readonly AnswerTrace[]>;
}

/** Some local dates of a team, each in its own zone. */
export interface TeamSpan {
  readonly team: Pick<Team, 'id' | 'timeZone'>;
  readonly period: Period;
}

/** The answers of many teams at once, divided by touchpoint. */
export interface AnswerStore {
  /**
   * A row for each team, touchpoint or none, metric, scale and local date with answers, in no
   * order. A conversation answers a metric once, with its newest score, as in `dailyAnswers`.
   */
  days(spans: readonly TeamSpan[]): Promise<readonly LeafDay[]>;
  /** The same answers added up: those of all dates up to `to`. */
  totals(
    teams: readonly {
      readonly team: Pick<Team, 'id' | 'timeZone'>;
      /** What was learnt before, and will be learnt now; null for the first time. */
      readonly tracedTo: LocalDate | null;
      readonly traceTo: LocalDate;
      readonly to: LocalDate;
    }[],
  ): Promise<readonly LeafTotal[]>;
}

export interface SensitivityStore {
  current(): Promise<SensitivityChoice>;
  choose(level: Sensitivity, who: { readonly by: string; readonly at: Date }): Promise<void>;
}

export interface RebaselineStore {
  /** Those of a date or later, newest first. */
  since(from: LocalDate): Promise<readonly Rebaseline[]>;
  add(rebaseline: Rebaseline): Promise<void>;
}

import type { Alert } from '../../src/core/dips/alerts/alert.ts';
import type { ScoreWatch } from '../../src/core/dips/watch/score-watch.ts';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createWatchScores, type WatchScores } from '../../src/flows/watch-scores.ts';
import type { Stores } from '../../src/store/store.ts';
import { addTeam } from './contracts/stores.ts';
import { createMemoryStore } from './fakes/memory-store.ts';

/** A team whose scores are watched every morning. */
export interface WatchedTeam {
  readonly stores: Stores;
  readonly team: Team;
  readonly watchScores: WatchScores;
  hear(pieces: readonly NewFeedback[]): Promise<void>;
  /** Watches every morning of a period, and tells on which there was something new. */
  watchDaily(from: string, to: string): Promise<readonly string[]>;
  /** What the chart of the whole team remembers. */
  watchOf(): Promise<{ readonly settledTo: string; readonly state: ScoreWatch } | undefined>;
  /** The alert that is open now. */
  openAlert(): Promise<Alert>;
}

/** 04:00 in Amsterdam. */
export function morning(on: string): Date {
  return new Date(`${on}T03:00:00Z`);
}

/** A team that hears one channel, in a workspace of its own. */
export async function aWatchedTeam(): Promise<WatchedTeam> {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const watchScores = watching(stores);
  return {
    ...{ stores, team, watchScores },
    async hear(pieces) {
      for (const piece of pieces) await stores.feedback.keep(piece);
    },
    async watchDaily(from, to) {
      const news: string[] = [];
      for (let on = from; on <= to; on = addDays(on, 1)) {
        const found = await watchScores(morning(on));
        news.push(...found.map(({ nodeName, measure }) => `${on} ${nodeName} ${measure}`));
      }
      return news;
    },
    async watchOf() {
      const [watch] = await stores.watches.of<ScoreWatch>({ teamId: team.id, kind: 'dip' });
      return watch;
    },
    async openAlert() {
      const [alert] = await stores.alerts.current();
      if (alert === undefined) throw new Error('no alert is open');
      return alert;
    },
  };
}

/** Watches what these stores keep, and looks for no causes. */
export function watching(stores: Stores): WatchScores {
  return createWatchScores({
    ...stores,
    listTeams: createListTeams(stores),
    findCauses: async () => [],
  });
}

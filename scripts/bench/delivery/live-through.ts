import type { Team } from '../../../src/core/teams/team.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { dueInstant } from '../../../src/core/time/due-slots.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import type { Stores } from '../../../src/store/store.ts';
import { createRandom } from '../../demo/company/random.ts';
import { beginLife, type Ground } from './begin-life.ts';
import { Killed } from './create-life.ts';
import { createMoodySlack, type MoodySlack } from './create-moody-slack.ts';
import { type Plan, TEAMS } from './plan-days.ts';
import { saidOn } from './told-story.ts';

/** What a run left behind. */
export interface Lived {
  readonly teams: readonly Team[];
  readonly slack: MoodySlack;
  readonly kills: number;
  readonly outages: number;
}

const MINUTE_MS = 60_000;

/** When both replicas look again after something fell due: soon, and after leases have run out. */
const LOOKS_MS = [0.2, 1, 2.5, 6, 8, 14, 30, 55].map((minutes) => minutes * MINUTE_MS);

/** The share of moments at which everything goes down, and for how long: not for a whole day. */
const OUTAGES = 0.03;
const LONGEST_OUTAGE_MS = 5 * 60 * MINUTE_MS;

/** How long a process that was killed is away. */
const LONGEST_DEATH_MS = 10 * MINUTE_MS;

/** Lives through the days of a plan with a replica on each of the stores, which are of one database. */
export async function liveThrough(
  plan: Plan,
  [stores, ...others]: readonly [Stores, ...Stores[]],
  how: { readonly seed: number; readonly onDay?: (day: number) => void },
): Promise<Lived> {
  let now = Date.parse(`${plan.from}T00:00:00Z`);
  const random = createRandom(how.seed);
  const truth = () => new Date(now);
  const slack = createMoodySlack(truth, random);
  const teams = await seed(plan, stores, truth());
  const replicas = [stores, ...others].map((its) =>
    createReplica({ stores: its, slack, plan, truth, random }),
  );
  let downUntil = now;
  let outages = 0;

  async function lookAt(moments: readonly number[]): Promise<void> {
    for (const at of moments) {
      now = at;
      await Promise.all(replicas.map((replica) => replica.step()));
    }
  }

  for (const [day, date] of plan.dates.entries()) {
    how.onDay?.(day);
    await pauseOn(date, { plan, stores, team: teams[0] });
    for (const at of momentsOf(date, teams)) {
      if (at < downUntil) continue;
      // After an outage everybody is there again before the next thing falls due.
      if (now < downUntil) await lookAt(looksFrom(downUntil).filter((look) => look < at));
      await lookAt([at]);
      if (random.happens(OUTAGES)) {
        outages += 1;
        downUntil = at + random.next() * LONGEST_OUTAGE_MS;
      }
    }
  }
  return { teams, slack, outages, kills: replicas.reduce((sum, it) => sum + it.kills(), 0) };
}

function createReplica(ground: Ground) {
  let step: (() => Promise<void>) | null = null;
  let awayUntil = 0;
  let kills = 0;
  return {
    kills: () => kills,
    async step() {
      if (ground.truth().getTime() < awayUntil) return;
      step ??= beginLife(ground);
      try {
        await step();
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        kills += 1;
        step = null;
        awayUntil = ground.truth().getTime() + ground.random.next() * LONGEST_DEATH_MS;
      }
    },
  };
}

/** The moments of a UTC day at which there is something to do, in order. */
function momentsOf(date: LocalDate, teams: readonly Team[]): readonly number[] {
  const dates = [addDays(date, -1), date, addDays(date, 1)];
  const dues = teams.flatMap((team) =>
    dates.flatMap((on) => (['digest', 'story'] as const).map((job) => dueInstant(team, job, on))),
  );
  return dues
    .filter((due) => due !== null)
    .filter((due) => due.toISOString().startsWith(date))
    .flatMap((due) => looksFrom(due.getTime()))
    .toSorted((a, b) => a - b);
}

function looksFrom(at: number): readonly number[] {
  return LOOKS_MS.map((later) => at + later);
}

async function seed(plan: Plan, stores: Stores, at: Date): Promise<readonly Team[]> {
  const teams: Team[] = [];
  for (const planned of TEAMS) {
    const team = await stores.teams.add({ ...planned, createdAt: at });
    teams.push(team);
    await stores.channels.put({
      ...{ id: team.channelId, teamId: team.id, language: 'en', invitedBy: null },
      ...{ heardUpToTs: '0', isWatched: true, isPrivate: false },
    });
    for (const on of plan.heardOn.get(team.name) ?? []) {
      await stores.feedback.keep(saidOn(team, on));
    }
  }
  return teams;
}

async function pauseOn(
  date: LocalDate,
  { plan, stores, team }: { plan: Plan; stores: Stores; team: Team | undefined },
): Promise<void> {
  const pause = plan.pauses.find(({ from }) => from === date);
  if (pause && team) await stores.teams.change(team.id, { pausedUntil: pause.until });
}

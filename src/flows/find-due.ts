import type { Case } from '../core/cases/case.ts';
import { dueOn } from '../core/cases/due-on.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { Holidays } from '../ports/holidays.ts';
import type { JourneyStore, TeamStore } from '../ports/keeping.ts';
import type { Clock } from '../ports/world.ts';

/** Calendar days in which three working days lie, also about the turn of the year. */
const LONGEST_DAYS = 14;

/** A team's case of a day: what its words are about says how soon it is due. */
type Opened = Pick<Case, 'teamId' | 'openedAt'> & { readonly touchpointId: string | null };

interface Due {
  readonly team: Team;
  readonly dueOn: LocalDate;
  /** It is after that now. */
  readonly isPast: boolean;
}

/** Says of each when it is due, with the team that looks after it; null where that is gone. */
export type FindDue = (opened: readonly Opened[]) => Promise<readonly (Due | null)[]>;

export function createFindDue(world: {
  readonly teams: Pick<TeamStore, 'all'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly holidays: Pick<Holidays, 'nameOn'>;
  readonly clock: Clock;
}): FindDue {
  const { teams, journeys, holidays, clock } = world;

  return async function findDue(opened) {
    const [allTeams, taxonomy] = await Promise.all([teams.all(), journeys.all()]);
    const touchpoints = taxonomy.flatMap((journey) => journey.touchpoints);
    return Promise.all(
      opened.map(async ({ teamId, openedAt, touchpointId }) => {
        const team = allTeams.find(({ id }) => id === teamId);
        if (team === undefined) return null;
        const touchpoint = touchpoints.find(({ id }) => id === touchpointId);
        const due = dueOn(openedAt, {
          team,
          isMomentOfTruth: touchpoint?.isMomentOfTruth ?? false,
          holidays: await holidaysAfter(openedAt, team),
        });
        return { team, dueOn: due, isPast: localDateOf(clock(), team.timeZone) > due };
      }),
    );
  };

  async function holidaysAfter(at: Date, team: Team): Promise<ReadonlySet<LocalDate>> {
    const { country, language, timeZone } = team;
    if (country === null) return new Set();
    const opened = localDateOf(at, timeZone);
    const dates = Array.from({ length: LONGEST_DAYS }, (_, day) => addDays(opened, day + 1));
    const names = await Promise.all(dates.map((on) => holidays.nameOn(country, on, language)));
    return new Set(dates.filter((_, day) => names[day] !== null));
  }
}

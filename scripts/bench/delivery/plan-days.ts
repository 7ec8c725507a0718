import type { Team } from '../../../src/core/teams/team.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import { createRandom } from '../../demo/company/random.ts';

/** A team before it has an id, and its channel. */
export type PlannedTeam = Omit<Team, 'id' | 'createdAt'>;

const TEAM = {
  language: 'en',
  storyLeadMinutes: 15,
  messagesADay: 4,
  pausedUntil: null,
  leaderId: null,
  meetingDays: [1, 2, 3, 4, 5],
} as const;

/** Zones and times at which clocks are changed, midnight is near, and others are not awake. */
export const TEAMS: readonly PlannedTeam[] = [
  {
    ...{ ...TEAM, name: 'Amsterdam', channelId: 'C0AMSTERDAM', timeZone: 'Europe/Amsterdam' },
    ...{ digestAt: '09:00', meetingAt: '09:45', country: 'NL' },
    quietHours: { from: '12:30', to: '13:30' },
  },
  {
    ...{ ...TEAM, name: 'New York', channelId: 'C0NEWYORK', timeZone: 'America/New_York' },
    ...{ digestAt: '01:30', meetingAt: '02:45', country: 'US', quietHours: null },
    meetingDays: [1, 2, 3, 4, 5, 6, 7],
  },
  {
    ...{ ...TEAM, name: 'Kolkata', channelId: 'C0KOLKATA', timeZone: 'Asia/Kolkata' },
    ...{ digestAt: '23:50', meetingAt: '00:10', country: null, quietHours: null },
    meetingDays: [1, 3, 5, 7],
  },
  {
    ...{ ...TEAM, name: 'Lord Howe', channelId: 'C0LORDHOWE', timeZone: 'Australia/Lord_Howe' },
    ...{ digestAt: '02:15', meetingAt: '02:15', country: 'AU', quietHours: null },
    ...{ storyLeadMinutes: 30, meetingDays: [1, 2, 3, 4, 5, 6, 7] },
  },
];

/** A week that a team is left alone, and the date on which somebody asked for it. */
interface Pause {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What happens on the days of a run, whoever runs through them. */
export interface Plan {
  readonly from: LocalDate;
  readonly days: number;
  readonly dates: readonly LocalDate[];
  /** The dates on which somebody says something to a team, by its name. */
  readonly heardOn: ReadonlyMap<string, ReadonlySet<LocalDate>>;
  /** The dates for which a team has something to tell, by its name. */
  readonly storyOn: ReadonlyMap<string, ReadonlySet<LocalDate>>;
  /** When the first team is paused. */
  readonly pauses: readonly Pause[];
}

/** Shares of dates. */
const HEARD = 0.55;
const STORIES = 0.8;

/** A pause begins each so many days. */
const PAUSED_EVERY = 40;

export function planDays(from: LocalDate, days: number, seed: number): Plan {
  const random = createRandom(seed);
  const dates = Array.from({ length: days }, (_, day) => addDays(from, day));
  const some = (share: number) =>
    new Map(TEAMS.map(({ name }) => [name, new Set(dates.filter(() => random.happens(share)))]));
  const begins = dates.filter((_, day) => day % PAUSED_EVERY === PAUSED_EVERY / 2);
  return {
    ...{ from, days, dates },
    heardOn: some(HEARD),
    storyOn: some(STORIES),
    pauses: begins.map((date) => ({ from: date, until: addDays(date, 6) })),
  };
}

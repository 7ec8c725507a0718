import type { Team } from '../teams/team.ts';
import { addDays } from '../time/add-days.ts';
import { localDateOf } from '../time/local-date-of.ts';
import type { LocalDate } from '../time/period.ts';
import { weekdayOf } from '../time/weekday-of.ts';

/** Working days to end a case in: where nothing is conceded a customer waits a day at most. */
const DAYS_AT_A_MOMENT_OF_TRUTH = 1;
const DAYS_ELSEWHERE = 3;

/** ISO weekdays: Monday to Friday. */
const WORKING_DAYS = [1, 2, 3, 4, 5];

/**
 * The local date of a team by which a case should be ended. Its working days are Monday to Friday
 * and the days on which it meets, without `holidays`.
 */
export function dueOn(
  openedAt: Date,
  at: {
    readonly team: Pick<Team, 'timeZone' | 'meetingDays'>;
    readonly isMomentOfTruth: boolean;
    readonly holidays: ReadonlySet<LocalDate>;
  },
): LocalDate {
  const { team, isMomentOfTruth, holidays } = at;
  const weekdays = [...WORKING_DAYS, ...team.meetingDays];
  let date = localDateOf(openedAt, team.timeZone);
  let left = isMomentOfTruth ? DAYS_AT_A_MOMENT_OF_TRUTH : DAYS_ELSEWHERE;
  while (left > 0) {
    date = addDays(date, 1);
    if (weekdays.includes(weekdayOf(date)) && !holidays.has(date)) left--;
  }
  return date;
}

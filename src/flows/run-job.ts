import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { SlotOutcome } from '../ports/slots.ts';

/** Does one job for a team and local date; doing it again changes nothing. */
export type RunJob = (
  team: Team,
  due: { readonly on: LocalDate; readonly isLate: boolean },
) => Promise<SlotOutcome>;

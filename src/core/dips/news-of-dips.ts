import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';
import type { Dip } from './dip.ts';
import type { FoundDip } from './find-dips.ts';
import { REBASED_AFTER_DAYS } from './step.ts';

/** An older dip that was never told is no news any more; it is nearly the new normal. */
const NEWS_DAYS = 21;

/** What has changed about the dips of one score. */
export interface DipNews {
  readonly opened: readonly Dip[];
  readonly rebased: readonly Dip[];
}

/**
 * Compares what a replay found with the dips of one score that were told. What was told stays: a
 * replay with an answer more or less may date the same fall a day off, and that is no second dip.
 */
export function newsOfDips(facts: {
  readonly teamId: string;
  /** The last day that was watched: the day before somebody looks. */
  readonly until: LocalDate;
  readonly found: readonly FoundDip[];
  /** Open dips of this team and metric. */
  readonly told: readonly Dip[];
}): DipNews {
  const { teamId, until, found, told } = facts;
  const ageOf = ({ openedOn }: { openedOn: LocalDate }) => daysBetween(openedOn, until);
  const newest = found.at(-1);
  const isNews =
    told.length === 0 &&
    newest !== undefined &&
    newest.state === 'open' &&
    ageOf(newest) <= NEWS_DAYS;
  return {
    opened: isNews ? [{ ...newest, teamId, foundOn: addDays(until, 1) }] : [],
    rebased: told.filter((dip) => ageOf(dip) >= REBASED_AFTER_DAYS),
  };
}

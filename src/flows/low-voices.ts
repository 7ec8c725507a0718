import type { Alert } from '../core/dips/alerts/alert.ts';
import { isMetric } from '../core/dips/alerts/measure.ts';
import { isLeafOf } from '../core/dips/tree/is-leaf-of.ts';
import { touchpointIdsOf } from '../core/dips/tree/touchpoint-ids-of.ts';
import { chooseLowVoices } from '../core/dips/why/choose-low-voices.ts';
import { isOfCause } from '../core/dips/why/is-of-cause.ts';
import { lastShown } from '../core/dips/why/last-shown.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { FeedbackStore, JourneyStore, ShownIn, TeamStore } from '../ports/keeping.ts';
import { teamOfAlert } from './team-of-alert.ts';

/** Enough of the newest to find three voices among. */
const MOST_SAID = 300;

/**
 * Customers' own words that show a dip, at most three: first those that are about most of what it
 * is. Only what may be shown in a channel, and what was said before a date.
 */
export type LowVoices = (
  alert: Alert,
  seen: { readonly on: LocalDate; readonly shownIn: ShownIn },
) => Promise<readonly Feedback[]>;

export function createLowVoices(world: {
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly feedback: Pick<FeedbackStore, 'said'>;
}): LowVoices {
  const { teams, journeys, feedback } = world;

  return async function lowVoices(alert, { on, shownIn }) {
    const { node, measure, since, mostly, causes } = alert;
    const team = await hearing(alert);
    if (!isMetric(measure) || team === null) return [];

    const period = { from: since, to: lastShown(alert, addDays(on, -1)) };
    const taxonomy = await journeys.all();
    const touchpointIds = touchpointIdsOf(node, taxonomy);
    const said = await feedback.said({ team, period, touchpointIds, shownIn, limit: MOST_SAID });
    const isOf = ({ touchpointId }: Feedback, place: Alert['node']) =>
      isLeafOf({ teamId: team.id, touchpointId }, place, taxonomy);
    return chooseLowVoices(said, {
      metric: measure,
      tellingOf: (piece) =>
        mostly.filter((it) => isOf(piece, it.node)).length +
        causes.filter((cause) => isOfCause(piece, cause)).length,
    });
  };

  /** Who hears its answers; not always the team that looks after its touchpoint. */
  async function hearing(alert: Alert) {
    const { node } = alert;
    const heard = node.kind === 'company' ? null : await teams.byId(node.teamId);
    return heard ?? teamOfAlert(alert, teams);
  }
}

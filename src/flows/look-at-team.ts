import { isAlertOf } from '../core/dips/alerts/is-alert-of.ts';
import { worstFirst } from '../core/dips/alerts/worst-first.ts';
import { figureOf } from '../core/scores/figure-of.ts';
import { METRICS, type Metric } from '../core/scores/score.ts';
import { countIn, hasListened } from '../core/teams/heard-in.ts';
import type { Team } from '../core/teams/team.ts';
import type { TeamLook } from '../core/teams/team-look.ts';
import { topicsOf } from '../core/teams/topics-of.ts';
import { twoVoices } from '../core/teams/two-voices.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate, Period } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { FeedbackStore, JourneyStore, ScoreStore, ShownIn } from '../ports/keeping.ts';
import type { AlertStore } from '../ports/watching.ts';

/** A month as people mean it, always equally long. */
const LOOK_DAYS = 30;

/** Enough to find two voices among; counts come from the store's own counting. */
const MOST_SAID = 200;

/**
 * How a team stands on a date, the date included, beside the thirty days before; it quotes
 * and names what may be shown where the look is.
 */
export type LookAtTeam = (team: Team, on: LocalDate, shownIn: ShownIn) => Promise<TeamLook>;

/** Gathers scores, dips, topics and voices of a team; changes nothing. */
export function createLookAtTeam(stores: {
  readonly feedback: FeedbackStore;
  readonly scores: ScoreStore;
  readonly alerts: Pick<AlertStore, 'current'>;
  readonly journeys: JourneyStore;
}): LookAtTeam {
  const { feedback, scores, alerts, journeys } = stores;

  return async function lookAtTeam(team, on, shownIn) {
    const now = periodEnding(on, LOOK_DAYS);
    const before = periodEnding(addDays(now.from, -1), LOOK_DAYS);
    const both = { team, period: { from: before.from, to: now.to } };
    const longer = { team, period: { from: addDays(before.from, -LOOK_DAYS), to: now.to } };
    const [heard, terms, said, current, allJourneys, figures] = await Promise.all([
      feedback.heardByDay(longer),
      feedback.termsByDay({ ...both, shownIn }),
      feedback.said({ team, period: now, limit: MOST_SAID, shownIn }),
      alerts.current(),
      journeys.all(),
      Promise.all(
        METRICS.map(async (metric) => ({
          now: await figureIn({ team, period: now, metric }),
          before: await figureIn({ team, period: before, metric }),
        })),
      ),
    ]);
    const isBeforeKnown = hasListened(heard, before);
    return {
      team,
      on,
      now,
      before,
      scores: figures,
      // Seen from an earlier date, what was found later is not known yet.
      dips: worstFirst(current.filter((alert) => isAlertOf(alert, team.id) && alert.foundOn <= on)),
      heard: {
        now: countIn(heard, now),
        before: isBeforeKnown ? countIn(heard, before) : null,
      },
      topics: topicsOf(terms, { now, before: isBeforeKnown ? before : null }),
      touchpoints: allJourneys
        .flatMap(({ touchpoints }) => touchpoints)
        .filter(({ teamId }) => teamId === team.id),
      quotes: twoVoices(said),
    };
  };

  async function figureIn(query: { team: Team; period: Period; metric: Metric }) {
    return figureOf(query.metric, await scores.dailyAnswers(query));
  }
}

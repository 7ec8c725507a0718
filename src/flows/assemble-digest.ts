import { asksSomething } from '../core/digest/asks-something.ts';
import { decideDigest } from '../core/digest/decide-digest.ts';
import type { DigestDecision } from '../core/digest/digest-decision.ts';
import { comparedPeriodOf, windowOf } from '../core/digest/window-of.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import { figureOf } from '../core/scores/figure-of.ts';
import { METRICS } from '../core/scores/score.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { FeedbackStore, ScoreStore, ShownIn } from '../ports/keeping.ts';
import type { SlotStore } from '../ports/slots.ts';
import type { GatherAlerts } from './gather-alerts.ts';

/** Enough to find two quotes and a question in; counts come from the store's own counting. */
const MOST_SAID = 500;

/** A digest names one question: a few of the newest are enough to look for an open one. */
const QUESTIONS_LOOKED_AT = 5;

/**
 * What a team is told on a local date, or would be: it speaks of the seven days before, and
 * quotes what may be shown where it is told.
 */
export type AssembleDigest = (
  team: Team,
  on: LocalDate,
  shownIn: ShownIn,
) => Promise<DigestDecision>;

/** Gathers what happened around a team's window and decides its digest; changes nothing. */
export function createAssembleDigest(stores: {
  readonly feedback: FeedbackStore;
  readonly scores: ScoreStore;
  readonly gatherAlerts: GatherAlerts;
  readonly slots: Pick<SlotStore, 'postedBefore'>;
}): AssembleDigest {
  const { feedback, scores, gatherAlerts, slots } = stores;

  return async function assembleDigest(team, on, shownIn) {
    const window = { team, period: windowOf(on) };
    const compared = { team, period: comparedPeriodOf(on) };
    const lastToldOn = await slots.postedBefore({ job: 'digest', teamId: team.id, on });
    const [heard, terms, said, alerted, figures] = await Promise.all([
      feedback.heardByDay(compared),
      feedback.termsByDay(compared),
      feedback.said({ ...window, limit: MOST_SAID, shownIn }),
      gatherAlerts(team, { on, lastToldOn }),
      Promise.all(
        METRICS.map(async (metric) =>
          figureOf(metric, await scores.dailyAnswers({ ...window, metric })),
        ),
      ),
    ]);
    const unanswered = await unansweredOf(said.filter(asksSomething));
    return decideDigest({
      on,
      lastToldOn,
      ...alerted,
      scores: figures,
      heard,
      terms,
      said,
      unanswered,
    });
  };

  async function unansweredOf(questions: readonly Feedback[]): Promise<readonly Feedback[]> {
    const looked = await Promise.all(
      questions.slice(0, QUESTIONS_LOOKED_AT).map(async (question) => {
        const messages = await feedback.conversation(question);
        return messages.length > 1 ? [] : [question];
      }),
    );
    return looked.flat();
  }
}

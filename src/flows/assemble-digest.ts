import { asksSomething } from '../core/digest/asks-something.ts';
import { decideDigest } from '../core/digest/decide-digest.ts';
import type { DigestDecision } from '../core/digest/digest-decision.ts';
import { answeredPeriodOf, editionOf } from '../core/digest/edition-of.ts';
import { comparedPeriodOf, windowOf } from '../core/digest/window-of.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { DigestStore } from '../ports/digests.ts';
import type { FeedbackStore, JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { SlotStore } from '../ports/slots.ts';
import type { AnswerStore } from '../ports/watching.ts';
import type { GatherAlerts } from './gather-alerts.ts';
import type { LookAtCases } from './look-at-cases.ts';

/** Enough to find two quotes and a question in; counts come from the store's own counting. */
const MOST_SAID = 500;

/** A digest names one question: a few of the newest are enough to look for an open one. */
const QUESTIONS_LOOKED_AT = 5;

/**
 * What a team is told on a local date, or would be: it speaks of the seven days before, and
 * quotes and names what may be shown where it is told.
 */
export type AssembleDigest = (
  team: Team,
  on: LocalDate,
  shownIn: ShownIn,
) => Promise<DigestDecision>;

/** Gathers what happened around a team's window and decides its digest; changes nothing. */
export function createAssembleDigest(stores: {
  readonly feedback: FeedbackStore;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly answers: Pick<AnswerStore, 'days'>;
  readonly digests: Pick<DigestStore, 'on'>;
  readonly gatherAlerts: GatherAlerts;
  /** Left out where nothing is followed up. */
  readonly lookAtCases?: LookAtCases;
  readonly slots: Pick<SlotStore, 'postedBefore'>;
}): AssembleDigest {
  const { feedback, journeys, answers, digests, gatherAlerts, slots } = stores;
  const { lookAtCases = async () => ({ open: null }) } = stores;

  return async function assembleDigest(team, on, shownIn) {
    const window = { team, period: windowOf(on) };
    const compared = { team, period: comparedPeriodOf(on) };
    const lastToldOn = await slots.postedBefore({ job: 'digest', teamId: team.id, on });
    const edition = editionOf(on, lastToldOn);
    const answered = answeredPeriodOf(on, edition);
    const [told, heard, terms, said, alerted, days, taxonomy, cases] = await Promise.all([
      lastToldOn === null ? null : digests.on(team.id, lastToldOn),
      feedback.heardByDay(compared),
      feedback.termsByDay({ ...compared, shownIn }),
      feedback.said({ ...window, limit: MOST_SAID, shownIn }),
      gatherAlerts(team, { on, lastToldOn }),
      answers.days([{ team, period: answered }]),
      edition.isWeekly ? journeys.all() : [],
      lookAtCases({ teamId: team.id }, shownIn),
    ]);
    const unanswered = await unansweredOf(said.filter(asksSomething));
    return decideDigest({
      on,
      lastToldOn,
      told,
      ...alerted,
      answers: days,
      cases: cases.open,
      touchpoints: taxonomy
        .flatMap((journey) => journey.touchpoints)
        .filter(({ teamId }) => teamId === team.id),
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

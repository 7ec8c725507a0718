import type { BadAnswer } from '../core/scores/bad-answer.ts';
import { isVeryBad } from '../core/scores/is-very-bad.ts';
import type { Team } from '../core/teams/team.ts';
import type { CaseStore } from '../ports/following.ts';
import type { FeedbackStore, JourneyStore, TeamStore } from '../ports/keeping.ts';
import type { BadAnswerStore } from '../ports/noting.ts';
import type { Clock } from '../ports/world.ts';

/** The answer as it is told now; `already` where somebody else was first: see `takenBy`. */
type TakenAnswer =
  | { readonly kind: 'taken' | 'already'; readonly answer: BadAnswer; readonly team: Team }
  /** It was forgotten, or what it is about has gone. */
  | { readonly kind: 'gone' };

/**
 * A member follows up a very bad answer that was told at once; doing it again changes nothing.
 * `shownIn` is where that is shown: the team may have moved to another channel since it was told.
 */
export type TakeBadAnswer = (
  feedbackId: string,
  member: { readonly by: string; readonly shownIn: string | null },
) => Promise<TakenAnswer>;

export function createTakeBadAnswer(world: {
  readonly badAnswers: Pick<BadAnswerStore, 'byId'>;
  readonly cases: Pick<CaseStore, 'open' | 'take' | 'of'>;
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly clock: Clock;
}): TakeBadAnswer {
  const { badAnswers, cases, feedback, journeys, teams, clock } = world;

  return async function takeBadAnswer(feedbackId, { by, shownIn }) {
    const known = await badAnswers.byId(feedbackId);
    const score = known?.scores.find(isVeryBad);
    if (!known || !score) return { kind: 'gone' };
    const [team, taxonomy] = await Promise.all([teams.byId(known.teamId), journeys.all()]);
    const touchpoint = taxonomy
      .flatMap(({ touchpoints }) => touchpoints)
      .find(({ id }) => id === known.touchpointId);
    if (team === null || touchpoint === undefined) return { kind: 'gone' };
    await cases.open({ feedbackId, teamId: team.id }, { by, at: clock() });
    await cases.take(feedbackId, by);
    const [taken] = await cases.of([feedbackId]);
    if (taken === undefined) return { kind: 'gone' };
    const takenBy = taken.ownerId;
    const answer: BadAnswer = {
      feedbackId,
      score,
      touchpoint: touchpoint.name,
      feedback: shownIn === null ? null : await feedback.byId(feedbackId, shownIn),
      takenBy,
    };
    return { kind: takenBy === by ? 'taken' : 'already', answer, team };
  };
}

import type { HelpWanted } from '../core/corrections/help-wanted.ts';
import { ASKS, mayAsk } from '../core/corrections/may-ask.ts';
import { windowOf } from '../core/digest/window-of.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { Team } from '../core/teams/team.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { AskStore } from '../ports/learning.ts';
import type { Clock } from '../ports/world.ts';
import type { ListTeams } from './list-teams.ts';
import type { PutQuestion } from './put-question.ts';

/** As many as somebody answers in half a minute. */
const MOST_QUESTIONS = 3;

/** App Home is no channel: what was said in a private one is not shown there. */
const NO_CHANNEL = '';

/** What whoever wants to help can answer: a few unsure pieces of all teams, in turn. */
export type LookForUnsure = () => Promise<HelpWanted>;

export function createLookForUnsure(world: {
  readonly feedback: Pick<FeedbackStore, 'unsure'>;
  readonly asks: Pick<AskStore, 'answered'>;
  readonly listTeams: ListTeams;
  readonly putQuestion: PutQuestion;
  readonly clock: Clock;
}): LookForUnsure {
  const { feedback, asks, listTeams, putQuestion, clock } = world;

  return async function lookForUnsure() {
    const teams = await listTeams();
    const [unsure, isSilent] = await Promise.all([
      Promise.all(teams.map(unsureOf)),
      Promise.all(teams.map(isAskedNoMore)),
    ]);
    const questions = await Promise.all(inTurn(unsure).map((piece) => putQuestion(piece, false)));
    return {
      questions: questions.filter((question) => question !== null),
      silent: teams.filter((_, index) => isSilent[index]),
    };
  };

  function unsureOf(team: Team): Promise<readonly Feedback[]> {
    const period = windowOf(localDateOf(clock(), team.timeZone));
    return feedback.unsure({ team, period, limit: MOST_QUESTIONS, shownIn: NO_CHANNEL });
  }

  async function isAskedNoMore({ id }: Team): Promise<boolean> {
    const longer = await asks.answered(id, ASKS.stopAfter);
    return mayAsk({ longer, recent: longer, wasAskedThisWeek: false }) === 'stop';
  }
}

/** The first of every team, then the second of every team, as many as are shown. */
function inTurn(lists: readonly (readonly Feedback[])[]): readonly Feedback[] {
  const turns = Array.from({ length: MOST_QUESTIONS }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  );
  return turns.flat().slice(0, MOST_QUESTIONS);
}

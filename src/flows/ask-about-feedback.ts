import { ASKS, isToConfirm, mayAsk, SLOW_DAYS } from '../core/corrections/may-ask.ts';
import type { Question } from '../core/corrections/question.ts';
import { windowOf } from '../core/digest/window-of.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import { countOwnWords } from '../core/feedback/own-words.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { AskStore } from '../ports/learning.ts';
import type { PutQuestion } from './put-question.ts';

/** When the first of these was asked about before, one of the others was not. */
const CANDIDATES = 8;

/** Among so many of the newest there is one that was read surely. */
const MOST_SAID = 100;

/** Sure enough that it is worth hearing whether the reader is right to be. */
const SURE = 0.8;

/** Fewer words of their own say too little to judge. */
const FEWEST_WORDS = 5;

/**
 * The one question a team may be asked on a date, rather about something else than what is quoted
 * beside it; null on most days when nobody answers.
 */
export type AskAboutFeedback = (
  team: Team,
  on: LocalDate,
  quoted?: readonly Feedback[],
) => Promise<Question | null>;

export function createAskAboutFeedback(world: {
  readonly feedback: Pick<FeedbackStore, 'unsure' | 'said' | 'byId'>;
  readonly asks: AskStore;
  readonly putQuestion: PutQuestion;
}): AskAboutFeedback {
  const { feedback, asks, putQuestion } = world;

  return async function askAboutFeedback(team, on, quoted = []) {
    const asked = await asks.on(team.id, on);
    if (asked !== null) return askAgain(asked, team);
    if (!(await isWelcome(team.id, on))) return null;

    const window = { team, period: windowOf(on), shownIn: team.channelId };
    const unsure = await feedback.unsure({ ...window, limit: CANDIDATES });
    if (unsure.length === 0) return null;
    const wantsSure = isToConfirm(team.id, on);
    const sure = wantsSure ? await surelyRead(window) : [];
    const untoldFirst = untoldFirstOf(quoted);
    return firstNew([...untoldFirst(sure), ...untoldFirst(unsure)], { team, on, sure });
  };

  /** The same digest is made again after a crash: it asks the same. */
  async function askAgain(feedbackId: string, team: Team): Promise<Question | null> {
    const piece = await feedback.byId(feedbackId, team.channelId);
    return piece && putQuestion(piece, piece.touchpointConfidence >= SURE);
  }

  async function firstNew(
    candidates: readonly Feedback[],
    ask: { readonly team: Team; readonly on: LocalDate; readonly sure: readonly Feedback[] },
  ): Promise<Question | null> {
    for (const piece of candidates) {
      const question = await putQuestion(piece, ask.sure.includes(piece));
      const claim = { teamId: ask.team.id, on: ask.on, feedbackId: piece.id };
      if (question !== null && (await asks.claim(claim))) return question;
    }
    return null;
  }

  async function surelyRead(window: Omit<Parameters<FeedbackStore['said']>[0], 'limit'>) {
    const said = await feedback.said({ ...window, limit: MOST_SAID });
    const sure = said.filter(
      (piece) =>
        piece.touchpointId !== null &&
        piece.touchpointConfidence >= SURE &&
        countOwnWords(piece) >= FEWEST_WORDS,
    );
    return sure.slice(0, CANDIDATES);
  }

  async function isWelcome(teamId: string, on: LocalDate): Promise<boolean> {
    const [recent, longer, week] = await Promise.all([
      asks.answered(teamId, ASKS.slowAfter),
      asks.answered(teamId, ASKS.stopAfter),
      Promise.all(
        Array.from({ length: SLOW_DAYS - 1 }, (_, days) => asks.on(teamId, addDays(on, -1 - days))),
      ),
    ]);
    return mayAsk({ recent, longer, wasAskedThisWeek: week.some((id) => id !== null) }) === 'ask';
  }
}

/** Puts what is not quoted already before what is. */
function untoldFirstOf(quoted: readonly Feedback[]) {
  const ids = new Set(quoted.map(({ id }) => id));
  return (pieces: readonly Feedback[]): readonly Feedback[] => [
    ...pieces.filter(({ id }) => !ids.has(id)),
    ...pieces.filter(({ id }) => ids.has(id)),
  ];
}

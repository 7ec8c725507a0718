import { hashOf } from '../text/hash-of.ts';
import type { LocalDate } from '../time/period.ts';

/** So many questions that nobody answered make the next one wait, and so many end them. */
export const ASKS = { slowAfter: 3, stopAfter: 6 } as const;

/** A team that does not answer is asked once in so many days. */
export const SLOW_DAYS = 7;

/** One question in so many is about a piece that was read surely, so that right is learnt too. */
const CONFIRM_ONE_IN = 5;

/** How a team's newest questions fared. */
export interface AskHistory {
  /** Of the newest three, and of the newest six. */
  readonly recent: Asked;
  readonly longer: Asked;
  /** Whether a question was asked in the last seven days. */
  readonly wasAskedThisWeek: boolean;
}

interface Asked {
  readonly asked: number;
  readonly answered: number;
}

/** Why a team is not asked today. */
export type AskAnswer = 'ask' | 'wait' | 'stop';

/**
 * Whether a team may be asked today, one question at most: daily while anybody answers, weekly
 * after three in a row that nobody did, and no more after six, until somebody answers one.
 */
export function mayAsk({ recent, longer, wasAskedThisWeek }: AskHistory): AskAnswer {
  if (isIgnored(longer, ASKS.stopAfter)) return 'stop';
  return isIgnored(recent, ASKS.slowAfter) && wasAskedThisWeek ? 'wait' : 'ask';
}

/** Whether the day's question is about a piece that was read surely. */
export function isToConfirm(teamId: string, on: LocalDate): boolean {
  return hashOf(`${teamId} ${on}`) % CONFIRM_ONE_IN === 0;
}

function isIgnored({ asked, answered }: Asked, inARow: number): boolean {
  return asked >= inARow && answered === 0;
}

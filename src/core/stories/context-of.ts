import type { Feedback } from '../feedback/feedback.ts';
import type { HeardCount } from '../feedback/heard-count.ts';
import { isSameSide } from '../feedback/is-same-side.ts';
import { nowAndUsual } from '../feedback/now-and-usual.ts';
import type { Journey } from '../journeys/journey.ts';
import type { LocalDate } from '../time/period.ts';
import type { Story } from './story.ts';

/** What was heard in the 90 days up to a date, and where its customers are on their journeys. */
export interface Surroundings {
  readonly on: LocalDate;
  readonly heard: readonly Pick<HeardCount, 'on'>[];
  /** Of what was heard, how much says something in words about the same. */
  readonly alike: readonly HeardCount[];
  readonly journeys: readonly Journey[];
}

/**
 * The context line of a story: where it happened, and how many said alike, now and usually: about
 * the same, and as happy or unhappy with it, because praise is nothing like a complaint.
 *
 * What it is about is what made it typical when it was chosen: its step, else what it means. Here
 * that is counted over everything that was heard, in private channels too.
 */
export function contextOf(
  { touchpointId, sentiment }: Pick<Feedback, 'touchpointId' | 'sentiment'>,
  { on, heard, alike: aboutTheSame, journeys }: Surroundings,
): Story['context'] {
  const journey = journeys.find(({ touchpoints }) =>
    touchpoints.some(({ id }) => id === touchpointId),
  );
  const touchpoint = journey?.touchpoints.find(({ id }) => id === touchpointId);
  const alike = aboutTheSame.filter((it) => isSameSide(it.sentiment, sentiment.label));
  const { now, usual } = nowAndUsual(alike, { on, heard });
  return {
    journey: journey?.name ?? null,
    touchpoint: touchpoint?.name ?? null,
    // Whoever speaks of nothing that is known says it alone.
    alike: Math.max(1, now),
    usuallyAlike: usual,
  };
}

import type { Feedback, Sentiment } from '../feedback/feedback.ts';
import type { HeardCount } from '../feedback/heard-count.ts';
import type { Journey } from '../journeys/journey.ts';
import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';
import type { Story } from './story.ts';

const MONTH_DAYS = 30;

/** What is listened through for a story: the last 30 days, and 60 more to know what is usual. */
export const HEARD_DAYS = 90;

/** Fewer days than this do not tell what is usual. */
const FEWEST_USUAL_DAYS = 14;

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
 */
export function contextOf(
  { touchpointId, sentiment }: Pick<Feedback, 'touchpointId' | 'sentiment'>,
  { on, heard, alike: aboutTheSame, journeys }: Surroundings,
): Story['context'] {
  const journey = journeys.find(({ touchpoints }) =>
    touchpoints.some(({ id }) => id === touchpointId),
  );
  const touchpoint = journey?.touchpoints.find(({ id }) => id === touchpointId);

  const alike = aboutTheSame.filter((it) => sideOf(it.sentiment) === sideOf(sentiment.label));
  const monthFrom = addDays(on, 1 - MONTH_DAYS);
  const heardFrom = heard.reduce((first, day) => (day.on < first ? day.on : first), on);
  const usualDays = daysBetween(heardFrom, monthFrom);
  const before = total(alike.filter((day) => day.on < monthFrom));
  return {
    journey: journey?.name ?? null,
    touchpoint: touchpoint?.name ?? null,
    // Whoever speaks of nothing that is known says it alone.
    alike: Math.max(1, total(alike.filter((day) => day.on >= monthFrom))),
    usuallyAlike:
      usualDays < FEWEST_USUAL_DAYS ? null : Math.round((before * MONTH_DAYS) / usualDays),
  };
}

/** Whoever is of two minds has something to be unhappy about too. */
function sideOf(sentiment: Sentiment): Exclude<Sentiment, 'mixed'> {
  return sentiment === 'mixed' ? 'negative' : sentiment;
}

function total(days: readonly Pick<HeardCount, 'count'>[]): number {
  return days.reduce((sum, { count }) => sum + count, 0);
}

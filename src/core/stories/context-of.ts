import type { Feedback } from '../feedback/feedback.ts';
import { hasOwnWords } from '../feedback/own-words.ts';
import type { Journey } from '../journeys/journey.ts';
import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import { localDateOf } from '../time/local-date-of.ts';
import type { LocalDate } from '../time/period.ts';
import type { Story } from './story.ts';

const MONTH_DAYS = 30;

/** What is listened through for a story: the last 30 days, and 60 more to know what is usual. */
export const HEARD_DAYS = 90;

/** Fewer days than this do not tell what is usual. */
const FEWEST_USUAL_DAYS = 14;

/** What was heard around a date, newest first, and where its customers are on their journeys. */
export interface Surroundings {
  readonly on: LocalDate;
  readonly timeZone: string;
  readonly said: readonly Feedback[];
  readonly journeys: readonly Journey[];
}

/** The context line of a story: where it happened, and how many said alike, now and usually. */
export function contextOf(feedback: Feedback, around: Surroundings): Story['context'] {
  const { on, timeZone, said, journeys } = around;
  const journey = journeys.find(({ touchpoints }) =>
    touchpoints.some(({ id }) => id === feedback.touchpointId),
  );
  const touchpoint = journey?.touchpoints.find(({ id }) => id === feedback.touchpointId);
  const isAlike = likenessTo(feedback, said);
  const alike = said
    .filter((it) => isAlike(it) && hasOwnWords(it))
    .map(({ saidAt }) => localDateOf(saidAt, timeZone));

  const monthFrom = addDays(on, 1 - MONTH_DAYS);
  const oldest = said.at(-1);
  const heardFrom = oldest === undefined ? on : localDateOf(oldest.saidAt, timeZone);
  const usualDays = daysBetween(heardFrom, monthFrom);
  const before = alike.filter((date) => date < monthFrom).length;
  return {
    journey: journey?.name ?? null,
    touchpoint: touchpoint?.name ?? null,
    alike: alike.filter((date) => date >= monthFrom).length,
    usuallyAlike:
      usualDays < FEWEST_USUAL_DAYS ? null : Math.round((before * MONTH_DAYS) / usualDays),
  };
}

/** Feedback is alike when it is about the same touchpoint, else about the same thing. */
function likenessTo(feedback: Feedback, said: readonly Feedback[]): (it: Feedback) => boolean {
  if (feedback.touchpointId !== null) {
    return ({ touchpointId }) => touchpointId === feedback.touchpointId;
  }
  const named = (term: string) => said.filter(({ terms }) => terms.includes(term)).length;
  const [commonest] = feedback.terms
    .map((term) => ({ term, pieces: named(term) }))
    .toSorted((a, b) => b.pieces - a.pieces);
  return (it) =>
    it.id === feedback.id || (commonest !== undefined && it.terms.includes(commonest.term));
}

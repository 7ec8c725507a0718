import { SLOW_DAYS } from '../../src/core/corrections/may-ask.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import type { AskStore } from '../../src/ports/learning.ts';

/**
 * The questions that were asked, for one that is only looked at: nothing is kept. A digest asks
 * about what was said in the week before it, so a piece can only have been asked about in that week.
 */
export function forgetfulAsks(asks: AskStore): AskStore {
  return {
    on: (teamId, on) => asks.on(teamId, on),
    answered: (teamId, among) => asks.answered(teamId, among),
    async claim({ teamId, on, feedbackId }) {
      const days = Array.from({ length: SLOW_DAYS }, (_, days) => addDays(on, -days));
      const asked = await Promise.all(days.map((day) => asks.on(teamId, day)));
      return !asked.includes(feedbackId);
    },
  };
}

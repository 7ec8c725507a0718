import type { Clock, Wait } from '../../ports/world.ts';
import { classifySlackError } from './classify-slack-error.ts';
import { createPace } from './pace.ts';

const MOST_TRIES = 5;

/** Asks Slack something; what it throws is for the caller. */
export type Ask = <Answer>(call: () => Promise<Answer>) => Promise<Answer>;

/** Asks Slack at a pace, and waits as long as Slack says when it has had enough. */
export function createAskInTurn(
  limit: { readonly calls: number; readonly perMs: number },
  world: { readonly clock: Clock; readonly wait: Wait },
): Ask {
  const turn = createPace(limit, world);

  return async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      await turn();
      try {
        return await call();
      } catch (error) {
        const meaning = classifySlackError(error);
        if (meaning.kind !== 'rate limited' || attempt === MOST_TRIES) throw error;
        await world.wait(meaning.retryAfterMs);
      }
    }
  };
}

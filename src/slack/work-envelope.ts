import type { App } from '@slack/bolt';
import type { Envelope } from '../ports/receiving.ts';
import type { Log } from '../ports/world.ts';
import { type Fields, isFields } from './fields.ts';
import type { Answers } from './receiving/answers.ts';

/**
 * Gives an envelope to Bolt's listeners. Slack was answered when it was kept: only what a listener
 * answers to a view submission still goes with that answer, when it comes in time.
 */
export function createWorkEnvelope(world: {
  readonly app: Pick<App, 'processEvent'>;
  readonly answers: Answers;
  readonly log: Log;
}): (envelope: Envelope) => Promise<void> {
  const { app, answers, log } = world;

  return async function workEnvelope({ id, body }) {
    await app.processEvent({
      body: { ...body },
      ack: async (answer?: unknown) => acknowledge(id, body, answer),
    });
  };

  function acknowledge(id: string, body: Fields, answer: unknown): void {
    const given = isFields(answer) ? answer : null;
    if (body.type === 'view_submission') {
      const isHeard = answers.give(id, given);
      if (!isHeard && given !== null) log.warn('an answer to a form came too late', { id });
    } else if (answer !== undefined && answer !== '') {
      throw new Error('Already acknowledged: answer with respond(), not with ack()');
    }
  }
}

import type { WebClientOptions } from '@slack/web-api';
import type { Envelope } from '../ports/receiving.ts';
import type { Post } from '../ports/sending.ts';
import type { Message } from '../ports/telling.ts';
import type { Log } from '../ports/world.ts';
import { asFields, type Fields, textOf } from './fields.ts';
import type { Answers } from './receiving/answers.ts';
import { referenceOf } from './reference-of.ts';

/** Tells whoever waits that it did not work, with a reference that is in the log too. */
export function createApologise(world: {
  /** Our words, for a reference of four letters and digits. */
  readonly apology: (reference: string) => Message;
  /** What a form is answered instead of nothing. */
  readonly formApology: (envelopeId: string) => Fields;
  readonly answers: Pick<Answers, 'give'>;
  readonly fetch: NonNullable<WebClientOptions['fetch']>;
  /** Sends it when there is nothing to answer to. */
  readonly queuePost: (post: Post) => Promise<unknown>;
  readonly log: Log;
}): (envelope: Envelope) => Promise<void> {
  const { answers, fetch, log } = world;

  return async function apologise({ id, body }) {
    const reference = referenceOf(id);
    log.error('it did not work for somebody', { reference, id });
    // When nobody waits for the answer any longer, the form was told the same thing already.
    if (body.type === 'view_submission') answers.give(id, world.formApology(id));
    const message = world.apology(reference);
    try {
      const responseUrl = textOf(body, 'response_url');
      if (responseUrl !== null) await respond(responseUrl, message);
      const post = inPlaceOf({ id, body, message });
      if (post !== null) await world.queuePost(post);
    } catch (cause) {
      log.warn('the apology did not arrive', { reference, cause });
    }
  };

  async function respond(responseUrl: string, message: Message): Promise<void> {
    await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...message, response_type: 'ephemeral', replace_original: false }),
    });
  }
}

/** Whoever asked Earshot by name has no other answer to wait for; null for whatever else it was. */
function inPlaceOf(answer: {
  readonly id: string;
  readonly body: Fields;
  readonly message: Message;
}): Post | null {
  const { id, body, message } = answer;
  const event = asFields(body.event);
  const channelId = textOf(event, 'channel');
  const onlyFor = textOf(event, 'user');
  if (event.type !== 'app_mention' || channelId === null || onlyFor === null) return null;
  const threadTs = textOf(event, 'thread_ts');
  return { key: `apology:${id}`, channelId, threadTs, onlyFor, message };
}

import { createHash } from 'node:crypto';
import type { WebClientOptions } from '@slack/web-api';
import type { Envelope } from '../ports/receiving.ts';
import type { Message } from '../ports/telling.ts';
import type { Log } from '../ports/world.ts';
import { textOf } from './receiving/fields.ts';

/** Tells whoever waits that it did not work, with a reference that is in the log too. */
export function createApologise(world: {
  /** Our words, for a reference of four letters and digits. */
  readonly apology: (reference: string) => Message;
  readonly fetch: NonNullable<WebClientOptions['fetch']>;
  readonly log: Log;
}): (envelope: Envelope) => Promise<void> {
  const { apology, fetch, log } = world;

  return async function apologise({ id, body }) {
    const reference = referenceOf(id);
    log.error('it did not work for somebody', { reference, id });
    const responseUrl = textOf(body, 'response_url');
    if (responseUrl === null) return;
    try {
      await fetch(responseUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...apology(reference),
          response_type: 'ephemeral',
          replace_original: false,
        }),
      });
    } catch (cause) {
      log.warn('the apology did not arrive', { reference, cause });
    }
  };
}

/** Short enough to be read aloud, and the same each time for the same thing. */
function referenceOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 4).toUpperCase();
}

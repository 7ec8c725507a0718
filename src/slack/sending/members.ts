import type { UsersListResponse, WebClient } from '@slack/web-api';
import type { Members } from '../../ports/slack.ts';
import type { Clock, Log, Wait } from '../../ports/world.ts';
import { createAskInTurn } from './ask-in-turn.ts';
import { classifySlackError } from './classify-slack-error.ts';
import { namesOf } from './names-of.ts';

/** Slack's tier 2 is 20 a minute, of which some is left for others. */
const TIER_2 = { calls: 15, perMs: 60_000 };

/** Slack advises no more: https://docs.slack.dev/reference/methods/users.list */
const PAGE = 200;

/** More are not worth their memory: some 100 bytes each. */
const MOST_NAMES = 50_000;

/** Asks Slack what people are called, at a pace that Slack allows, and keeps nothing of it. */
export function createMembers(
  client: WebClient,
  world: { readonly clock: Clock; readonly wait: Wait; readonly log: Log },
): Members {
  const ask = createAskInTurn(TIER_2, world);
  let isWarned = false;

  function page(cursor: string | undefined): Promise<UsersListResponse> {
    return ask(() => client.users.list({ limit: PAGE, ...(cursor && { cursor }) }));
  }

  async function names(): Promise<readonly string[]> {
    const found = new Set<string>();
    let cursor: string | undefined;
    do {
      const { members = [], response_metadata } = await page(cursor);
      for (const name of members.flatMap(namesOf)) found.add(name);
      cursor = response_metadata?.next_cursor || undefined;
    } while (cursor !== undefined && found.size < MOST_NAMES);
    return [...found].slice(0, MOST_NAMES);
  }

  return {
    async names() {
      try {
        return await names();
      } catch (error) {
        const meaning = classifySlackError(error);
        if (meaning.kind !== 'not now' || meaning.why !== 'missing_scope') throw error;
        if (!isWarned) world.log.warn(UNTOLD, { scope: 'users:read' });
        isWarned = true;
        return null;
      }
    },
  };
}

/** What whoever runs an install of an older manifest reads. */
const UNTOLD =
  'colleagues are not known by name, so that some of their names are kept with what is said: ' +
  'give the Slack app the scopes of manifest.yml and install it anew';

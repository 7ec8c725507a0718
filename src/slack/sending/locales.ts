import type { WebClient } from '@slack/web-api';
import type { Locales } from '../../ports/slack.ts';
import type { Clock, Log, Wait } from '../../ports/world.ts';

/** Who changes their language in Slack is answered in it within a day. */
const KNOWN_MS = 86_400_000;

/** Where Slack did not tell, it is asked again after this. */
const UNKNOWN_MS = 600_000;

/** Longer nobody waits for an answer that only may be in their own language. */
const LONGEST_WAIT_MS = 1_500;

/** More people than that are asked about again: some 100 bytes each. */
const MOST_PEOPLE = 10_000;

interface Known {
  readonly locale: string | null;
  readonly until: number;
}

/** Asks Slack in which language each person reads, once a day. */
export function createLocales(
  client: WebClient,
  { clock, wait, log }: { readonly clock: Clock; readonly wait: Wait; readonly log: Log },
): Locales {
  const people = new Map<string, Known>();

  async function ask(userId: string): Promise<string | null> {
    try {
      const { user } = await client.users.info({ user: userId, include_locale: true });
      return user?.locale ?? null;
    } catch (cause) {
      log.info('a language is not known', { userId, cause });
      return null;
    }
  }

  return {
    async localeOf(userId) {
      const known = people.get(userId);
      if (known !== undefined && known.until > clock().getTime()) return known.locale;
      const answered = new AbortController();
      const tooLate = wait(LONGEST_WAIT_MS, answered.signal).then(() => null);
      const locale = await Promise.race([ask(userId), tooLate]);
      answered.abort();
      if (people.size >= MOST_PEOPLE) people.clear();
      const forMs = locale === null ? UNKNOWN_MS : KNOWN_MS;
      people.set(userId, { locale, until: clock().getTime() + forMs });
      return locale;
    },
  };
}

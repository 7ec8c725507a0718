import { randomUUID } from 'node:crypto';

const lifeMs = 30 * 60_000;
const usesAllowed = 5;

/** Where an interaction came from, so that its answers find their way back. */
export interface ResponsePlace {
  readonly channelId: string;
  readonly user: string;
  /** The message that was acted on; `replace_original` means this one. */
  readonly messageTs: string | null;
  readonly threadTs: string | null;
}

export interface ResponseUrls {
  issue(place: ResponsePlace): string;
  /** The place behind a response URL's key, counting one use; or Slack's error. */
  use(key: string): ResponsePlace | { readonly error: string };
}

/** Response URLs: five uses within thirty minutes, as Slack's. */
export function createResponseUrls(now: () => Date): ResponseUrls {
  const issued = new Map<string, { place: ResponsePlace; at: number; uses: number }>();
  return {
    issue(place) {
      const key = randomUUID().replaceAll('-', '');
      issued.set(key, { place, at: now().getTime(), uses: 0 });
      return key;
    },
    use(key) {
      const found = issued.get(key);
      if (found === undefined) return { error: 'invalid_url' };
      if (now().getTime() - found.at > lifeMs) return { error: 'expired_url' };
      if (found.uses >= usesAllowed) return { error: 'used_url' };
      found.uses += 1;
      return found.place;
    },
  };
}

import type { LocalDate } from '../time/period.ts';
import type { Digest } from './digest.ts';
import { headlineKey } from './headline.ts';
import { quotedIn } from './quoted-in.ts';

/** What a digest that was posted said, so that the next one says something else. */
export interface ToldDigest {
  readonly on: LocalDate;
  /** What it led with, as `headlineKey` has it. */
  readonly headline: string;
  /** What rose, fell and moved in it, as `newsKey` has it. */
  readonly news: readonly string[];
  /** Whose words it repeated. */
  readonly feedbackIds: readonly string[];
}

/** What of a digest the next one must know. */
export function toldOf(digest: Digest): ToldDigest {
  const { on, headline, rising, falling, asBefore, scores } = digest;
  return {
    on,
    headline: headlineKey(headline),
    news: [
      ...rising.map(({ term }) => newsKey('rising', term)),
      ...falling.map(({ term }) => newsKey('falling', term)),
      ...asBefore.rising.map((term) => newsKey('rising', term)),
      ...asBefore.falling.map((term) => newsKey('falling', term)),
      ...scores.flatMap(({ metric, moved }) => (moved === null ? [] : [newsKey(moved, metric)])),
    ],
    feedbackIds: quotedIn(digest).map(({ id }) => id),
  };
}

/** One thing that a digest tells, as the next one recognises it. */
export function newsKey(what: 'rising' | 'falling' | 'up' | 'down', name: string): string {
  return `${what}:${name}`;
}

import { attentionSpent } from '../core/attention/may-say.ts';
import type { Language } from '../core/feedback/feedback.ts';
import type { Delivery } from '../core/teams/delivery.ts';
import type { LastTold } from '../core/teams/last-told.ts';
import type { PostFate } from '../core/teams/post-fate.ts';
import type { Team } from '../core/teams/team.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import { mayWriteFrom } from '../core/time/may-write-from.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { TeamJob } from '../core/time/slot.ts';
import type { CountStore } from '../ports/counting.ts';
import type { InboxStore } from '../ports/receiving.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Clock } from '../ports/world.ts';
import type { LookAtMeeting } from './look-at-meeting.ts';
import { postKey } from './post-key.ts';

/** How a team is reached as things are now, in the words of a language. */
export type LookAtDelivery = (team: Team, language?: Language) => Promise<Delivery>;

export function createLookAtDelivery(world: {
  readonly lookAtMeeting: LookAtMeeting;
  readonly outbox: Pick<OutboxStore, 'fateOf' | 'saidOn' | 'heldBack' | 'isOff' | 'backlog'>;
  readonly inbox: Pick<InboxStore, 'backlog'>;
  readonly counts: Pick<CountStore, 'bySource'>;
  readonly clock: Clock;
}): LookAtDelivery {
  const { lookAtMeeting, outbox, inbox, counts, clock } = world;

  return async function lookAtDelivery(team, language) {
    const { id, channelId } = team;
    const now = clock();
    const on = localDateOf(now, team.timeZone);
    const quietUntil = mayWriteFrom(team, now);
    const [look, said, held, isOff, heard, toRead, toSend] = await Promise.all([
      lookAtMeeting(team, language),
      outbox.saidOn(channelId, on),
      outbox.heldBack(channelId),
      outbox.isOff(channelId),
      heardOn(team, on),
      inbox.backlog(),
      outbox.backlog(),
    ]);
    const [digest, story] = await Promise.all([
      fateOf('digest', id, look.digest.told),
      fateOf('story', id, look.story.told),
    ]);
    return {
      ...look,
      posts: { digest, story },
      quietUntil: quietUntil > now ? quietUntil : null,
      isOff,
      heardToday: heard,
      spent: attentionSpent(said),
      held,
      backlog: { toRead: toRead.pending, toSend: toSend.pending },
    };
  };

  async function heardOn(team: Team, on: LocalDate): Promise<Delivery['heardToday']> {
    const heard = await counts.bySource({ team, period: { from: on, to: on } });
    return heard
      .map(({ source, count }) => ({ source, count }))
      .toSorted((a, b) => b.count - a.count || a.source.localeCompare(b.source));
  }

  async function fateOf(
    job: TeamJob,
    teamId: string,
    told: LastTold | null,
  ): Promise<PostFate | null> {
    return told === null ? null : outbox.fateOf(postKey({ job, teamId, on: told.on }));
  }
}

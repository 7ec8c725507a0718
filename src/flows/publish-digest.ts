import type { DigestDecision } from '../core/digest/digest-decision.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { RunJob } from './run-job.ts';

/** Tells a team its digest, once a date, or nothing when there is nothing to tell. */
export function createPublishDigest(world: {
  readonly assembleDigest: (team: Team, on: LocalDate) => Promise<DigestDecision>;
  readonly composer: Composer;
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}): RunJob {
  const { assembleDigest, composer, outbox, clock } = world;

  return async function publishDigest(team, { on, isLate }) {
    const decision = await assembleDigest(team, on);
    if (decision.kind === 'quiet') {
      return { kind: 'quiet', why: decision.why };
    }

    const post = {
      key: `digest:${team.id}:${on}`,
      channelId: team.channelId,
      threadTs: null,
      onlyFor: null,
      message: composer.digest(decision.digest, { team, isLate }),
    };
    await outbox.queue(post, clock());
    return { kind: 'posted', isLate };
  };
}

import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { AssembleDigest } from './assemble-digest.ts';
import type { RunJob } from './run-job.ts';

/** Tells a team its digest, once a date, or nothing when there is nothing to tell. */
export function createPublishDigest(world: {
  readonly assembleDigest: AssembleDigest;
  readonly composer: Composer;
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}): RunJob {
  const { assembleDigest, composer, outbox, clock } = world;

  return async function publishDigest(team, { on, isLate }) {
    const decision = await assembleDigest(team, on, team.channelId);
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

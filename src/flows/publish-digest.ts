import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { AssembleDigest } from './assemble-digest.ts';
import { postKey } from './post-key.ts';
import type { RunJob } from './run-job.ts';

/** Looks for dips and tells a team its digest, once a date, or nothing when nothing is new. */
export function createPublishDigest(world: {
  readonly findDips: RunJob;
  readonly assembleDigest: AssembleDigest;
  readonly composer: Composer;
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}): RunJob {
  const { findDips, assembleDigest, composer, outbox, clock } = world;

  return async function publishDigest(team, { on, isLate }) {
    // The night's look for dips may have been missed: a digest never goes out without it.
    await findDips(team, { on, isLate });
    const decision = await assembleDigest(team, on, team.channelId);
    if (decision.kind === 'quiet') {
      return { kind: 'quiet', why: decision.why };
    }

    const post = {
      key: postKey({ job: 'digest', teamId: team.id, on }),
      channelId: team.channelId,
      threadTs: null,
      onlyFor: null,
      message: composer.digest(decision.digest, { team, isLate }),
    };
    await outbox.queue(post, clock());
    return { kind: 'posted', isLate };
  };
}

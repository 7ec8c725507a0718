import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { ChooseStory } from './choose-story.ts';
import { postKey } from './post-key.ts';
import type { RunJob } from './run-job.ts';

/** Tells a team its customer story of the day, once a date, or nothing when none is fit. */
export function createTellStory(world: {
  readonly chooseStory: ChooseStory;
  readonly composer: Composer;
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}): RunJob {
  const { chooseStory, composer, outbox, clock } = world;

  return async function tellStory(team, { on, isLate }) {
    const chosen = await chooseStory(team, on, team.channelId);
    if (chosen.kind === 'none') {
      return { kind: 'quiet', why: 'no story fits' };
    }
    if (chosen.kind === 'told elsewhere') {
      return { kind: 'quiet', why: 'story is private' };
    }

    const post = {
      key: postKey({ job: 'story', teamId: team.id, on }),
      channelId: team.channelId,
      threadTs: null,
      onlyFor: null,
      message: composer.story(chosen.story, { team, isLate }),
    };
    await outbox.queue(post, clock());
    return { kind: 'posted', isLate };
  };
}

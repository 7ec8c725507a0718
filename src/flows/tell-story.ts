import { unasked } from '../core/attention/unasked.ts';
import type { QuietReason } from '../core/teams/quiet-reason.ts';
import { lateFrom } from '../core/time/late-from.ts';
import { mayTellFrom } from '../core/time/may-tell-from.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { ChooseStory } from './choose-story.ts';
import type { DescribeHabit } from './describe-habit.ts';
import { postKey } from './post-key.ts';
import type { RunJob } from './run-job.ts';

/** Tells a team its customer story of the day, once a date, or nothing when none is fit. */
export function createTellStory(world: {
  readonly chooseStory: ChooseStory;
  /** Finds who reads it aloud, too; left out where no habit is followed. */
  readonly describeHabit?: DescribeHabit;
  readonly composer: Composer;
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}): RunJob {
  const { chooseStory, describeHabit, composer, outbox, clock } = world;

  return async function tellStory(team, { on, isLate }) {
    const from = mayTellFrom(team, { job: 'story', on, isLate }, clock());
    if (from === null) return { kind: 'quiet', why: 'too late' satisfies QuietReason };
    const chosen = await chooseStory(team, on, team.channelId);
    if (chosen.kind === 'none') {
      return { kind: 'quiet', why: chosen.why };
    }
    if (chosen.kind === 'told elsewhere') {
      return { kind: 'quiet', why: 'story is private' };
    }

    const habit = (await describeHabit?.(chosen.story, team)) ?? null;
    const written = (isSentLate: boolean) =>
      composer.story(chosen.story, { team, isLate: isSentLate, habit });
    const late = lateFrom(team, 'story', on);
    const post = {
      key: postKey({ job: 'story', teamId: team.id, on }),
      channelId: team.channelId,
      threadTs: null,
      onlyFor: null,
      message: written(isLate),
      ...(late !== null && { ifLate: { from: late, message: written(true) } }),
    };
    await outbox.say(post, unasked(team, 'story', from));
    return { kind: 'posted', isLate };
  };
}

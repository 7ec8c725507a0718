import type { AssembleDigest } from './flows/assemble-digest.ts';
import { createChooseStory } from './flows/choose-story.ts';
import type { DescribeHabit } from './flows/describe-habit.ts';
import { createDiscussStory } from './flows/discuss-story.ts';
import type { FollowUp } from './flows/follow-up.ts';
import { createNominateStory } from './flows/nominate-story.ts';
import { createNoteOutcome } from './flows/note-outcome.ts';
import { createPickStory } from './flows/pick-story.ts';
import { createPrepareStory } from './flows/prepare-story.ts';
import { createReplaceStory } from './flows/replace-story.ts';
import { createShowStory } from './flows/show-story.ts';
import { createTellOwnStory } from './flows/tell-own-story.ts';
import { createThankHelpers } from './flows/thank-helpers.ts';
import type { FlowParts } from './wire-flows.ts';

/** What people do with stories, and the ones they tell themselves. */
export function wireStories({
  stores,
  ...parts
}: Pick<FlowParts, 'stores' | 'outbox' | 'composer' | 'reader' | 'clock' | 'log'> & {
  readonly assembleDigest: AssembleDigest;
  readonly describeHabit: DescribeHabit;
  readonly followUp: FollowUp;
}) {
  const world = { ...stores, ...parts };
  const chooseStory = createChooseStory(world);
  const showStory = createShowStory(world);
  const nominateStory = createNominateStory(world);
  return {
    chooseStory,
    discussStory: createDiscussStory(world),
    replaceStory: createReplaceStory({
      ...{ ...world, chooseStory, showStory },
      pickStory: createPickStory(world),
    }),
    noteOutcome: createNoteOutcome({ ...world, showStory }),
    nominateStory,
    prepareStory: createPrepareStory(world),
    tellOwnStory: createTellOwnStory({ ...world, nominateStory }),
    thankHelpers: createThankHelpers(world),
    findStory: stores.stories.on,
  };
}

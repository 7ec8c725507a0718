import type { FeedbackStore } from '../../../src/ports/keeping.ts';
import type { Workspace, WorkspaceStore } from '../../../src/ports/slack.ts';
import type { Stores } from '../../../src/store/store.ts';
import { createMemoryAsks } from './memory-asks.ts';
import { createMemoryChannels } from './memory-channels.ts';
import { createMemoryCorrections } from './memory-corrections.ts';
import { createMemoryDips } from './memory-dips.ts';
import { createMemoryFeedback } from './memory-feedback.ts';
import { createMemoryInbox } from './memory-inbox.ts';
import { createMemoryJourneys } from './memory-journeys.ts';
import { createMemoryMeanings } from './memory-meanings.ts';
import { createMemoryModels } from './memory-models.ts';
import { createMemoryOutbox, type MemoryOutbox } from './memory-outbox.ts';
import { createMemoryScores } from './memory-scores.ts';
import { createMemorySlots } from './memory-slots.ts';
import { createMemoryStories } from './memory-stories.ts';
import { createMemoryTeams } from './memory-teams.ts';
import { createMemoryThemes } from './memory-themes.ts';
import type { Shelf } from './shelf.ts';

/** Every store in memory, held to the same contracts as the database's. */
export function createMemoryStore(): Stores {
  const shelf: Shelf = {
    channels: new Map(),
    feedback: new Map(),
    forgotten: new Map(),
    stories: new Map(),
    corrections: [],
    asks: [],
    meanings: null,
  };
  const outbox = createMemoryOutbox();
  return {
    workspace: createMemoryWorkspace(),
    teams: createMemoryTeams(),
    channels: createMemoryChannels(shelf),
    journeys: createMemoryJourneys(),
    feedback: withoutQuotes(createMemoryFeedback(shelf), outbox),
    meanings: createMemoryMeanings(shelf),
    scores: createMemoryScores(shelf),
    dips: createMemoryDips(),
    stories: createMemoryStories(shelf),
    corrections: createMemoryCorrections(shelf),
    models: createMemoryModels(),
    asks: createMemoryAsks(shelf),
    themes: createMemoryThemes(),
    slots: createMemorySlots(),
    inbox: createMemoryInbox(),
    outbox,
  };
}

/** What is forgotten is no longer quoted either. */
function withoutQuotes(feedback: FeedbackStore, outbox: MemoryOutbox): FeedbackStore {
  return {
    ...feedback,
    async forget(ref, revisionTs) {
      const outcome = await feedback.forget(ref, revisionTs);
      if (outcome === 'forgotten') outbox.dropQuotes(ref);
      return outcome;
    },
  };
}

function createMemoryWorkspace(): WorkspaceStore {
  let workspace: Workspace | null = null;
  return {
    current: async () => workspace,
    async put(current) {
      workspace = current;
    },
  };
}

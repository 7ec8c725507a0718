import type { FeedbackStore } from '../../../src/ports/keeping.ts';
import type { Workspace, WorkspaceStore } from '../../../src/ports/slack.ts';
import type { Stores } from '../../../src/store/store.ts';
import { createMemoryAlerts } from './memory-alerts.ts';
import { createMemoryAnswers } from './memory-answers.ts';
import { createMemoryAsks } from './memory-asks.ts';
import { createMemoryBadAnswers } from './memory-bad-answers.ts';
import { createMemoryCases, createMemoryNotes } from './memory-cases.ts';
import { createMemoryChannels } from './memory-channels.ts';
import { createMemoryCompany } from './memory-company.ts';
import { createMemoryCorrections } from './memory-corrections.ts';
import { createMemoryCounts } from './memory-counts.ts';
import { createMemoryDigests } from './memory-digests.ts';
import { createMemoryDrawings } from './memory-drawings.ts';
import { createMemoryFeedback } from './memory-feedback.ts';
import { createMemoryHabits, createMemoryPresenters } from './memory-habits.ts';
import { createMemoryInbox } from './memory-inbox.ts';
import { createMemoryJourneys } from './memory-journeys.ts';
import { createMemoryMeanings } from './memory-meanings.ts';
import { createMemoryModels } from './memory-models.ts';
import { createMemoryNominations, createMemorySuccesses } from './memory-nominations.ts';
import { createMemoryOutbox, type MemoryOutbox } from './memory-outbox.ts';
import { createMemoryRebaselines } from './memory-rebaselines.ts';
import { createMemoryScores } from './memory-scores.ts';
import { createMemorySensitivity } from './memory-sensitivity.ts';
import { createMemorySlots } from './memory-slots.ts';
import { createMemoryStories } from './memory-stories.ts';
import { createMemoryTeams } from './memory-teams.ts';
import { createMemoryThemes, type MemoryThemes } from './memory-themes.ts';
import { createMemoryWatches } from './memory-watches.ts';
import { keyOf, type Shelf } from './shelf.ts';

/** Every store in memory, held to the same contracts as the database's. */
export function createMemoryStore(): Stores {
  const shelf: Shelf = {
    channels: new Map(),
    feedback: new Map(),
    forgotten: new Map(),
    stories: new Map(),
    asides: [],
    nominations: [],
    corrections: [],
    asks: [],
    meanings: null,
  };
  const outbox = createMemoryOutbox();
  const alerts = createMemoryAlerts();
  const rebaselines = createMemoryRebaselines();
  const teams = createMemoryTeams();
  const themes = createMemoryThemes();
  const journeys = createMemoryJourneys();
  const cases = createMemoryCases(shelf, { teams, journeys });
  const notes = createMemoryNotes(shelf);
  return {
    workspace: createMemoryWorkspace(),
    teams,
    channels: createMemoryChannels(shelf),
    journeys,
    feedback: withoutTraces(createMemoryFeedback(shelf), { shelf, outbox, themes }),
    meanings: createMemoryMeanings(shelf),
    scores: createMemoryScores(shelf),
    counts: createMemoryCounts(shelf, teams),
    badAnswers: createMemoryBadAnswers(shelf),
    cases,
    notes,
    answers: createMemoryAnswers(shelf),
    alerts,
    watches: createMemoryWatches(alerts, rebaselines),
    sensitivity: createMemorySensitivity(),
    rebaselines,
    stories: createMemoryStories(shelf, { cases, notes }),
    nominations: createMemoryNominations(shelf),
    successes: createMemorySuccesses(shelf, cases),
    digests: createMemoryDigests(),
    company: createMemoryCompany(),
    drawings: createMemoryDrawings(),
    corrections: createMemoryCorrections(shelf),
    models: createMemoryModels(),
    asks: createMemoryAsks(shelf),
    themes,
    habits: createMemoryHabits(),
    presenters: createMemoryPresenters(),
    slots: createMemorySlots(),
    inbox: createMemoryInbox(),
    outbox,
  };
}

/** What is forgotten is no longer quoted, nor shows a theme. */
function withoutTraces(
  feedback: FeedbackStore,
  { shelf, outbox, themes }: { shelf: Shelf; outbox: MemoryOutbox; themes: MemoryThemes },
): FeedbackStore {
  return {
    ...feedback,
    async forget(ref, revisionTs) {
      const id = shelf.feedback.get(keyOf(ref))?.id;
      const outcome = await feedback.forget(ref, revisionTs);
      if (outcome === 'forgotten') outbox.dropQuotes(ref);
      if (outcome === 'forgotten' && id !== undefined) themes.dropExample(id);
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

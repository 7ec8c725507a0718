import type { Log } from '../ports/world.ts';
import { createAlertStore } from './alert-store.ts';
import { createAnswerStore } from './answer-store.ts';
import { createAskStore } from './ask-store.ts';
import { createBadAnswerStore } from './bad-answer-store.ts';
import { createCaseStore } from './case-store.ts';
import { createChannelStore } from './channel-store.ts';
import { createCompanyStore } from './company-store.ts';
import { createCorrectionStore } from './correction-store.ts';
import { createCountStore } from './count-store.ts';
import { connect } from './database.ts';
import { createDigestStore } from './digest-store.ts';
import { createDrawingStore } from './drawing-store.ts';
import { makeDatabase, startEmbedded } from './embedded/start-embedded.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { createHabitStore } from './habit-store.ts';
import { createInboxStore } from './inbox-store.ts';
import { createJourneyStore } from './journey-store.ts';
import { createMeaningStore } from './meaning-store.ts';
import { migrate } from './migrate.ts';
import { createModelStore } from './model-store.ts';
import { createNominationStore } from './nomination-store.ts';
import { createNoteStore } from './note-store.ts';
import { createOutboxStore } from './outbox-store.ts';
import { createPresenterStore } from './presenter-store.ts';
import { createRebaselineStore } from './rebaseline-store.ts';
import { createScoreStore } from './score-store.ts';
import { createSensitivityStore } from './sensitivity-store.ts';
import { createSlotStore } from './slot-store.ts';
import type { Store } from './store.ts';
import { createStoryStore } from './story-store.ts';
import { createSuccessStore } from './success-store.ts';
import { createTeamStore } from './team-store.ts';
import { createThemeStore } from './theme-store.ts';
import { describeUrl, waitForServer } from './wait-for-server.ts';
import { createWatchStore } from './watch-store.ts';
import { createWorkspaceStore } from './workspace-store.ts';

/** The name of Earshot's database on the server it starts itself. */
const EMBEDDED_DATABASE = 'earshot';

/** A database that answers. */
interface Home {
  readonly databaseUrl: string;
  describe(): string;
  leave(): Promise<void>;
}

/** Opens the database of `databaseUrl`, or when that is null one of Earshot's own in `dataDir`. */
export async function openStore(settings: {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly log: Log;
}): Promise<Store> {
  const { databaseUrl, log } = settings;
  const home = databaseUrl === null ? await ownHome(settings) : await givenHome(databaseUrl);
  try {
    await migrate(home.databaseUrl, log);
  } catch (error) {
    await home.leave();
    throw error;
  }
  return assemble(home, log);
}

async function givenHome(databaseUrl: string): Promise<Home> {
  await waitForServer(databaseUrl);
  return {
    databaseUrl,
    describe: () => `PostgreSQL at ${describeUrl(databaseUrl)}`,
    leave: async () => undefined,
  };
}

async function ownHome(settings: { readonly dataDir: string; readonly log: Log }): Promise<Home> {
  const server = await startEmbedded(settings);
  await makeDatabase(server, EMBEDDED_DATABASE);
  return {
    databaseUrl: server.urlOf(EMBEDDED_DATABASE),
    describe: server.describe,
    leave: server.leave,
  };
}

function assemble(home: Home, log: Log): Store {
  const { prisma, close } = connect(home.databaseUrl, log);
  return {
    workspace: createWorkspaceStore(prisma),
    teams: createTeamStore(prisma),
    channels: createChannelStore(prisma),
    journeys: createJourneyStore(prisma),
    feedback: createFeedbackStore(prisma),
    meanings: createMeaningStore(prisma),
    scores: createScoreStore(prisma),
    counts: createCountStore(prisma),
    badAnswers: createBadAnswerStore(prisma),
    cases: createCaseStore(prisma),
    notes: createNoteStore(prisma),
    answers: createAnswerStore(prisma),
    alerts: createAlertStore(prisma),
    watches: createWatchStore(prisma),
    sensitivity: createSensitivityStore(prisma),
    rebaselines: createRebaselineStore(prisma),
    stories: createStoryStore(prisma),
    nominations: createNominationStore(prisma),
    successes: createSuccessStore(prisma),
    digests: createDigestStore(prisma),
    company: createCompanyStore(prisma),
    drawings: createDrawingStore(prisma),
    corrections: createCorrectionStore(prisma),
    models: createModelStore(prisma),
    asks: createAskStore(prisma),
    themes: createThemeStore(prisma),
    habits: createHabitStore(prisma),
    presenters: createPresenterStore(prisma),
    slots: createSlotStore(prisma),
    inbox: createInboxStore(prisma),
    outbox: createOutboxStore(prisma),
    async ping() {
      await prisma.$queryRaw`SELECT 1`;
    },
    async now() {
      const [row] = await prisma.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
      if (row === undefined) throw new Error('the database has no time');
      return row.now;
    },
    describe: home.describe,
    async close() {
      await close();
      await home.leave();
    },
  };
}

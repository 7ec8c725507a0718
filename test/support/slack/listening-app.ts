import { App, type Receiver } from '@slack/bolt';
import { createHolidays } from '../../../src/calendar/create-holidays.ts';
import type { HeardMessage, MessageRef } from '../../../src/core/feedback/feedback.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import { createAssembleDigest } from '../../../src/flows/assemble-digest.ts';
import { createAssignChannel } from '../../../src/flows/assign-channel.ts';
import { createBuildModel } from '../../../src/flows/build-model.ts';
import { createChooseSensitivity } from '../../../src/flows/choose-sensitivity.ts';
import { createConfirmReading } from '../../../src/flows/confirm-reading.ts';
import { createCorrectFeedback } from '../../../src/flows/correct-feedback.ts';
import { createDecideTheme } from '../../../src/flows/decide-theme.ts';
import { createExplainReading } from '../../../src/flows/explain-reading.ts';
import { createFindAlike } from '../../../src/flows/find-alike.ts';
import { createFindTeam } from '../../../src/flows/find-team.ts';
import { createFollowCorrections } from '../../../src/flows/follow-corrections.ts';
import { createGatherAlerts } from '../../../src/flows/gather-alerts.ts';
import { createHintsFor } from '../../../src/flows/hints-for.ts';
import { createKnowAsker } from '../../../src/flows/know-asker.ts';
import { createLeaveChannel } from '../../../src/flows/leave-channel.ts';
import { createListTeams } from '../../../src/flows/list-teams.ts';
import { createListThemes } from '../../../src/flows/list-themes.ts';
import { createLookAtChannel } from '../../../src/flows/look-at-channel.ts';
import { createLookAtDips } from '../../../src/flows/look-at-dips.ts';
import { createLookAtHome } from '../../../src/flows/look-at-home.ts';
import { createLookAtPlace } from '../../../src/flows/look-at-place.ts';
import { createLookAtTeam } from '../../../src/flows/look-at-team.ts';
import { createLookForSuggested } from '../../../src/flows/look-for-suggested.ts';
import { createLookForThemes } from '../../../src/flows/look-for-themes.ts';
import { createLookForUnsure } from '../../../src/flows/look-for-unsure.ts';
import { createPutQuestion } from '../../../src/flows/put-question.ts';
import { createReadLedger } from '../../../src/flows/read-ledger.ts';
import { createReadTheme } from '../../../src/flows/read-theme.ts';
import { createSearchFeedback } from '../../../src/flows/search-feedback.ts';
import { createSetUpTeam } from '../../../src/flows/set-up-team.ts';
import { createStartListening } from '../../../src/flows/start-listening.ts';
import { createTakeBadAnswer } from '../../../src/flows/take-bad-answer.ts';
import { createTeachReading } from '../../../src/flows/teach-reading.ts';
import { createUndoCorrection } from '../../../src/flows/undo-correction.ts';
import { createWatchChannel } from '../../../src/flows/watch-channel.ts';
import { createWhyAlert } from '../../../src/flows/why-alert.ts';
import type { Post } from '../../../src/ports/sending.ts';
import { createComposer } from '../../../src/slack/compose.ts';
import { registerListeners } from '../../../src/slack/listeners.ts';
import { createSdkLogger } from '../../../src/slack/sdk-logger.ts';
import type { SlackFlows } from '../../../src/slack/slack-flows.ts';
import { wireCompany } from '../../../src/wire-company.ts';
import { wireAlerts, wireCases } from '../../../src/wire-flows.ts';
import { wireHabits } from '../../../src/wire-habits.ts';
import { wireMeetings } from '../../../src/wire-meetings.ts';
import { wireStories } from '../../../src/wire-stories.ts';
import { createFakeReader } from '../fakes/fake-reader.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { readAloud } from '../read-aloud.ts';
import { silentLog } from '../silent-log.ts';
import { WORKSPACE } from './a-message-event.ts';

const NO_RECEIVER: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

const DEFAULTS = {
  language: 'en',
  timeZone: 'Europe/Amsterdam',
  digestAt: '09:00',
  meetingAt: '09:45',
  meetingDays: [1, 2, 3, 4, 5],
  ...{ storyLeadMinutes: 15, messagesADay: 4, leaderId: null, country: null, quietHours: null },
} as const satisfies Partial<Team>;

/** A call to Slack: a Web API method, or `respond` for an answer to a response_url. */
export interface SlackCall {
  readonly to: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The real Bolt app with every listener, the real flows, and stores in memory. */
export function createListeningApp(
  names: Readonly<Record<string, string>> = {},
  slack: {
    readonly isMember?: boolean;
    /** Told which story somebody says was discussed, whatever comes of it. */
    readonly onDiscussed?: (which: unknown) => void;
    /** Which calls fail, by their body. */
    readonly refuses?: (body: SlackCall['body']) => boolean | string;
  } = {},
) {
  const { isMember = true, refuses = () => false, onDiscussed = () => {} } = slack;
  const stores = createMemoryStore();
  const clock = () => new Date('2026-11-20T08:00:00Z');
  const { teams, channels, outbox } = stores;
  const listTeams = createListTeams(stores);
  const compose = createComposer(() => WORKSPACE.url);
  const heard: HeardMessage[] = [];
  const turned: ('private' | 'public' | null)[] = [];
  const forgotten: MessageRef[] = [];
  const posts: Post[] = [];
  const calls: SlackCall[] = [];

  const world = { ...stores, listTeams, clock, compose, defaults: DEFAULTS };
  const reader = createFakeReader();
  const reading = { ...world, reader, log: silentLog, hintsFor: createHintsFor(stores) };
  const followCorrections = createFollowCorrections({
    ...reading,
    buildModel: createBuildModel(reading),
    wait: async () => {},
  });
  const teachReading = createTeachReading({ ...world, followCorrections });
  const watchChannel = createWatchChannel({
    ...world,
    names: { nameOf: async (id) => names[id] ?? null },
  });
  const lookForThemes = createLookForThemes({ ...stores, wait: async () => {} });
  const sensitivity = createChooseSensitivity(world);
  const readLedger = createReadLedger(stores);
  const gatherAlerts = createGatherAlerts({ ...stores, readLedger, sensitivity });
  const assembleDigest = createAssembleDigest({ ...stores, gatherAlerts });
  const alerting = wireAlerts({ ...{ stores, outbox, clock }, composer: compose });
  const holidays = createHolidays();
  const meetings = wireMeetings({ stores, outbox, clock, holidays });
  const casework = wireCases({ ...{ stores, outbox, holidays, clock }, composer: compose });
  const habits = wireHabits({ ...meetings, stores, outbox, clock });
  const storytelling = wireStories({
    ...{ stores, outbox, composer: compose, reader, clock, log: silentLog },
    ...{ ...casework, ...habits, assembleDigest },
  });
  const knowAsker = createKnowAsker(world);
  const { lookAtCompany } = wireCompany({
    ...{ ...meetings, stores, outbox, clock, knowAsker },
    composer: compose,
  });
  const flows: SlackFlows = {
    hearMessage: async (message, channel) => {
      heard.push(message);
      turned.push(channel);
    },
    forgetMessage: async (ref) => forgotten.push(ref),
    watchChannel,
    startListening: createStartListening({
      ...{ watchChannel, clock },
      names: { isMember: async () => isMember },
    }),
    leaveChannel: createLeaveChannel({ teams, channels }),
    assignChannel: createAssignChannel(world),
    setUpTeam: createSetUpTeam(world),
    lookAtChannel: createLookAtChannel(world),
    lookAtHome: createLookAtHome({ ...world, ...meetings }),
    ...meetings,
    ...habits,
    ...storytelling,
    lookAtTeam: createLookAtTeam(stores),
    findTeam: createFindTeam(world),
    findTeamById: teams.byId,
    ...{ knowAsker, lookAtCompany },
    assembleDigest,
    liveAlert: alerting.liveAlert,
    findAlert: alerting.findAlert,
    whyAlert: createWhyAlert(world),
    lookAtDips: createLookAtDips(world),
    lookAtPlace: createLookAtPlace(world),
    readLedger,
    rebaseScore: alerting.rebaseScore,
    sensitivity,
    takeBadAnswer: createTakeBadAnswer(world),
    ...casework,
    searchFeedback: createSearchFeedback({ ...stores, reader }),
    findAlike: createFindAlike(reading),
    listThemes: createListThemes({ ...world, lookForThemes }),
    readTheme: createReadTheme(stores),
    lookForSuggested: createLookForSuggested({ ...world, listTeams: createListTeams(stores) }),
    decideTheme: createDecideTheme({ ...stores, readTheme: createReadTheme(stores) }),
    discussStory: async (which, by) => {
      onDiscussed(which);
      return storytelling.discussStory(which, by);
    },
    explainReading: createExplainReading(reading),
    correctFeedback: createCorrectFeedback({ ...world, teachReading }),
    undoCorrection: createUndoCorrection({ ...world, teachReading }),
    confirmReading: createConfirmReading({ ...world, followCorrections }),
    lookForUnsure: createLookForUnsure({ ...reading, putQuestion: createPutQuestion(reading) }),
    queuePost: async (post) => posts.push(post),
    workspace: () => WORKSPACE,
    clock,
  };

  const app = new App({
    receiver: NO_RECEIVER,
    authorize: async () => ({
      botToken: 'xoxb-test',
      botId: WORKSPACE.botId,
      botUserId: WORKSPACE.botUserId,
      teamId: WORKSPACE.id,
    }),
    logger: createSdkLogger(silentLog),
    clientOptions: {
      fetch: async (url, init) => {
        const body = bodyOf(init?.body);
        const to = nameOf(String(url));
        calls.push({ to, body });
        return to === 'respond' ? answered(Boolean(refuses(body))) : called(refuses(body));
      },
    },
  });
  registerListeners(app, flows);

  /** Hands the app what Slack would send; gives back what it acknowledged with. */
  async function send(body: Readonly<Record<string, unknown>>): Promise<unknown> {
    const acks: unknown[] = [];
    await app.processEvent({ body, ack: async (answer) => void acks.push(answer) });
    return acks[0];
  }

  return { send, stores, reader, heard, turned, forgotten, posts, calls, outbox };
}

/** The words of an answer to a response_url. */
export function said(call: SlackCall | undefined): string {
  return Array.isArray(call?.body.blocks) ? readAloud(call.body.blocks) : '';
}

/** A response_url says by its status that it took nothing. */
function answered(isRefused: boolean): Response {
  return new Response(isRefused ? 'invalid_blocks' : 'ok', { status: isRefused ? 400 : 200 });
}

/** A method of the Web API says in its body what it refuses. */
function called(refusal: boolean | string): Response {
  const error = refusal === true ? 'message_not_found' : refusal;
  const body = error === false ? { ok: true } : { ok: false, error };
  const headers = { 'content-type': 'application/json' };
  return new Response(JSON.stringify(body), { headers });
}

function nameOf(url: string): string {
  return url.startsWith('https://hooks.') ? 'respond' : (url.split('/api/')[1] ?? url);
}

function bodyOf(body: unknown): Record<string, unknown> {
  if (typeof body !== 'string' && !(body instanceof URLSearchParams)) return {};
  const text = String(body);
  if (text.startsWith('{')) return JSON.parse(text);
  return Object.fromEntries(new URLSearchParams(text));
}

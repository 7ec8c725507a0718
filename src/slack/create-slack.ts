import type { App } from '@slack/bolt';
import type { Language } from '../core/feedback/feedback.ts';
import { createBackFillChannels } from '../flows/back-fill-channels.ts';
import { createLearnWorkspace } from '../flows/learn-workspace.ts';
import { withinLimit } from '../flows/within-limit.ts';
import { createWorkInbox } from '../flows/work-inbox.ts';
import type { IsAway } from '../ports/habits.ts';
import type { ChannelStore } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';
import type { InboxStore } from '../ports/receiving.ts';
import type { Messenger, OutboxStore } from '../ports/sending.ts';
import type { Channels, Locales, Members, Workspace, WorkspaceStore } from '../ports/slack.ts';
import type { Clock, Log, Wait } from '../ports/world.ts';
import { createApologise } from './apologise.ts';
import { askWorkspace } from './ask-workspace.ts';
import { createBoltApp } from './create-bolt-app.ts';
import { createClients } from './create-clients.ts';
import { createAnswers } from './receiving/answers.ts';
import { createHttpReceiver, type HttpReceiver } from './receiving/http-receiver.ts';
import { createReceive, type Receive } from './receiving/receive.ts';
import { createOpenConnection } from './receiving/socket-connection.ts';
import { createSocketReceiver, type SocketReceiver } from './receiving/socket-receiver.ts';
import { createToEnvelope } from './receiving/to-envelope.ts';
import { referenceOf } from './reference-of.ts';
import { createChannels } from './sending/channels.ts';
import { createIsAway } from './sending/is-away.ts';
import { createLocales } from './sending/locales.ts';
import { createMembers } from './sending/members.ts';
import { createMessenger } from './sending/messenger.ts';
import { apology } from './views/apology.ts';
import { apologyModal } from './views/apology-modal.ts';
import { createWorkEnvelope } from './work-envelope.ts';

/** How Slack is reached, and how it reaches us. */
export type SlackSettings = { readonly botToken: string; readonly apiUrl: string | null } & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }
);

export interface SlackWorld {
  readonly config: SlackSettings;
  readonly stores: {
    readonly inbox: InboxStore;
    readonly outbox: Pick<OutboxStore, 'queue'>;
    readonly channels: Pick<ChannelStore, 'watched'>;
    readonly workspace: WorkspaceStore;
  };
  readonly reader: Pick<Reader, 'redact'>;
  /** Of apologies to somebody whose team is not known. */
  readonly language: Language;
  readonly clock: Clock;
  readonly wait: Wait;
  /** 0 to 1, evenly. */
  readonly random: () => number;
  readonly log: Log;
}

/** Everything between Slack and the flows. */
export interface Slack {
  readonly app: App;
  /** Answers `POST /slack/events`; null in Socket Mode. */
  readonly onRequest: HttpReceiver | null;
  readonly messenger: Messenger;
  readonly channels: Channels;
  readonly members: Members;
  readonly locales: Locales;
  readonly isAway: IsAway;
  /** Resolves as soon as it is known which workspace this is. */
  known(): Promise<Workspace>;
  /** Needs the database and not the network: Slack may be down, and is waited for. */
  start(): Promise<void>;
  /** Takes nothing more in, and finishes what is in hand. */
  stop(): Promise<void>;
  status(): SlackStatus;
}

interface SlackStatus {
  /** Whether Slack can reach us now; in HTTP mode that is known to Slack alone. */
  readonly isHearing: boolean;
  readonly workspace: Workspace | null;
}

export function createSlack(world: SlackWorld): Slack {
  const { config, stores, reader, language, clock, wait, log } = world;
  const clients = createClients(config, log);
  const answers = createAnswers(wait);
  const toEnvelope = createToEnvelope((text) => reader.redact(text));
  const channels = createChannels(clients.steady, world);
  const identity = createLearnWorkspace({
    ...world,
    ask: () => askWorkspace(clients.steady),
    store: stores.workspace,
  });
  const workspace = identity.current;
  const app = createBoltApp({
    ...world,
    botToken: config.botToken,
    clientOptions: clients.interactive,
    workspace,
  });
  const backFill = createBackFillChannels({
    ...{ channels, toEnvelope, workspace, clock, log },
    inbox: stores.inbox,
    watched: stores.channels,
    onPut: () => worker.nudge(),
  });
  const formApology = (envelopeId: string) => ({
    response_action: 'update',
    view: apologyModal(referenceOf(envelopeId), language),
  });
  const workEnvelope = createWorkEnvelope({ app, answers, log });
  const worker = createWorkInbox({
    ...{ clock, wait, log },
    inbox: stores.inbox,
    // A fetch has no limit as a whole, because each of its calls has one: it takes its time, and
    // a second one beside it would only take more.
    handle: (it) =>
      backFill.isPlan(it) ? backFill.carryOut(it) : withinLimit(workEnvelope(it), wait),
    onGivenUp: createApologise({
      ...{ answers, formApology, fetch: clients.fetch, log },
      apology: (reference) => apology(reference, language),
      queuePost: (post) => stores.outbox.queue(post, clock()),
    }),
  });
  const receive = createReceive({
    ...{ worker, toEnvelope, answers, formApology, workspace, clock, log },
    inbox: stores.inbox,
  });
  const socket = openSocket({ ...world, receive, clients, plan: backFill.plan });

  return {
    app,
    onRequest:
      config.mode === 'http' ? createHttpReceiver({ ...config, receive, clock, log }) : null,
    messenger: createMessenger(clients.steady, log),
    channels,
    members: createMembers(clients.steady, world),
    locales: createLocales(clients.steady, world),
    isAway: createIsAway(clients.steady, world),
    known: identity.known,
    async start() {
      await identity.start();
      // Before anything new is heard: it would hide from where on something is missing.
      await backFill.plan(null);
      void identity.known().then(() => worker.start());
      socket?.start();
    },
    async stop() {
      identity.stop();
      await socket?.stop();
      await worker.stop();
    },
    status: () => ({
      isHearing: socket === null ? workspace() !== null : socket.connections() > 0,
      workspace: workspace(),
    }),
  };
}

function openSocket(
  world: SlackWorld & {
    readonly receive: Receive;
    readonly clients: ReturnType<typeof createClients>;
    readonly plan: (deafSince: Date) => Promise<void>;
  },
): SocketReceiver | null {
  const { config, clients, plan } = world;
  if (config.mode !== 'socket') return null;
  const { logger, ...clientOptions } = clients.once;
  const open = createOpenConnection({ appToken: config.appToken, logger, clientOptions });
  return createSocketReceiver({ ...world, open, onHearingAgain: plan });
}

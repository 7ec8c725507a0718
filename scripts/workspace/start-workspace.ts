import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { createCallLog } from './api/call-log.ts';
import { createApi } from './api/create-api.ts';
import { everyScope } from './api/every-scope.ts';
import { createFaults } from './api/faults.ts';
import { answerControl } from './control/answer-control.ts';
import type { Control } from './control/control.ts';
import { createControl } from './control/create-control.ts';
import { createDelivery, slackRetryDelaysMs } from './events/delivery.ts';
import { eventBody } from './events/event-body.ts';
import { eventsOf } from './events/events-of.ts';
import { createServer } from './http/create-server.ts';
import { showFile, takeUpload } from './http/file-routes.ts';
import { onlyLocal } from './http/only-local.ts';
import { answerResponseUrl } from './interactions/answer-response-url.ts';
import { createPage } from './page/create-page.ts';
import { createSocketHub } from './socket/socket-hub.ts';
import { createWorld, type Shortcut, type SlashCommand, type World } from './state/world.ts';

export interface WorkspaceOptions {
  /** A free one is taken when left out. */
  readonly port?: number;
  readonly host?: '127.0.0.1';
  /** Slack's own schedule (at once, 1 min, 5 min) when left out. */
  readonly retryDelaysMs?: readonly number[];
  /** Slack waits three seconds for an acknowledgement. */
  readonly ackTimeoutMs?: number;
  /** Where to send everything by signed HTTP; Socket Mode when left out. */
  readonly eventsUrl?: string;
  /** What the app may do; every scope there is, save posting where it is no member, by default. */
  readonly scopes?: readonly string[];
  /** What the app subscribed to: `message.channels`, `app_mention`...; everything by default. */
  readonly events?: readonly string[];
  readonly now?: () => Date;
  readonly teamName?: string;
  readonly appName?: string;
  /** The app's slash commands, for the page and to refuse others; anything goes by default. */
  readonly commands?: readonly SlashCommand[];
  readonly shortcuts?: readonly Shortcut[];
}

/** A throwaway, Slack-compatible workspace in this process: for the demo and end-to-end tests. */
export interface LocalWorkspace {
  /** The page, and where permalinks begin; ends in a slash. */
  readonly url: string;
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly teamId: string;
  readonly botUserId: string;
  readonly control: Control;
  stop(): Promise<void>;
}

export async function startWorkspace(options: WorkspaceOptions = {}): Promise<LocalWorkspace> {
  const {
    now = () => new Date(),
    ackTimeoutMs = 3_000,
    retryDelaysMs = slackRetryDelaysMs,
  } = options;
  const tokens = { bot: `xoxb-local-${randomUUID()}`, app: `xapp-local-${randomUUID()}` };
  const signingSecret = randomUUID().replaceAll('-', '');
  const address = { url: '' };
  const world = newWorld(options, { address, now });
  const hub = createSocketHub({ appId: world.app.id, ackTimeoutMs });
  const route = { transport: hub, eventsUrl: null };
  const delivery = createDelivery({ transport: () => route.transport, retryDelaysMs });
  const log = createCallLog();
  const faults = createFaults();
  const signing = { signingSecret, ackTimeoutMs, now };
  const control = createControl({ stage: { world, delivery }, log, faults, hub, route, signing });
  control.setEventsUrl({ url: options.eventsUrl ?? null });
  world.watch((happening) => {
    for (const { subscription, event } of eventsOf(world, happening)) {
      const isWanted = options.events?.includes(subscription) ?? true;
      if (isWanted) delivery.send(eventBody(world, event));
    }
  });
  const scopes = new Set(options.scopes ?? everyScope);
  const openSocket = () => `${address.url.replace('http', 'ws')}${hub.issueTicket()}`;
  const page = createPage(world);
  const server = createServer([
    ['/api/', createApi({ world, tokens, scopes, openSocket, log, faults })],
    ['/response/', (visit) => answerResponseUrl(world, visit)],
    ['/upload/v1/', (visit) => takeUpload(world, visit)],
    ['/files/', (visit) => showFile(world, visit)],
    ['/control/', onlyLocal((visit) => answerControl(control, visit))],
    ['/', onlyLocal(page.answer)],
  ]);
  server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head));
  address.url = `http://127.0.0.1:${await listen(server, options)}/`;

  return {
    url: address.url,
    apiUrl: `${address.url}api/`,
    botToken: tokens.bot,
    appToken: tokens.app,
    signingSecret,
    teamId: world.team.id,
    botUserId: world.app.botUserId,
    control,
    async stop() {
      delivery.stop();
      page.stop();
      await hub.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function newWorld(
  options: WorkspaceOptions,
  { address, now }: { readonly address: { readonly url: string }; readonly now: () => Date },
): World {
  return createWorld({
    now,
    team: {
      id: 'T0LOCAL0001',
      name: options.teamName ?? 'Local workspace',
      domain: 'local',
      // Known once the server listens.
      get url() {
        return address.url;
      },
    },
    app: {
      id: 'A0LOCAL0001',
      name: options.appName ?? 'Earshot',
      botId: 'B0LOCAL0001',
      botUserId: 'U0LOCALBOT1',
      verificationToken: randomUUID(),
      commands: options.commands ?? [],
      shortcuts: options.shortcuts ?? [],
    },
  });
}

/** The port it listens on. Rejects when the port is taken. */
function listen(
  server: Server,
  { port = 0, host = '127.0.0.1' }: WorkspaceOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' ? (address?.port ?? port) : port);
    });
  });
}

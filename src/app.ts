import { createHolidays } from './calendar/create-holidays.ts';
import type { Config } from './config.ts';
import { createApplyTaxonomy } from './flows/apply-taxonomy.ts';
import { createDeliverPosts } from './flows/deliver-posts.ts';
import { createKnowMembers } from './flows/know-members.ts';
import { createPostDrawn } from './flows/post-drawn.ts';
import { createRunSlot } from './flows/run-slot.ts';
import { createSettleMeanings } from './flows/settle-meanings.ts';
import { healthRoutes } from './intake/health.ts';
import { createHttpServer, type HttpRoutes } from './intake/http-server.ts';
import { createTaxonomyWatch } from './intake/taxonomy/create-taxonomy-watch.ts';
import { readTaxonomyAside } from './intake/taxonomy/read-taxonomy-aside.ts';
import { createJobClock } from './jobs/create-job-clock.ts';
import { createSharedClock } from './jobs/create-shared-clock.ts';
import { createTick } from './jobs/create-tick.ts';
import { type Chore, withChores } from './jobs/with-chores.ts';
import { pause } from './pause.ts';
import type { OutboxStore } from './ports/sending.ts';
import type { Clock, Log, Wait } from './ports/world.ts';
import { createReader } from './reading/create-reader.ts';
import type { Encoder } from './reading/encoder/encoder.ts';
import { createOnnxEncoder } from './reading/encoder/onnx/create-onnx-encoder.ts';
import { ownSpace } from './reading/encoder/own-space.ts';
import { createComposer } from './slack/compose.ts';
import { createSlack, type Slack } from './slack/create-slack.ts';
import { registerListeners } from './slack/listeners.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createSummariser } from './summary/create-summariser.ts';
import { wireFlows } from './wire-flows.ts';

/** The whole of Earshot. */
export interface App {
  /** Rejects, with what to do, when Earshot cannot run here. */
  start(): Promise<void>;
  /** Takes nothing more in, finishes what is in hand, and lets go of the database. */
  stop(): Promise<void>;
}

/** What a test owns in place of the machine. */
export interface World {
  readonly log: Log;
  readonly clock?: Clock;
  readonly wait?: Wait;
  readonly random?: () => number;
}

/** Wires every part to the others; nothing happens before `start`. */
export function createApp(config: Config, world: World): App {
  const shared = createSharedClock(() => new Date());
  const machine = { clock: shared.clock, wait: pause, random: Math.random, ...world };
  /** What was started, in order; stopped from the last to the first. */
  const started: (() => Promise<void>)[] = [];
  let starting: Promise<void> = Promise.resolve();

  async function start(): Promise<void> {
    const store = await openStore({ ...config, log: machine.log });
    started.push(store.close);
    // Who owns the time has no other one put over it.
    const alignClock = world.clock ? async () => undefined : () => shared.align(store.now);
    await alignClock();
    const encoder = config.encoderDir === null ? null : await createOnnxEncoder(config.encoderDir);
    started.push(async () => encoder?.close());
    const settleMeanings = createSettleMeanings({ ...store, log: machine.log });
    await settleMeanings(encoder?.space ?? (await ownSpace()));
    for (const part of assemble(config, { store, encoder, alignClock }, machine)) {
      // Pushed first: a part that failed halfway is stopped too.
      started.push(part.stop);
      await part.start();
    }
    machine.log.info('Earshot runs', { store: store.describe(), slack: config.slack.mode });
  }

  return {
    start() {
      starting = start();
      return starting;
    },
    async stop() {
      await starting.catch(() => undefined);
      for (const stopPart of started.toReversed()) await stopPart();
    },
  };
}

/** Something that runs until it is stopped. */
interface Part {
  readonly start: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** What is open before the parts are put together. */
interface Ground {
  readonly store: Store;
  /** The admin's; null: Earshot reads with its own. */
  readonly encoder: Encoder | null;
  /** Puts the machine's clock right by the database's. */
  readonly alignClock: () => Promise<void>;
}

/** The running parts in the order in which they start: whoever is needed comes first. */
function assemble(config: Config, ground: Ground, machine: Required<World>): readonly Part[] {
  const { clock, log } = machine;
  const { store, encoder, alignClock } = ground;
  const reader = createReader(encoder);
  const { language } = config.defaults;
  const slack = createSlack({ ...machine, config: config.slack, stores: store, reader, language });
  const composer = createComposer(() => slack.status().workspace?.url ?? null);
  const posts = createDeliverPosts({
    ...machine,
    ...{ outbox: store.outbox, composer, language },
    messenger: createPostDrawn(slack.messenger, { ...store, clock, log }),
    adminId: async () => config.adminUserId ?? (await firstInviter(store)),
  });
  const outbox = wake(store.outbox, posts.nudge, log);
  const flows = wireFlows({
    ...{ stores: store, outbox, reader, composer, clock, log },
    ...{ names: slack.channels, locales: slack.locales },
    holidays: createHolidays(),
    isAway: slack.isAway,
    defaults: config.defaults,
    summariser: config.summary && createSummariser({ ...config.summary, wait: machine.wait }),
  });
  registerListeners(slack.app, {
    ...flows,
    queuePost: (post) => outbox.queue(post, clock()),
    workspace: () => slack.status().workspace,
    clock,
  });
  const colleagues = createKnowMembers({ ...machine, ...slack, reader });
  const runSlot = createRunSlot({ ...store, jobs: flows.jobs, clock, log });
  const chores = [
    { name: 'clock', run: alignClock },
    ...taxonomyChores(config.taxonomyFile, store, log),
    { name: 'corrections', run: flows.followCorrections.refresh },
  ];
  const tick = withChores(chores, createTick({ ...store, runSlot, clock, log }), log);
  const jobs = createJobClock({ tick, log });
  const http = createHttpServer(config.http, routesOf(store, slack, clock), log);
  return [
    { start: async () => posts.start(), stop: posts.stop },
    slack,
    { start: async () => colleagues.start(), stop: async () => colleagues.stop() },
    http,
    { start: async () => jobs.start(), stop: jobs.stop },
  ];
}

/** Keeps the taxonomy as its file has it, where there is one. */
function taxonomyChores(file: string | null, store: Store, log: Log): readonly Chore[] {
  if (file === null) return [];
  const applyTaxonomy = createApplyTaxonomy(store);
  const watch = createTaxonomyWatch({ file, read: readTaxonomyAside, applyTaxonomy, log });
  return [{ name: 'taxonomy', run: watch.look }];
}

function routesOf(store: Store, slack: Slack, clock: Clock): HttpRoutes {
  const health = healthRoutes({
    pingStore: store.ping,
    backlog: store.inbox.backlog,
    postsWaiting: store.outbox.backlog,
    isHearing: () => slack.status().isHearing,
    clock,
  });
  return slack.onRequest === null ? health : { ...health, 'POST /slack/events': slack.onRequest };
}

/** What is queued is sent at once, not at the next look into the outbox. */
function wake(outbox: OutboxStore, nudge: () => void, log: Log): OutboxStore {
  return {
    ...outbox,
    async queue(post, at) {
      const outcome = await outbox.queue(post, at);
      nudge();
      return outcome;
    },
    async say(post, unasked) {
      const outcome = await outbox.say(post, unasked);
      const { key, channelId } = post;
      if (outcome === 'held') log.info('held back', { key, channelId, on: unasked.on });
      nudge();
      return outcome;
    },
    async edit(edit, at) {
      const outcome = await outbox.edit(edit, at);
      nudge();
      return outcome;
    },
  };
}

/** The admin until one is named: whoever first asked Earshot in. */
async function firstInviter(store: Store): Promise<string | null> {
  const watched = await store.channels.watched();
  return watched.find(({ invitedBy }) => invitedBy !== null)?.invitedBy ?? null;
}

import { createHolidays } from '../../../src/calendar/create-holidays.ts';
import { unasked } from '../../../src/core/attention/unasked.ts';
import { mayWriteFrom } from '../../../src/core/time/may-write-from.ts';
import { createAssembleDigest } from '../../../src/flows/assemble-digest.ts';
import { createDeliverPost } from '../../../src/flows/deliver-post.ts';
import { keepRest } from '../../../src/flows/keep-rest.ts';
import { createPublishDigest } from '../../../src/flows/publish-digest.ts';
import { createRestOn } from '../../../src/flows/rest-on.ts';
import { createRunSlot } from '../../../src/flows/run-slot.ts';
import { createTellStory } from '../../../src/flows/tell-story.ts';
import { createSharedClock } from '../../../src/jobs/create-shared-clock.ts';
import { createTick } from '../../../src/jobs/create-tick.ts';
import { withChores } from '../../../src/jobs/with-chores.ts';
import type { OutboxStore } from '../../../src/ports/sending.ts';
import type { Clock } from '../../../src/ports/world.ts';
import { createComposer } from '../../../src/slack/compose.ts';
import type { Stores } from '../../../src/store/store.ts';
import { wireAlerts } from '../../../src/wire-flows.ts';
import type { Random } from '../../demo/company/random.ts';
import { QUIET_LOG } from '../../demo/quiet-log.ts';
import { createLife, Killed } from './create-life.ts';
import type { MoodySlack } from './create-moody-slack.ts';
import type { Plan } from './plan-days.ts';
import { toldStory } from './told-story.ts';

/** What all lives of all replicas share. */
export interface Ground {
  readonly stores: Stores;
  readonly slack: MoodySlack;
  readonly plan: Plan;
  /** What time it really is; a machine's clock is off by something. */
  readonly truth: Clock;
  readonly random: Random;
}

/** A machine's clock is off by this much at most. */
const MOST_SKEW_MS = 90_000;

/** The share of calls to the database and to Slack that are a process's last. */
const KILLED = 0.004;

/** How often something is to be said besides, in a step. */
const CHATTER = 0.05;

/** As long as a post is in hand: `deliver-posts.ts`. */
const LEASE_MS = 60_000;

const holidays = createHolidays();

/** A process of Earshot that does its jobs and sends its posts, step by step, until it is killed. */
export function beginLife(ground: Ground): () => Promise<void> {
  const { stores, slack, truth, random } = ground;
  const life = createLife(random, KILLED);
  const skewMs = (random.next() * 2 - 1) * MOST_SKEW_MS;
  const shared = createSharedClock(() => new Date(truth().getTime() + skewMs));
  const { clock } = shared;
  const outbox = life.within(stores.outbox);
  const [log, composer] = [QUIET_LOG, createComposer(() => null)];
  const mortal = { ...stores, outbox, slots: life.within(stores.slots) };
  const runSlot = createRunSlot({ ...mortal, jobs: jobsOf(ground, { outbox, clock }), clock, log });
  const align = { name: 'clock', run: () => shared.align(async () => truth()) };
  const tick = withChores([align], createTick({ ...mortal, runSlot, clock, log }), log);
  const deliverPost = createDeliverPost({
    ...{ outbox, messenger: life.within(slack), composer, clock, log },
    ...{ adminId: async () => null, language: 'en' },
  });

  return async function step() {
    await tick();
    if (life.isOver()) throw new Killed('killed');
    await sayMore(ground, { outbox, clock });
    for (;;) {
      const posts = await outbox.claim({ now: clock(), leaseMs: LEASE_MS, limit: 20 });
      if (posts.length === 0) return;
      for (const post of posts) await deliverPost(post);
    }
  };
}

interface Telling {
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}

/** The jobs as they are; which story is told, and whether there is one, is planned. */
function jobsOf({ stores, plan }: Ground, { outbox, clock }: Telling) {
  const composer = createComposer(() => null);
  const restOn = createRestOn({ holidays });
  const alerting = wireAlerts({ stores, outbox, composer, clock });
  const digest = createPublishDigest({
    ...{ ...stores, outbox, composer, clock },
    lookForDips: async () => [],
    tellAlerts: async () => undefined,
    askAboutFeedback: async () => null,
    assembleDigest: createAssembleDigest({ ...stores, ...alerting }),
  });
  const story = createTellStory({
    ...{ outbox, composer, clock },
    chooseStory: async (team, on) =>
      plan.storyOn.get(team.name)?.has(on)
        ? { kind: 'story', story: toldStory(team, on) }
        : { kind: 'none', why: 'no story fits' },
  });
  const nothing = async () => ({ kind: 'quiet', why: 'nothing new' }) as const;
  return {
    ...{ dips: nothing, refit: nothing, week: nothing, company: nothing },
    ...{ digest: keepRest(restOn, digest), story: keepRest(restOn, story) },
  };
}

/** Something less important, which may be said while the day has room for it. */
async function sayMore(ground: Ground, { outbox, clock }: Telling): Promise<void> {
  const { stores, random } = ground;
  for (const team of await stores.teams.all()) {
    if (!random.happens(CHATTER)) continue;
    const said = unasked(team, 'very bad answer', mayWriteFrom(team, clock()));
    const key = `bad-answer:${team.id}:${said.on}:${random.next()}`;
    const message = { text: 'A very bad answer', blocks: [] };
    const post = { key, channelId: team.channelId, threadTs: null, onlyFor: null, message };
    await outbox.say(post, said);
  }
}

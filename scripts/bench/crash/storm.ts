import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../demo/company/random.ts';
import { corpus } from '../load/corpus.ts';
import { sayQuietly } from '../load/say-quietly.ts';
import { createSignedLine, type SignedLine } from '../load/signed-line.ts';
import { RETRY_DELAYS_MS, type Stage } from './crash-stage.ts';

/** A message of the storm. */
export interface Uttered {
  readonly kind: 'feedback' | 'question';
  readonly channelId: string;
  readonly ts: string;
  /** A word that no other message has. */
  readonly mark: string;
  /** Null where the workspace delivers, and keeps its event ids to itself. */
  readonly eventId: string | null;
}

/** What was said, and what of it the app acknowledged. */
export interface StormRecord {
  readonly uttered: Uttered[];
  readonly ackedEventIds: Set<string>;
  readonly deliveries: { first: number; repeated: number; retried: number; givenUp: number };
}

export interface Storm {
  readonly record: StormRecord;
  /** How much was said, 0 to 1. */
  progress(): number;
  /** Resolves when everything was said, and acknowledged or given up. */
  readonly over: Promise<void>;
}

const QUESTION_SHARE = 0.04;
const REPEATED_SHARE = 0.2;
const LONGEST_DISORDER_MS = 300;
const LATEST_REPEAT_MS = 5_000;

/** Says `events` things at `rate` a second: feedback, and questions that are answered by a post. */
export function raiseStorm(
  stage: Stage,
  plan: {
    readonly events: number;
    readonly rate: number;
    readonly random: Random;
    readonly onSaid: (count: number) => void;
  },
): Storm {
  const { workspace, port } = stage;
  const record: StormRecord = {
    uttered: [],
    ackedEventIds: new Set(),
    deliveries: { first: 0, repeated: 0, retried: 0, givenUp: 0 },
  };
  const line = createSignedLine({
    url: `http://127.0.0.1:${port}/slack/events`,
    signingSecret: workspace.signingSecret,
  });
  const deliver = createDelivery(line, { record, random: plan.random });

  async function rage(): Promise<void> {
    const texts = corpus(plan.events).map(({ text }) => text);
    const startedAt = performance.now();
    const delivered: Promise<void>[] = [];
    for (const [index, text] of texts.entries()) {
      await pause(Math.max(0, startedAt + (1_000 * index) / plan.rate - performance.now()));
      delivered.push(utter(index, text));
      plan.onSaid(index + 1);
    }
    await Promise.all(delivered);
    await workspace.control.idle();
  }

  async function utter(index: number, text: string): Promise<void> {
    const isQuestion = plan.random.happens(QUESTION_SHARE);
    const channel = plan.random.pick(isQuestion ? stage.asked : stage.heard);
    const mark = markOf(index);
    const said = isQuestion ? `<@${workspace.botUserId}> help ${mark}` : `${text} (${mark})`;
    const saying = { channel, as: stage.member, text: said };
    const kind = isQuestion ? 'question' : 'feedback';
    if (stage.mode === 'socket') {
      const { ts } = workspace.control.say(saying);
      record.uttered.push({ kind, channelId: channel, ts, mark, eventId: null });
      return;
    }
    const { body, ...event } = sayQuietly(
      workspace,
      saying,
      isQuestion ? 'app_mention' : 'message',
    );
    record.uttered.push({ kind, mark, ...event });
    await deliver(event.eventId, body);
  }

  return {
    record,
    progress: () => record.uttered.length / plan.events,
    over: rage(),
  };
}

/** Delivers an event as a network in trouble does: late, out of order, and some of them twice. */
function createDelivery(
  line: SignedLine,
  { record, random }: { readonly record: StormRecord; readonly random: Random },
) {
  const { deliveries, ackedEventIds } = record;

  async function once(eventId: string, body: string): Promise<void> {
    for (let retry = 0; ; retry += 1) {
      const { isAcked } = await line.deliver(body, retry);
      if (isAcked) {
        ackedEventIds.add(eventId);
        return;
      }
      const delayMs = RETRY_DELAYS_MS[retry];
      if (delayMs === undefined) break;
      deliveries.retried += 1;
      await pause(delayMs);
    }
    deliveries.givenUp += 1;
  }

  return async function deliver(eventId: string, body: string): Promise<void> {
    const disorderMs = random.next() * LONGEST_DISORDER_MS;
    const repeatMs = random.happens(REPEATED_SHARE) ? random.next() * LATEST_REPEAT_MS : null;
    deliveries.first += 1;
    const first = pause(disorderMs).then(() => once(eventId, body));
    if (repeatMs !== null) {
      deliveries.repeated += 1;
      await pause(disorderMs + repeatMs);
      await once(eventId, body);
    }
    await first;
  };
}

/** Letters alone, so that no reader takes it for personal data: `markaabc`. */
function markOf(index: number): string {
  const letters = Array.from({ length: 4 }, (_, place) =>
    String.fromCharCode(97 + (Math.floor(index / 26 ** (3 - place)) % 26)),
  );
  return `mark${letters.join('')}`;
}

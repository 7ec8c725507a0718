import { setTimeout as delay } from 'node:timers/promises';
import type { Receipt } from '../events/parcel.ts';
import type { Happening } from '../state/happening.ts';
import type { Message } from '../state/message.ts';
import type { View } from '../state/view.ts';
import type { World } from '../state/world.ts';

/** What came back from an interaction. */
export interface Outcome {
  readonly isAcked: boolean;
  /** What Slack would show: `operation_timeout`, `dispatch_failed`; null when it was acked. */
  readonly error: string | null;
  readonly ackMs: number;
  /** What the member was answered: with ephemeral messages, or at the response URL. */
  readonly replies: readonly Message[];
  /** The modal or App Home that was shown or changed last. */
  readonly view: View | null;
}

/** Where an answer is looked for. */
export interface Scene {
  readonly user: string;
  /** Whether the app's own posts and edits in this channel count as answers too. */
  readonly postsIn: string | null;
  /** How long to wait for a first answer after the acknowledgement. */
  readonly waitMs: number;
}

/** How long after an answer others may follow. */
const quietMs = 60;

/** Runs an interaction and watches what the member gets to see because of it. */
export async function outcomeOf(
  world: World,
  scene: Scene,
  act: () => Promise<Receipt>,
): Promise<Outcome> {
  const seen: Happening[] = [];
  let answered: () => void = () => undefined;
  const firstAnswer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const unwatch = world.watch((happening) => {
    if (!isAnswer(world, scene, happening)) return;
    seen.push(happening);
    answered();
  });
  try {
    const startedAt = performance.now();
    const receipt = await act();
    const ackMs = performance.now() - startedAt;
    if (!receipt.isAcked)
      return { ...gather(seen), isAcked: false, error: errorOf(receipt), ackMs };
    await patiently(firstAnswer, scene.waitMs);
    if (seen.length > 0) await delay(quietMs);
    return { ...gather(seen), isAcked: true, error: null, ackMs };
  } finally {
    unwatch();
  }
}

function isAnswer(world: World, { user, postsIn }: Scene, happening: Happening): boolean {
  switch (happening.kind) {
    case 'answered':
    case 'view closed':
      return happening.user === user;
    case 'view shown':
      return happening.view.user === user;
    case 'posted':
    case 'edited':
      return happening.channel.id === postsIn && happening.message.user === world.app.botUserId;
    default:
      return false;
  }
}

function gather(seen: readonly Happening[]): Pick<Outcome, 'replies' | 'view'> {
  const replies = new Map<string, Message>();
  let view: View | null = null;
  for (const happening of seen) {
    if (happening.kind === 'view shown') view = happening.view;
    else if ('message' in happening && happening.message !== null) {
      replies.set(happening.message.ts, happening.message);
    }
  }
  return { replies: [...replies.values()], view };
}

async function patiently(promise: Promise<void>, waitMs: number): Promise<void> {
  const giveUp = new AbortController();
  const timeout = delay(waitMs, undefined, { signal: giveUp.signal }).catch(() => undefined);
  await Promise.race([promise, timeout]);
  giveUp.abort();
}

function errorOf(receipt: Receipt & { readonly isAcked: false }): string {
  return receipt.reason.endsWith('timeout') ? 'operation_timeout' : 'dispatch_failed';
}

import type { InboxWorker } from '../../flows/work-inbox.ts';
import type { Envelope, InboxStore } from '../../ports/receiving.ts';
import type { Workspace } from '../../ports/slack.ts';
import type { Clock, Log } from '../../ports/world.ts';
import type { Fields } from '../fields.ts';
import type { Answers } from './answers.ts';
import { isFrom } from './is-from.ts';
import type { ToEnvelope } from './to-envelope.ts';

/**
 * Takes in what Slack sent, whichever way it came. When it resolves, Slack is to be told that it
 * arrived, with the answer if there is one; when it rejects, Slack is to try again.
 */
export type Receive = (body: Fields) => Promise<Fields | null>;

/** Whoever receives something that a person waits for works it at once; a crash frees it then. */
const HOLD_MS = 20_000;

/** Keeps first, and only then has it worked: what was acknowledged is never lost. */
export function createReceive(world: {
  readonly inbox: Pick<InboxStore, 'put'>;
  readonly worker: Pick<InboxWorker, 'nudge' | 'workNow'>;
  readonly toEnvelope: ToEnvelope;
  readonly answers: Answers;
  /** What a form is told when its listener is late: Slack shows one that is told nothing as saved. */
  readonly formApology: (envelopeId: string) => Fields;
  readonly workspace: () => Workspace | null;
  readonly clock: Clock;
  readonly log: Log;
}): Receive {
  const { inbox, worker, toEnvelope, answers, clock, log } = world;

  return async function receive(body) {
    const workspace = world.workspace();
    if (workspace !== null && !isFrom(workspace.id, body)) return ignore('another workspace', body);
    const envelope = toEnvelope(body, clock());
    if (envelope === null) return ignore('not understood', body);
    const isAwaited = envelope.lane === envelope.id;
    if (isAwaited) return keepAndAnswer(envelope);

    const kept = await inbox.put(envelope);
    if (kept === 'new') worker.nudge();
    return null;
  };

  async function keepAndAnswer(envelope: Envelope): Promise<Fields | null> {
    const heldUntil = new Date(clock().getTime() + HOLD_MS);
    if ((await inbox.put(envelope, heldUntil)) === 'known') return null;
    const isForm = envelope.body.type === 'view_submission';
    const answer = isForm ? answers.expect(envelope.id, world.formApology(envelope.id)) : null;
    worker.workNow(envelope);
    return answer;
  }

  function ignore(why: string, { type }: Fields): null {
    log.warn('Slack sent something that is let go', { why, type: String(type).slice(0, 50) });
    return null;
  }
}

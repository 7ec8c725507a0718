import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { USUAL_MEETING } from '../../../src/core/teams/usual-meeting.ts';
import { type AssembleDigest, createAssembleDigest } from '../../../src/flows/assemble-digest.ts';
import { createChooseStory } from '../../../src/flows/choose-story.ts';
import type { Reader } from '../../../src/ports/reading.ts';
import { createComposer } from '../../../src/slack/compose.ts';
import type { Store } from '../../../src/store/store.ts';
import { wireAlerts } from '../../../src/wire-flows.ts';
import { QUIET_LOG } from '../../demo/quiet-log.ts';
import { forgetfulStories } from '../../job/forgetful-stories.ts';
import { makeHome } from '../run/bench-home.ts';
import type { Stream } from './stream.ts';

const PIECES = 10_000;
const DAYS = 90;
const DAY_MS = 86_400_000;
const ON = '2026-11-20';
const AT_ONCE = 20;
const RUNS = 15;

/** Milliseconds, the middle one of several runs. */
export interface Speed {
  readonly pieces: number;
  readonly chosenMs: number;
  /** With the day's digest, which is put together to know what it quotes. */
  readonly withDigestMs: number;
}

/**
 * How long a story takes to be chosen for a team with 10,000 pieces in 90 days, on a database of its
 * own: from the question to the story that is kept, but for the keeping.
 */
export async function measureSpeed(
  { pieces }: Stream,
  reader: Pick<Reader, 'redact'>,
): Promise<Speed> {
  const home = await makeHome(null);
  const store = await home.openStore();
  try {
    const team = await seed(
      store,
      pieces.map(({ feedback }) => feedback),
    );
    const { gatherAlerts } = wireAlerts({
      ...{ stores: store, outbox: store.outbox, composer: createComposer(() => null) },
      clock: () => new Date(`${ON}T08:30:00Z`),
    });
    const assembleDigest = createAssembleDigest({ ...store, gatherAlerts });
    const digest = await assembleDigest(team, ON, team.channelId);
    const choose = (digests: AssembleDigest) =>
      createChooseStory({
        ...{ ...store, stories: forgetfulStories(store.stories) },
        ...{ assembleDigest: digests, reader, log: QUIET_LOG },
      })(team, ON, team.channelId);
    return {
      pieces: PIECES,
      chosenMs: await middleOf(() => choose(async () => digest)),
      withDigestMs: await middleOf(() => choose(assembleDigest)),
    };
  } finally {
    await store.close();
    await home.remove();
  }
}

async function middleOf(run: () => Promise<{ readonly kind: string }>): Promise<number> {
  const times: number[] = [];
  for (let again = 0; again < RUNS; again += 1) {
    const started = performance.now();
    const { kind } = await run();
    times.push(performance.now() - started);
    if (kind !== 'story') throw new Error(`No story was chosen: ${kind}`);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

async function seed(store: Store, pieces: readonly Feedback[]) {
  const team = await store.teams.add({
    ...{ name: 'Bench', channelId: 'C0BENCH', language: 'en', timeZone: 'Europe/Amsterdam' },
    ...{ digestAt: '09:00', meetingAt: '09:30', meetingDays: [1, 2, 3, 4, 5] },
    ...{ ...USUAL_MEETING, country: null, pausedUntil: null },
    createdAt: new Date(`${ON}T00:00:00Z`),
  });
  await store.channels.put({
    ...{ id: 'C0BENCH', teamId: team.id, language: 'en', invitedBy: null },
    ...{ heardUpToTs: '0', isWatched: true, isPrivate: false },
  });
  for (let from = 0; from < PIECES; from += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, more) => {
        const at = from + more;
        const piece = pieces[at % pieces.length];
        if (piece === undefined) return;
        const saidAt = new Date(Date.parse(ON) - (DAYS * DAY_MS * at) / PIECES);
        const ts = `${Math.floor(saidAt.getTime() / 1_000)}.${String(at).padStart(6, '0')}`;
        const { id: _id, ...feedback } = piece;
        const place = { ts, conversationTs: ts, revisionTs: ts, saidAt, touchpointId: null };
        await store.feedback.keep({ ...feedback, ...place });
      }),
    );
  }
  return team;
}

import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import type { Reader } from '../../../src/ports/reading.ts';
import type { Store } from '../../../src/store/store.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A moment that is past, with the story's fifteen minutes before the meeting in mind. */
const DUE_AGO_MS = 20 * MINUTE_MS;
const STORY_LEAD_MS = 15 * MINUTE_MS;

/** Fit to be the story of a day: one of at least five customers who say alike. */
const SAID = [
  'I waited in all day for the parcel and nobody came. The tracking page said delivered, the neighbours knew of nothing, and the help desk hung up on me twice. Terrible.',
  'The parcel never came. I waited in all day for it, the tracking page said delivered, and the help desk told me to wait for another week. I am really angry about it.',
  'Nobody came with the parcel, though I waited at home all day. The tracking page said delivered and my neighbours had not seen the driver either. Really annoying.',
  'I waited all day and the parcel did not come. The tracking page said that it was delivered at noon, but I was at home and nobody rang. This is terrible service.',
  'The tracking page said delivered, but no parcel came. I waited in for it all day long and then the help desk could not even tell me where it was. So disappointing.',
  'No parcel again today. I waited in all day, the tracking page says delivered, and nobody at the help desk knows what happened to it. I am very unhappy with this.',
];

/**
 * Adds a team whose digest and story are overdue, with enough said on the day before that both
 * have something to tell: the app posts them as soon as it looks at the clock.
 */
export async function seedLateTeam(
  store: Store,
  team: {
    readonly name: string;
    readonly channelId: string;
    readonly reader: Reader;
    readonly now: Date;
  },
): Promise<Team> {
  const { name, channelId, reader, now } = team;
  const dueAt = new Date(now.getTime() - DUE_AGO_MS);
  const added = await store.teams.add({
    name,
    channelId,
    language: 'en',
    timeZone: 'UTC',
    digestAt: wallTime(dueAt),
    meetingAt: wallTime(new Date(dueAt.getTime() + STORY_LEAD_MS)),
    meetingDays: [1, 2, 3, 4, 5, 6, 7],
    ...{ storyLeadMinutes: 15, messagesADay: 4, country: null, quietHours: null },
    ...{ pausedUntil: null, leaderId: null },
    createdAt: new Date(now.getTime() - 2 * DAY_MS),
  });
  await store.channels.put({
    id: channelId,
    teamId: added.id,
    language: 'en',
    invitedBy: null,
    heardUpToTs: tsOf(now),
    // Its past is what counts; nothing of it is to be fetched after each start.
    isWatched: false,
    isPrivate: false,
  });
  for (const [index, text] of SAID.entries()) {
    const saidAt = new Date(dueAt.getTime() - DAY_MS - index * MINUTE_MS);
    const authorId = `U0CRASH${index}`;
    await store.feedback.keep(await heard({ channelId, authorId, text, saidAt, reader }));
  }
  return added;
}

async function heard(said: {
  readonly channelId: string;
  readonly authorId: string;
  readonly text: string;
  readonly saidAt: Date;
  readonly reader: Reader;
}): Promise<NewFeedback> {
  const { channelId, authorId, text, saidAt, reader } = said;
  const ts = tsOf(saidAt);
  return {
    channelId,
    ...{ ts, conversationTs: ts, revisionTs: ts, saidAt },
    ...{ authorId, isBot: false, source: 'slack', voice: 'customer' },
    ...(await reader.read(text, { language: 'en', touchpoints: [] })),
  };
}

function wallTime(at: Date): string {
  return at.toISOString().slice(11, 16);
}

function tsOf(at: Date): string {
  return (at.getTime() / 1000).toFixed(6);
}

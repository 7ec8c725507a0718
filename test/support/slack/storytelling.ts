import type { Team } from '../../../src/core/teams/team.ts';
import type { QueuedPost } from '../../../src/ports/sending.ts';
import { storyPieceValue } from '../../../src/slack/kit/story-value.ts';
import { addTeam, newFeedback } from '../contracts/stores.ts';
import { aCommand } from './interactions.ts';
import { createListeningApp } from './listening-app.ts';

/** The date on which stories are told there. */
export const STORY_ON = '2026-11-20';

/** A team that hears of its labels from six customers, and is told of one. */
export async function createStorytelling() {
  const app = createListeningApp();
  const { stores, outbox, send, calls } = app;
  const team: Team = await addTeam(stores);
  for (const way of ['twice', 'all day', 'at home', 'again', 'since May', 'on my phone'])
    await hear(`The label would not print ${way}, so I had to copy the long code by hand.`);

  async function hear(verbatim: string, channelId = team.channelId) {
    const said = { verbatim, channelId, terms: [], touchpointId: 'label', isBot: true };
    const message = newFeedback(said);
    await stores.feedback.keep(message);
    return message;
  }

  const now = () => stores.stories.on(team.id, STORY_ON);

  /** Has the day's story told, and gives what its buttons carry. */
  async function told() {
    await send(aCommand('story'));
    calls.length = 0;
    const story = await now();
    if (story === null) throw new Error('no story was told');
    const place = { teamId: team.id, on: STORY_ON, isLate: false };
    return { story, value: storyPieceValue({ ...place, feedbackId: story.feedback.id }) };
  }

  /** Has the day's story posted, as far as the outbox knows. */
  async function posted() {
    const key = `story:${team.id}:${STORY_ON}`;
    const post = { key, channelId: team.channelId, threadTs: null, onlyFor: null };
    await outbox.queue({ ...post, message: { text: '', blocks: [] } }, new Date(STORY_ON));
    await sent();
  }

  /** Everything that waits in the outbox, oldest first; it is sent. */
  async function sent() {
    const all: QueuedPost[] = [];
    for (;;) {
      const [post] = await outbox.claim({ now: new Date('2027-01-01'), leaseMs: 1, limit: 1 });
      if (post === undefined) return all;
      await outbox.sent(post.id, { ts: '1795000000.000900', at: new Date(STORY_ON) });
      all.push(post);
    }
  }

  return { ...app, team, hear, now, told, posted, sent };
}

import { describe, expect, test } from 'vitest';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { storyValue } from '../../../src/slack/kit/story-value.ts';
import { aStory } from '../../support/builders/a-story.ts';
import { addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { aPress } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

const ON = '2026-11-20';

async function told() {
  const app = createListeningApp();
  const team = await addTeam(app.stores);
  const story = aStory({ teamId: team.id, on: ON });
  await app.stores.feedback.keep(newFeedback(story.feedback));
  await app.stores.stories.tell(story);
  return { ...app, team };
}

describe('a story that was discussed', () => {
  test.each([true, false])('still says whether it came late: %s', async (isLate) => {
    const { send, calls, team } = await told();

    await send(aPress(IDS.discuss, storyValue({ teamId: team.id, on: ON, isLate })));

    expect(said(calls[0])).toContain('Noted by @U0ASKER');
    expect(said(calls[0]).includes('This comes late')).toBe(isLate);
  });

  test.each([
    '',
    'late',
    `${'x'.repeat(65)} ${ON}`,
    `a'b ${ON}`,
    'team-1',
    'team-1 yesterday',
    'team-1 2026-99-99',
    `team-1 ${ON}T00:00`,
  ])('is gone when the value %j is none of ours, and the store is not asked', async (value) => {
    const asked: unknown[] = [];
    const { send, calls } = createListeningApp({}, { onDiscussed: (which) => asked.push(which) });

    await send(aPress(IDS.discuss, value));

    expect(said(calls[0])).toContain('no longer kept');
    expect(asked).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { forgetfulStories } from '../../../scripts/job/forgetful-stories.ts';
import type { Story } from '../../../src/core/stories/story.ts';
import type { StoryStore } from '../../../src/ports/keeping.ts';

test('shows a story that was only looked at, and keeps nothing', async () => {
  const kept: Story[] = [];
  const stories = forgetfulStories(storesOf(kept));

  await stories.tell({ teamId: '1', on: '2026-11-20' } as Story);

  expect(await stories.on('1', '2026-11-20')).toMatchObject({ teamId: '1' });
  expect(await stories.on('1', '2026-11-21')).toBeNull();
  expect(await stories.on('2', '2026-11-20')).toBeNull();
  expect(kept).toEqual([]);
});

test('prefers the story that was really told', async () => {
  const told = { teamId: '1', on: '2026-11-20', extract: 'told' } as Story;
  const stories = forgetfulStories(storesOf([told]));

  await stories.tell({ ...told, extract: 'looked at' });

  expect(await stories.on('1', '2026-11-20')).toBe(told);
});

function storesOf(kept: Story[]): StoryStore {
  return {
    tell: async (story) =>
      void kept.push({ ...story, nominated: null, became: { case: null, notes: [] } }),
    on: async (teamId, on) => kept.find((it) => it.teamId === teamId && it.on === on) ?? null,
    recent: async () => kept,
    discussed: async () => true,
    setAside: async () => true,
    asides: async () => [],
  };
}

import type { Story } from '../../../src/core/stories/story.ts';
import type { StoryStore } from '../../../src/ports/keeping.ts';
import { keyOf, type Shelf } from './shelf.ts';

export function createMemoryStories(shelf: Shelf): StoryStore {
  const { stories } = shelf;
  const placeOf = ({ teamId, on }: Pick<Story, 'teamId' | 'on'>) => `${teamId} ${on}`;
  /** With its feedback as it is now. */
  const current = (story: Story): Story => ({
    ...story,
    feedback: shelf.feedback.get(keyOf(story.feedback)) ?? story.feedback,
  });

  return {
    async tell(story) {
      const isAsChosen =
        shelf.feedback.get(keyOf(story.feedback))?.revisionTs === story.feedback.revisionTs;
      if (!isAsChosen || stories.has(placeOf(story))) return;
      stories.set(placeOf(story), structuredClone(story));
    },
    async on(teamId, on) {
      const story = stories.get(placeOf({ teamId, on }));
      return story ? current(story) : null;
    },
    recent: async (teamId, limit) =>
      [...stories.values()]
        .filter((story) => story.teamId === teamId)
        .toSorted((a, b) => b.on.localeCompare(a.on))
        .slice(0, limit)
        .map(current),
    async discussed(place, who) {
      const story = stories.get(placeOf(place));
      if (!story || story.discussed) return false;
      stories.set(placeOf(place), { ...story, discussed: who });
      return true;
    },
  };
}

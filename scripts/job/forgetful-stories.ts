import type { Story } from '../../src/core/stories/story.ts';
import type { StoryStore } from '../../src/ports/keeping.ts';

/** The stories that were told, with room for one that is only looked at: nothing is kept. */
export function forgetfulStories(stories: StoryStore): StoryStore {
  let glimpsed: Story | null = null;
  return {
    recent: (teamId, limit) => stories.recent(teamId, limit),
    async tell(story) {
      glimpsed = story;
    },
    async on(teamId, on) {
      const isGlimpsed = glimpsed?.teamId === teamId && glimpsed.on === on;
      return (await stories.on(teamId, on)) ?? (isGlimpsed ? glimpsed : null);
    },
    discussed: () => Promise.resolve(false),
  };
}

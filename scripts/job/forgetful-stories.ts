import type { Story } from '../../src/core/stories/story.ts';
import type { StoryStore } from '../../src/ports/keeping.ts';

/** The stories that were told, with room for one that is only looked at: nothing is kept. */
export function forgetfulStories(stories: StoryStore): StoryStore {
  let previewed: Story | null = null;
  return {
    recent: (teamId, limit) => stories.recent(teamId, limit),
    async tell(story) {
      previewed = { ...story, nominated: null, became: { case: null, notes: [] } };
    },
    async on(teamId, on) {
      const isPreviewed = previewed?.teamId === teamId && previewed.on === on;
      return (await stories.on(teamId, on)) ?? (isPreviewed ? previewed : null);
    },
    discussed: () => Promise.resolve(false),
    setAside: () => Promise.resolve(false),
    asides: stories.asides,
  };
}

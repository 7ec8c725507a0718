import type { NewStory, Story } from '../../../src/core/stories/story.ts';
import type { CaseStore, NoteStore } from '../../../src/ports/following.ts';
import type { StoryStore } from '../../../src/ports/keeping.ts';
import { keyOf, pieceOf, type Shelf } from './shelf.ts';

export function createMemoryStories(
  shelf: Shelf,
  {
    cases,
    notes,
  }: { readonly cases: Pick<CaseStore, 'of'>; readonly notes: Pick<NoteStore, 'of'> },
): StoryStore {
  const { stories, asides, nominations } = shelf;
  const placeOf = ({ teamId, on }: Pick<Story, 'teamId' | 'on'>) => `${teamId} ${on}`;
  /** With its feedback as it is now, and what became of it. */
  async function current(story: NewStory): Promise<Story> {
    const feedback = shelf.feedback.get(keyOf(story.feedback)) ?? story.feedback;
    const [known] = await cases.of([feedback.id]);
    const nomination = nominations.find(
      ({ teamId, feedbackId }) => teamId === story.teamId && feedbackId === feedback.id,
    );
    return {
      ...{ ...story, feedback },
      nominated: nomination ? { by: nomination.by, credits: nomination.credits } : null,
      became: { case: known ?? null, notes: await notes.of([feedback.id]) },
    };
  }

  return {
    async tell({ teamId, on, feedback, extract, question, context, why, discussed, askedBy }) {
      const isAsChosen = shelf.feedback.get(keyOf(feedback))?.revisionTs === feedback.revisionTs;
      if (!isAsChosen || stories.has(placeOf({ teamId, on }))) return;
      const story = { teamId, on, feedback, extract, question, context, why, discussed, askedBy };
      stories.set(placeOf(story), structuredClone(story));
    },
    async on(teamId, on) {
      const story = stories.get(placeOf({ teamId, on }));
      return story ? current(story) : null;
    },
    recent: async (teamId, limit) =>
      Promise.all(
        [...stories.values()]
          .filter((story) => story.teamId === teamId)
          .toSorted((a, b) => b.on.localeCompare(a.on))
          .slice(0, limit)
          .map(current),
      ),
    async discussed(place, who) {
      const story = stories.get(placeOf(place));
      if (!story || story.discussed) return false;
      stories.set(placeOf(place), { ...story, discussed: who });
      return true;
    },
    async setAside(aside) {
      const story = stories.get(placeOf(aside));
      if (story?.feedback.id !== aside.feedbackId || story.discussed !== null) return false;
      stories.delete(placeOf(aside));
      asides.push(aside);
      return true;
    },
    asides: async (team, since) =>
      asides
        .filter(({ teamId, on }) => teamId === team && on >= since)
        .toSorted((a, b) => b.at.getTime() - a.at.getTime())
        .flatMap(({ on, feedbackId, by, reason }) => {
          const piece = pieceOf(shelf, feedbackId);
          return piece ? [{ on, feedbackId, touchpointId: piece.touchpointId, by, reason }] : [];
        }),
  };
}

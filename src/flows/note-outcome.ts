import type { Story } from '../core/stories/story.ts';
import type { Team } from '../core/teams/team.ts';
import type { HabitStore } from '../ports/habits.ts';
import type { StoryStore, TeamStore } from '../ports/keeping.ts';
import type { CaseOutcome, FollowUp } from './follow-up.ts';
import type { ShownStory } from './replace-story.ts';
import type { ShowStory } from './show-story.ts';

/** What came out of discussing a story, as a member says. */
interface Outcome {
  readonly by: string;
  /** On one line. */
  readonly text: string;
  /** The member follows it up. */
  readonly isTaken: boolean;
}

type NotedOutcome =
  /** `others` follows it up already. */
  | { readonly kind: 'noted' | 'taken' | 'others'; readonly story: Story; readonly team: Team }
  | { readonly kind: 'gone' };

/** Keeps what came out of discussing a story with what was said, and shows it in its message. */
export type NoteOutcome = (which: ShownStory, outcome: Outcome) => Promise<NotedOutcome>;

export function createNoteOutcome(world: {
  readonly stories: Pick<StoryStore, 'on'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly habits: Pick<HabitStore, 'note'>;
  readonly followUp: Pick<FollowUp, 'take' | 'note'>;
  readonly showStory: ShowStory;
}): NoteOutcome {
  const { stories, teams, habits, followUp, showStory } = world;

  return async function noteOutcome({ teamId, on, feedbackId, isLate }, { by, text, isTaken }) {
    const team = await teams.byId(teamId);
    if (team === null) return { kind: 'gone' };
    const who = { by, shownIn: team.channelId };
    if (!(await followUp.note(feedbackId, text, who))) return { kind: 'gone' };
    await habits.note({ teamId, on, kind: 'outcome' });
    const taken = isTaken ? await followUp.take(feedbackId, who) : null;
    const story = await stories.on(teamId, on);
    if (story === null) return { kind: 'gone' };
    await showStory({ team, on, isLate }, { story });
    return { kind: outcomeOf(taken, by), story, team };
  };
}

function outcomeOf(taken: CaseOutcome | null, by: string): 'noted' | 'taken' | 'others' {
  if (taken === null || taken.kind === 'gone') return 'noted';
  return taken.look.of.ownerId === by ? 'taken' : 'others';
}

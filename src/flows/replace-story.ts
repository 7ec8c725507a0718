import type { UnfitReason } from '../core/stories/aside.ts';
import type { ReplacedStory } from '../core/stories/replaced-story.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { StoryStore, TeamStore } from '../ports/keeping.ts';
import type { Clock } from '../ports/world.ts';
import type { ChooseStory } from './choose-story.ts';
import type { PickStory } from './pick-story.ts';
import type { ShowStory } from './show-story.ts';

/** Whoever wants to choose does not need Earshot for it. */
const MOST_ASKED_A_DAY = 3;

/** The story that a message shows. */
export interface ShownStory {
  readonly teamId: string;
  readonly on: LocalDate;
  readonly feedbackId: string;
  readonly isLate: boolean;
}

/** Why another one is wanted. */
interface Wish {
  /** A member. */
  readonly by: string;
  /** Null where somebody only wants another one. */
  readonly reason: UnfitReason | null;
  readonly note: string | null;
}

/**
 * Tells another story in place of a date's, in the same message: once, however many ask at one
 * moment. What is only replaced may be told on another date; what is not suitable never again.
 */
export type ReplaceStory = (which: ShownStory, wish: Wish) => Promise<ReplacedStory>;

export function createReplaceStory(world: {
  readonly stories: Pick<StoryStore, 'on' | 'setAside' | 'asides'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly pickStory: PickStory;
  readonly chooseStory: ChooseStory;
  readonly showStory: ShowStory;
  readonly clock: Clock;
}): ReplaceStory {
  const { stories, teams, pickStory, chooseStory, showStory, clock } = world;

  return async function replaceStory(which, wish) {
    const { teamId, on, feedbackId } = which;
    const [team, current] = await Promise.all([teams.byId(teamId), stories.on(teamId, on)]);
    if (team === null) return { kind: 'gone' };
    const isCurrent = current?.feedback.id === feedbackId && current.discussed === null;
    const refusal = isCurrent && wish.reason === null ? await refuse(team, which) : null;
    if (refusal !== null) return refusal;
    const aside = { teamId, on, feedbackId, at: clock(), ...wish };
    const isMine = isCurrent && (await stories.setAside(aside));
    return show(team, which, { kind: isMine ? 'replaced' : 'already', by: wish.by });
  };

  /** Only one that is not suitable is taken away with nothing to put in its place. */
  async function refuse(team: Team, which: ShownStory): Promise<ReplacedStory | null> {
    const { on, feedbackId } = which;
    const asides = await stories.asides(team.id, on);
    const asked = asides.filter((it) => it.on === on && it.reason === null);
    if (asked.length >= MOST_ASKED_A_DAY) return { kind: 'enough', team };
    const next = await pickStory(team, on, feedbackId);
    return typeof next === 'string' ? { kind: 'none', why: next, team } : null;
  }

  /** Chosen now where somebody was killed between putting the one aside and telling the other. */
  async function show(
    team: Team,
    { on, isLate }: ShownStory,
    done: { readonly kind: 'replaced' | 'already'; readonly by: string },
  ): Promise<ReplacedStory> {
    const chosen = await chooseStory(team, on, team.channelId);
    const at = { team, on, isLate };
    if (chosen.kind === 'story') {
      await showStory(at, chosen);
      return { kind: done.kind, story: chosen.story, team };
    }
    const [last] = (await stories.asides(team.id, on)).filter((it) => it.on === on);
    if (last === undefined) return { kind: 'gone' };
    await showStory(at, { foundUnfitBy: last.by });
    return { kind: 'taken away', team };
  }
}

import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { Team, WatchedChannel } from '../../../src/core/teams/team.ts';
import type { Stores } from '../../../src/store/store.ts';
import { aFeedback } from '../builders/a-feedback.ts';
import { aTeam } from '../builders/a-team.ts';

/** Gives stores with nothing in them. */
export type OpenStores = () => Promise<Stores>;

/** Adds a team that hears one channel. */
export async function addTeam(
  stores: Stores,
  but: Partial<Team> & { readonly hears?: string } = {},
): Promise<Team> {
  const { hears = 'C0CHECKOUT', ...team } = but;
  const { id: _, ...fresh } = aTeam(team);
  const added = await stores.teams.add(fresh);
  await stores.channels.put(aChannel({ id: hears, teamId: added.id }));
  return added;
}

/** A watched channel, but for what is said otherwise. */
export function aChannel(but: Partial<WatchedChannel> = {}): WatchedChannel {
  return {
    id: 'C0CHECKOUT',
    teamId: 'team-1',
    language: 'en',
    invitedBy: 'U0INVITER',
    heardUpToTs: '1795000000.000000',
    isWatched: true,
    isPrivate: false,
    ...but,
  };
}

/** Feedback as it is before it is kept. */
export function newFeedback(but: Partial<NewFeedback> = {}): NewFeedback {
  const { id: _, ...feedback } = aFeedback(but);
  return feedback;
}

import type { Team, WatchedChannel } from '../core/teams/team.ts';
import { teamNameOf } from '../core/teams/team-name-of.ts';
import type { TeamSettings } from '../core/teams/team-settings.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Channels } from '../ports/slack.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { ListTeams } from './list-teams.ts';

/** What a team is until somebody decides otherwise. */
export type TeamDefaults = Omit<TeamSettings, 'name'>;

/** Somebody asked Earshot to hear a channel. */
interface Invitation {
  readonly channelId: string;
  readonly invitedBy: string | null;
  /** Slack's timestamp of the invitation: what is said from then on is heard. */
  readonly ts: string;
}

/** Hears a channel from now on, and tells which team it is heard for. */
export type WatchChannel = (invitation: Invitation) => Promise<Team>;

/**
 * Watches a channel at once, for a team named after it, and asks the inviter whether that is
 * right: it works when the question is never answered. Invited again, it takes up where it left.
 */
export function createWatchChannel(world: {
  readonly teams: TeamStore;
  readonly channels: Pick<ChannelStore, 'byId' | 'put'>;
  readonly listTeams: ListTeams;
  readonly outbox: Pick<OutboxStore, 'queue' | 'switchOn'>;
  readonly names: Pick<Channels, 'nameOf'>;
  readonly compose: Pick<Composer, 'whichTeam'>;
  readonly defaults: TeamDefaults;
  readonly clock: Clock;
}): WatchChannel {
  const { teams, channels, listTeams, outbox, names, compose, defaults, clock } = world;

  return async function watchChannel(invitation) {
    const { channelId, invitedBy, ts } = invitation;
    const former = await channels.byId(channelId);
    const team = (await formerTeam(former)) ?? (await firstTeam(channelId));
    await channels.put({
      id: channelId,
      teamId: team.id,
      language: team.language,
      invitedBy,
      heardUpToTs: ts,
      isWatched: true,
      // Slack's invitation does not say: its `channel_type` is C for newer private channels too,
      // https://docs.slack.dev/reference/events/member_joined_channel. The first message does, and
      // what it said of a known channel stays.
      isPrivate: true,
    });
    await outbox.switchOn(channelId);
    if (invitedBy !== null) await ask(team, { channelId, invitedBy, ts });
    return team;
  };

  async function formerTeam(channel: WatchedChannel | null): Promise<Team | null> {
    return channel === null ? null : teams.byId(channel.teamId);
  }

  async function firstTeam(channelId: string): Promise<Team> {
    const channelName = await names.nameOf(channelId);
    // Slack does not tell the name of a private channel without its scope: the id is unique.
    const name = teamNameOf(channelName ?? `team ${channelId}`);
    const fresh = { ...defaults, name, channelId, pausedUntil: null, createdAt: clock() };
    const team = await teams.add(fresh);
    const isHeardFor = (await listTeams()).some(({ id }) => id === team.id);
    if (isHeardFor || team.channelId === channelId) return team;
    await teams.change(team.id, { channelId });
    return { ...team, channelId };
  }

  async function ask(
    team: Team,
    { channelId, invitedBy, ts }: Invitation & { readonly invitedBy: string },
  ): Promise<void> {
    const message = compose.whichTeam({ team, teams: await listTeams(), channelId });
    const key = `which-team:${channelId}:${ts}`;
    const post = { key, channelId, threadTs: null, onlyFor: invitedBy, message };
    await outbox.queue(post, clock());
  }
}

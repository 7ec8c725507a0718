import type { Team } from '../core/teams/team.ts';
import { toLanguage } from '../core/teams/written-settings.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';
import type { Locales } from '../ports/slack.ts';
import { teamOfChannel } from './team-of-channel.ts';

/** How to speak to whoever asks somewhere. */
export type Asker = Pick<Team, 'language' | 'timeZone'>;

/**
 * The language and time zone of a channel's team, else the workspace's own. Where a member is named,
 * nobody else sees the answer: it is in their language, if Earshot speaks it.
 */
export type KnowAsker = (channelId: string | null, userId?: string) => Promise<Asker>;

export function createKnowAsker(world: {
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly locales?: Locales;
  readonly defaults: Asker;
}): KnowAsker {
  const { locales, defaults } = world;

  return async function knowAsker(channelId, userId) {
    const team = channelId === null ? null : await teamOfChannel(channelId, world);
    const { language, timeZone } = team ?? defaults;
    const locale = userId === undefined ? null : await locales?.localeOf(userId);
    // `nl-NL`, `en-GB`: its first letters are the language.
    return { language: toLanguage(locale?.slice(0, 2) ?? '') ?? language, timeZone };
  };
}

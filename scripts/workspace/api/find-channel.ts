import type { Channel } from '../state/channel.ts';
import { openDirectMessage } from '../state/open-direct-message.ts';
import type { World } from '../state/world.ts';
import { SlackFault } from './slack-fault.ts';

/** The channel an app means by an id, or by `#name` for a public one it can see. */
export function findChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  const isHidden = channel?.kind === 'private' && !channel.members.has(world.app.botUserId);
  if (channel === undefined || isHidden) throw new SlackFault('channel_not_found');
  return channel;
}

/** Where a message is to go: posting to a member's id opens a direct message. */
export function findTarget(
  world: World,
  id: string,
  { mayPostOutside }: { readonly mayPostOutside: boolean },
): Channel {
  if (world.members.has(id)) return openDirectMessage(world, id);
  const channel = findChannel(world, id);
  if (channel.isArchived) throw new SlackFault('is_archived');
  const isInside = channel.members.has(world.app.botUserId);
  if (!isInside && !(mayPostOutside && channel.kind === 'public')) {
    throw new SlackFault('not_in_channel');
  }
  return channel;
}

/** The scope for reading a conversation: `channels:history`, `groups:read`, ... */
export function scopeFor(world: World, id: string, right: 'history' | 'read'): string {
  const kind = world.channels.get(id)?.kind ?? 'public';
  const families = { public: 'channels', private: 'groups', im: 'im' } as const;
  return `${families[kind]}:${right}`;
}

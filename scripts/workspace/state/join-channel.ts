import type { Channel } from './channel.ts';
import { postMessage } from './post-message.ts';
import type { World } from './world.ts';

/** Makes `user` a member of the channel, and says so in it, as Slack does. */
export function joinChannel(
  world: World,
  channel: Channel,
  { user, by }: { readonly user: string; readonly by: string },
): void {
  if (channel.members.has(user)) return;
  channel.members.add(user);
  postMessage(world, channel, {
    draft: {
      subtype: 'channel_join',
      user,
      text: `<@${user}> has joined the channel`,
      ...(by === user ? {} : { inviter: by }),
    },
  });
  world.tell({ kind: 'joined', channel, user, by });
}

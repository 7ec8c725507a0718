import type { Channel } from './channel.ts';
import type { World } from './world.ts';

/** The direct message between the app and a member, opened when there is none. */
export function openDirectMessage(world: World, user: string): Channel {
  for (const channel of world.channels.values()) {
    if (channel.kind === 'im' && channel.name === user) return channel;
  }
  const opened = world.addChannel({ id: world.newId('D'), name: user, kind: 'im' });
  opened.members.add(user).add(world.app.botUserId);
  world.tell({ kind: 'arranged' });
  return opened;
}

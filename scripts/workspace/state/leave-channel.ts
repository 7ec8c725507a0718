import type { Channel } from './channel.ts';
import type { World } from './world.ts';

/** Ends `user`'s membership; `by` is who took them out, or themselves. */
export function leaveChannel(
  world: World,
  channel: Channel,
  { user, by }: { readonly user: string; readonly by: string },
): void {
  if (!channel.members.delete(user)) return;
  world.tell({ kind: 'left', channel, user, by });
}
